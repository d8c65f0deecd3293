// npm test [-- <part, package, file or "changed"> …]: everything that must hold, every failure named, one closing line.
import { exitWith } from "#process/exitWith";
import { whenStopped } from "#process/whenStopped";
import { listGates } from "#verification/gates";
import { runFiles } from "#verification/runFiles";
import { runGates } from "#verification/runGate";
import { runStage, STAGES } from "#verification/runStage";
import { sayTimes } from "#verification/sayTimes";
import { createTally, sayTally, timePart } from "#verification/Tally";
import { say } from "#workspace/say";

const PARTS: Readonly<Record<string, readonly string[]>> = {
  gates: ["gates"],
  unit: ["unit", "dev"],
  api: ["api"],
  e2e: ["e2e"],
};

await exitWith(async () => {
  const wanted = process.argv.slice(2);
  const signal = whenStopped();
  // Who checks a change for others believes no earlier run.
  const isFresh = process.env["CI"] !== undefined;
  const tally = createTally();
  if (wanted.every((word) => Object.hasOwn(PARTS, word)))
    await runParts(wanted.length === 0 ? Object.keys(PARTS) : wanted);
  else await timePart(tally, "uji", () => runFiles(tally, wanted, signal));
  if (tally.names.length > 0) say(`\nYang gagal:\n${tally.names.map((name) => `  - ${name}`).join("\n")}`);
  say(`\n${sayTimes(tally)}`);
  say(`\n${sayTally(tally)}`);
  return tally.failed > 0 || signal.aborted ? 1 : 0;

  async function runParts(parts: readonly string[]): Promise<void> {
    const all = parts.flatMap((part) => PARTS[part] ?? []);
    if (all.includes("gates"))
      await timePart(tally, "gates", async () => {
        for (const group of listGates(isFresh)) await runGates(tally, group, signal);
      });
    for (const stage of STAGES.filter(({ part }) => all.includes(part)))
      await timePart(tally, stage.part, () => runStage(tally, stage, { isFresh, signal }));
  }
});
