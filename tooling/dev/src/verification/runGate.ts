import { startGroup } from "#process/ChildGroup";
import { rootFolder } from "#workspace/rootFolder";
import { say } from "#workspace/say";
import { count } from "#verification/Tally";
import type { Tally } from "#verification/Tally";

/** A command that must end well. */
export interface GateCommand {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** Runs one gate, says how long it took, and shows what it said only when it failed. */
export async function runGate(tally: Tally, gate: GateCommand, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const start = performance.now();
  let heard = "";
  const group = startGroup({ command: gate.command, args: gate.args, env: process.env, cwd: rootFolder }, (text) => {
    heard += text;
  });
  const stop = () => void group.stop();
  signal.addEventListener("abort", stop, { once: true });
  const code = await group.ended;
  signal.removeEventListener("abort", stop);
  count(tally, `gate ${gate.name}`, code === 0);
  say(`${code === 0 ? "ok    " : "GAGAL "} ${gate.name} (${sayDuration(start)})`);
  if (code !== 0) say(heard.trimEnd().replaceAll(/^/gm, "       "));
}

/** Seconds since a moment of `performance.now()`, for people. */
export function sayDuration(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
