// npm run fuzz [-- rounds [seed]]: spoils the real plan in every format and reads it; ends non-zero when something crashed or hung.
import { NTT } from "@rata/importing/testing/context";
import { fuzzFiles } from "./testing/fuzzFiles.ts";
import { listFuzzSources } from "./testing/fuzzSources.ts";

const LONGEST = 4000;
const [rounds = 2000, seed = Math.floor(Math.random() * 1_000_000)] = process.argv.slice(2).map(Number);
const report = fuzzFiles(listFuzzSources(), { seed, rounds, context: NTT, now: () => performance.now() });
const { read, refused, crashes, slowest } = report;
process.stdout.write(
  `Benih ${seed}, ${rounds} putaran: ${read} terbaca, ${refused} ditolak, ${crashes.length} berhenti karena kesalahan.\n`,
);
process.stdout.write(
  `Paling lama: putaran ${slowest.round} (${slowest.name}), ${Math.round(slowest.milliseconds)} ms.\n`,
);
for (const { round, name, error } of crashes) process.stdout.write(`\nPutaran ${round} (${name})\n${error}\n`);
if (crashes.length > 0 || slowest.milliseconds > LONGEST) process.exitCode = 1;
