import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Figure } from "./Bench.ts";

/** The peak of a process of its own, which prints it in megabytes: what earlier figures left behind must not count. @throws Error when it fails. */
export function memoryFigure(name: string, script: string, words: readonly string[], limit: number): Figure {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const result = spawnSync(process.execPath, [path, ...words], { encoding: "utf8" });
  const megabytes = Number(result.stdout);
  if (result.status !== 0 || !(megabytes > 0)) throw new Error(result.stderr);
  return { name, measured: `${Math.round(megabytes)} MB`, reference: null, ratio: megabytes, limit };
}
