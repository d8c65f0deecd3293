import { resolveImport } from "#source/resolveImport";
import type { Source } from "#source/Source";

/** How often the files of one folder import those of another, by folder and folder. */
export type FolderGraph = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The imports between the folders of one package or app. Tests and what only tests use are left out, and so are files beside the
 * folders, which put them together.
 */
export function readFolderGraph(sources: readonly Source[], unit: string): FolderGraph {
  const graph = new Map<string, Map<string, number>>();
  for (const source of sources) {
    const from = folderOf(source.file, unit);
    if (from === null || source.isTest) continue;
    for (const { specifier } of source.imports) {
      const target = resolveImport(source.file, specifier, () => null);
      const to = target.kind === "file" ? folderOf(target.file, unit) : null;
      if (to === null || to === from) continue;
      const arrows = graph.get(from) ?? new Map<string, number>();
      graph.set(from, arrows.set(to, (arrows.get(to) ?? 0) + 1));
    }
  }
  return graph;
}

/** Folders that know each other, also by way of others: each group once, in the order of the alphabet. */
export function findKnots(graph: FolderGraph): string[][] {
  const reach = new Map([...graph.keys()].map((folder) => [folder, reachFrom(graph, folder)]));
  const knots = new Map<string, string[]>();
  for (const folder of graph.keys()) {
    const knot = [...(reach.get(folder) ?? [])].filter((other) => reach.get(other)?.has(folder) === true).sort();
    if (knot.length > 1) knots.set(knot.join(), knot);
  }
  return [...knots.values()];
}

function reachFrom(graph: FolderGraph, start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (const folder of waiting) {
    for (const next of graph.get(folder)?.keys() ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(next);
    }
  }
  return found;
}

/** Folders that tests alone use may know everything. */
const FOR_TESTS = ["testing", "generator"];

/** Folders that are cut into rooms: each room counts by itself. */
const ROOMS = ["apps/api/src/plan", "apps/web/src/features"];

function folderOf(file: string, unit: string): string | null {
  if (!file.startsWith(`${unit}/src/`)) return null;
  const [first, second] = file
    .slice(unit.length + 5)
    .split("/")
    .slice(0, -1);
  if (first === undefined || FOR_TESTS.includes(first)) return null;
  return second !== undefined && ROOMS.includes(`${unit}/src/${first}`) ? `${first}/${second}` : first;
}
