import type { Range } from "#features/plan/matrix/usePlace";
import { cellKey } from "#features/plan/matrix/cellKey";
import { coverCell, type SheetSurface } from "../coverCell.ts";
import type { Written } from "./pasteBlock.ts";

/** The words of the range's first row in all rows below it; of one row alone, those of the row above. */
export function fillDown({ from, to }: Range, surface: SheetSurface): Written[] {
  const isOne = from.row === to.row;
  const source = isOne ? from.row - 1 : from.row;
  return writeEach({ from: { ...from, row: source + 1 }, to }, surface, (column) => {
    const key = surface.columns[column]?.key;
    return key === undefined ? null : (coverCell(surface, source, key)?.shown ?? "");
  });
}

/** Every cell of the range without words. */
export function emptyRange(range: Range, surface: SheetSurface): Written[] {
  return writeEach(range, surface, () => "");
}

/** Each cell once, however many of its rows the range touches; a cell that holds the words already is left out. */
function writeEach({ from, to }: Range, surface: SheetSurface, textFor: (column: number) => string | null): Written[] {
  const written: Written[] = [];
  const seen = new Set<string>();
  for (let row = Math.max(0, from.row); row <= to.row; row += 1)
    for (let column = from.column; column <= to.column; column += 1) {
      const key = surface.columns[column]?.key;
      const one = surface.shown[row];
      if (key === undefined || one === undefined || seen.has(cellKey(one, key))) continue;
      const cell = coverCell(surface, row, key);
      for (const name of cell?.keys ?? []) seen.add(name);
      const text = textFor(column);
      if (cell !== null && text !== null && (cell.shown ?? "") !== text) written.push({ cell, text });
    }
  return written;
}
