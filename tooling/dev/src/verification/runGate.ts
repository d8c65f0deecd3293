import { rootFolder } from "#workspace/rootFolder";
import { say } from "#workspace/say";
import { runJob } from "#verification/runJob";
import { count } from "#verification/Tally";
import type { Tally } from "#verification/Tally";

/** A command that must end well. */
export interface GateCommand {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** Runs gates two at a time: most of them keep one core busy. */
export async function runGates(tally: Tally, gates: readonly GateCommand[], signal: AbortSignal): Promise<void> {
  const waiting = [...gates];
  const work = async () => {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) await runGate(tally, gate, signal);
  };
  await Promise.all([work(), work()]);
}

/** Runs one gate, says how long it took, and shows what it said only when it failed. */
async function runGate(tally: Tally, gate: GateCommand, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const start = performance.now();
  let heard = "";
  const job = { command: gate.command, args: gate.args, env: process.env, cwd: rootFolder };
  const code = await runJob(job, signal, (text) => {
    heard += text;
  });
  count(tally, `gate ${gate.name}`, code === 0);
  say(`${code === 0 ? "ok    " : "GAGAL "} ${gate.name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (code !== 0) say(heard.trimEnd().replaceAll(/^/gm, "       "));
}
