import type { Gate, Violation } from "#gate/Gate";
import { resolveImport } from "#source/resolveImport";
import { readSources } from "#source/Source";
import type { Source } from "#source/Source";

/** Finds files that import each other in a ring, also through types only, where a linter looks away. */
export const cycles: Gate = (root) => {
  const sources = new Map(readSources(root).map((source) => [source.file, source]));
  const state: Walk = { sources, path: [], done: new Set(), found: [] };
  for (const file of sources.keys()) follow(state, file);
  return state.found;
};

interface Walk {
  readonly sources: ReadonlyMap<string, Source>;
  readonly path: string[];
  readonly done: Set<string>;
  readonly found: Violation[];
}

function follow(walk: Walk, file: string): void {
  if (walk.done.has(file)) return;
  walk.path.push(file);
  const source = walk.sources.get(file);
  for (const found of source?.imports ?? []) {
    const target = resolveImport(file, found.specifier, (name) => `packages/${name}`);
    if (target.kind !== "file" || !walk.sources.has(target.file)) continue;
    const start = walk.path.indexOf(target.file);
    if (start === -1) follow(walk, target.file);
    else walk.found.push(report(file, found.line, [...walk.path.slice(start), target.file]));
  }
  walk.path.pop();
  walk.done.add(file);
}

function report(file: string, line: number, ring: readonly string[]): Violation {
  return {
    file,
    line,
    rule: "cycle",
    message: `These files import each other: ${ring.join(" → ")}. Move what both need to a third.`,
  };
}
