import path from "node:path";

import type { Gate, Violation } from "#gate/Gate";
import { listFiles } from "#source/listFiles";

const EMPTY = new Set([
  "util",
  "utils",
  "helper",
  "helpers",
  "common",
  "shared",
  "misc",
  "manager",
  "managers",
  "info",
]);

/** Refuses files and folders whose name says nothing about what is in them, and barrels. */
export const names: Gate = (root) =>
  listFiles(root, ["apps", "packages", "tooling"])
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .flatMap((file) => [...judgeWords(file), ...judgeBarrel(file)]);

function judgeWords(file: string): Violation[] {
  const word = toWords(file).find((entry) => EMPTY.has(entry));
  if (word === undefined) return [];
  return [{ file, line: 0, rule: "name", message: `"${word}" says nothing: name the file after what it exports.` }];
}

function judgeBarrel(file: string): Violation[] {
  if (!/\/index\.tsx?$/.test(file)) return [];
  return [{ file, line: 0, rule: "barrel", message: "No barrels: import from the file that holds the name." }];
}

function toWords(file: string): string[] {
  const inside = file.split("/").slice(2).join("/");
  return path.posix
    .join(path.posix.dirname(inside), path.posix.basename(inside).replace(/\.[^/]*$/, ""))
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}
