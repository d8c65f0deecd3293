import type { CellMerge } from "@rata/importing/table/SourceTable";
import type { ReadLimits } from "./limits.ts";
import { Unreadable } from "./Unreadable.ts";

interface GridLine {
  line: number;
  cells: string[];
}

/**
 * Blanks what lies hidden below a merged cell, telling each value that goes, and gives back the merges that say something: of more than
 * one row or column, with a value. Lines are in order. Where two merges overlap, which no sound file has, the first counts.
 */
export function hideCovered(
  lines: readonly GridLine[],
  merges: readonly CellMerge[],
  limits: ReadLimits,
  tell: (line: number, cell: number, value: string) => void,
): CellMerge[] {
  let visited = 0;
  return merges.filter((merge) => {
    const { firstLine, lastLine, firstCell, lastCell } = merge;
    let at = findLine(lines, firstLine);
    const origin = lines[at];
    const isValued = origin?.line === firstLine && (origin.cells[firstCell] ?? "").trim() !== "";
    for (let row = lines[at]; row !== undefined && row.line <= lastLine; row = lines[(at += 1)]) {
      const { line, cells } = row;
      const end = Math.min(lastCell, cells.length - 1);
      visited += 1 + Math.max(0, end - firstCell);
      if (visited > limits.cells) throw new Unreadable("too-many-merges", { limit: limits.merges });
      for (let cell = firstCell; cell <= end; cell += 1) {
        const value = cells[cell] ?? "";
        if (value === "" || (line === firstLine && cell === firstCell)) continue;
        tell(line, cell, value);
        cells[cell] = "";
      }
    }
    return isValued && (lastLine > firstLine || lastCell > firstCell);
  });
}

/** The place of the first line that is not before `wanted`. */
function findLine(lines: readonly GridLine[], wanted: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.line ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
