import path from "node:path";

import type { Gate, Violation } from "#gate/Gate";
import { listFiles } from "#source/listFiles";

/** More files than these in one folder hide what it is about. */
const MOST_FILES = 40;

/** Lists of one kind, where each file is another entry: their length says nothing about order. */
const LISTS = /\/(rules|definitions|districts|villages|migrations)$/;

/** Refuses folders with more source files than a reader can keep apart. Tests are not counted. */
export const folders: Gate = (root) => [...countFiles(root)].flatMap(([folder, count]) => judge(folder, count));

/** How many source files each folder holds by itself, tests left out. */
export function countFiles(root: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of listFiles(root, ["apps", "packages", "tooling"])) {
    if (!/\.(tsx?|mjs|css)$/.test(file) || /\.test\.tsx?$/.test(file)) continue;
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

function judge(folder: string, count: number): Violation[] {
  if (count <= MOST_FILES || LISTS.test(folder)) return [];
  const message = `${String(count)} files in one folder; ${String(MOST_FILES)} at most: make a room for each thing.`;
  return [{ file: folder, line: 0, rule: "folder", message }];
}
