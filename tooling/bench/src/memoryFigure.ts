import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Figure } from "./Bench.ts";

/** The peak of a process of its own, which prints it in megabytes: what earlier figures left behind must not count. @throws Error when it fails. */
export function memoryFigure(name: string, script: URL, words: readonly string[], limit: number): Figure {
  const result = spawnSync(process.execPath, [fileURLToPath(script), ...words], { encoding: "utf8" });
  const megabytes = Number(result.stdout);
  if (result.status !== 0 || !(megabytes > 0)) throw new Error(result.stderr);
  return { name, measured: `${Math.round(megabytes)} MB`, reference: null, ratio: megabytes, limit };
}
