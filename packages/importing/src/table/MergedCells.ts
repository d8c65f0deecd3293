import { cleanCell, type SourceTable } from "./SourceTable.ts";

/** A cell that lies under a merged one: the text above it, and the line where that stands. */
export interface CoveredCell {
  cell: number;
  text: string;
  from: number;
}

/** The merged cells of a table, line by line. */
export interface MergedCells {
  /** Cells covered from a line above. */
  covered: ReadonlyMap<number, readonly CoveredCell[]>;
  /** The last place of each cell that goes over several columns, by line and first place. */
  across: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** Sorts merges by the lines they touch. Lines are in order; time grows with the covered cells. */
export function findMergedCells({ lines, merges = [] }: SourceTable): MergedCells {
  const covered = new Map<number, CoveredCell[]>();
  const across = new Map<number, Map<number, number>>();
  if (merges.length === 0) return { covered, across };
  const places = new Map(lines.map(({ line }, at) => [line, at]));
  for (const { firstLine, lastLine, firstCell, lastCell } of merges) {
    const at = places.get(firstLine);
    const text = cleanCell(lines[at ?? -1]?.cells[firstCell] ?? "");
    if (at === undefined || text === "") continue;
    if (lastCell > firstCell) put(across, firstLine, new Map()).set(firstCell, lastCell);
    for (let below = at + 1; (lines[below]?.line ?? Infinity) <= lastLine; below += 1)
      put(covered, lines[below]?.line ?? 0, []).push({ cell: firstCell, text, from: firstLine });
  }
  return { covered, across };
}

function put<Value>(map: Map<number, Value>, key: number, fresh: Value): Value {
  const value = map.get(key) ?? fresh;
  map.set(key, value);
  return value;
}
