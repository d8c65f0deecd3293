// npm test [-- gates|unit|api|e2e …]: everything that must hold, every failure named, one closing line.
import { startTestCluster } from "#postgres/startTestCluster";
import { exitWith } from "#process/exitWith";
import { PlainError } from "#process/PlainError";
import { whenStopped } from "#process/whenStopped";
import { listGates } from "#verification/gates";
import { runGate } from "#verification/runGate";
import { runTests } from "#verification/runTests";
import { createTally, sayTally } from "#verification/Tally";
import { say } from "#workspace/say";

const PROJECTS: Readonly<Record<string, readonly string[]>> = {
  unit: [
    "domain",
    "texts",
    "reference",
    "editions",
    "importing",
    "reporting",
    "readers",
    "renderers",
    "cli",
    "web",
    "dev",
    "lint",
    "generators",
    "bench",
  ],
  api: ["api"],
  e2e: ["e2e"],
};
const EVERYTHING = ["gates", "unit", "api", "e2e"];

await exitWith(async () => {
  const parts = choose(process.argv.slice(2));
  const signal = whenStopped();
  const tally = createTally();
  if (parts.includes("gates")) {
    for (const gate of listGates(process.env["CI"] !== undefined)) await runGate(tally, gate, signal);
  }
  const projects = parts.flatMap((part) => PROJECTS[part] ?? []);
  if (projects.length > 0) await runProjects(projects);
  if (tally.names.length > 0) say(`\nYang gagal:\n${tally.names.map((name) => `  - ${name}`).join("\n")}`);
  say(`\n${sayTally(tally)}`);
  return tally.failed > 0 || signal.aborted ? 1 : 0;

  async function runProjects(all: readonly string[]): Promise<void> {
    const cluster = await startTestCluster({ isDurable: false });
    const databaseUrl = cluster.superuserUrl;
    try {
      await runTests(tally, { label: "Uji", projects: all, databaseUrl }, signal);
    } finally {
      await cluster.release();
    }
  }
});

function choose(wanted: readonly string[]): readonly string[] {
  const unknown = wanted.find((part) => !EVERYTHING.includes(part));
  if (unknown !== undefined) throw new PlainError(`Bagian "${unknown}" tidak ada. Pilih: ${EVERYTHING.join(", ")}.`);
  return wanted.length === 0 ? EVERYTHING : wanted;
}
