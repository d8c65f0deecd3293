import { MOST_CELLS, type SheetCell, type SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import type { EditKeys } from "./CellMark.ts";

/** Most letters of an edit, so that a call stays below what the server takes. */
const LONGEST = 3_000_000;

/** The cells as one edit; as several only where one would be too long to send. */
export function toEdits(
  cells: readonly { cell: SheetCell; keys: readonly string[] }[],
  makeId: () => string,
): { edit: SheetEdit; keys: EditKeys }[] {
  const parts: { cell: SheetCell; keys: readonly string[] }[][] = [];
  let length = LONGEST;
  for (const one of cells) {
    const own = JSON.stringify(one.cell).length;
    const part = parts.at(-1);
    if (part === undefined || length + own > LONGEST || part.length === MOST_CELLS) {
      parts.push([one]);
      length = own;
    } else {
      part.push(one);
      length += own;
    }
  }
  return parts.map((part) => ({
    edit: { id: makeId(), kind: "cells", cells: part.map(({ cell }) => cell) },
    keys: part.map(({ keys }) => keys),
  }));
}
