// node tooling/lint/src/measure.ts [root]: how large the house is, and how its folders know each other.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { countFiles } from "#gate/folders";
import { findKnots, readFolderGraph } from "#source/folderGraph";
import { listFiles } from "#source/listFiles";
import { unitFolder } from "#source/resolveImport";
import { readSources } from "#source/Source";

const root = path.resolve(process.argv[2] ?? fileURLToPath(new URL("../../../", import.meta.url)));

sayLines();
sayFolders();
sayArrows();

/** Hand-written source: TypeScript without tests, and without reference data, texts and migrations. */
function sayLines(): void {
  const lines = new Map<string, { source: number; tests: number }>();
  for (const file of listFiles(root, ["apps", "packages", "tooling"]).filter((name) => /\.tsx?$/.test(name))) {
    if (/^packages\/(reference|texts)\/|\/migrations\/|\.d\.ts$/.test(file)) continue;
    const unit = lines.get(unitFolder(file)) ?? { source: 0, tests: 0 };
    lines.set(unitFolder(file), unit);
    const count = readFileSync(path.join(root, file), "utf8").split("\n").length - 1;
    if (/\.test\.tsx?$|\/(testing|e2e)\//.test(file)) unit.tests += count;
    else unit.source += count;
  }
  say("Lines of hand-written TypeScript (source, tests)");
  for (const [unit, { source, tests }] of lines) say(`${pad(source)} ${pad(tests)}  ${unit}`);
  const all = [...lines.values()];
  say(`${pad(sum(all.map(({ source }) => source)))} ${pad(sum(all.map(({ tests }) => tests)))}  together`);
}

function sayFolders(): void {
  say("\nFolders with the most files");
  const largest = [...countFiles(root)].toSorted(([, one], [, other]) => other - one).slice(0, 15);
  for (const [folder, count] of largest) say(`${pad(count)}  ${folder}`);
}

function sayArrows(): void {
  const sources = readSources(root);
  for (const unit of new Set(sources.map(({ file }) => unitFolder(file)))) {
    const graph = readFolderGraph(sources, unit);
    if (graph.size === 0) continue;
    say(`\nImports between the folders of ${unit}`);
    for (const [from, arrows] of [...graph].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
      say(`  ${from} → ${[...arrows].map(([to, count]) => `${to} ${String(count)}`).join(", ")}`);
    }
    for (const knot of findKnots(graph)) say(`  KNOT: ${knot.join(", ")}`);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function pad(value: number): string {
  return String(value).padStart(7);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
