import { placeCells } from "@rata/reporting/document/placeCells";
import type { Cell, Table } from "@rata/reporting/document/Table";
import { countLines } from "#page/countLines";
import { CELL_MARGINS, LINE, LOOKS } from "./looks.ts";

/** The heights of a table's body rows in points, as estimated; `columns` in twips. A group higher than its rows grows the last of them. */
export function rowHeights(table: Table, columns: readonly number[]): number[] {
  const isBold = (row: number) => (table.body[row]?.role ?? "normal") !== "normal";
  return estimate(
    table.body.map((row) => row.cells),
    table,
    columns,
    isBold,
  );
}

/** The height of the head rows together. */
export function headHeight(table: Table, columns: readonly number[]): number {
  return estimate(table.head, table, columns, () => true).reduce((sum, height) => sum + height, 0);
}

function estimate(
  rows: readonly (readonly Cell[])[],
  table: Table,
  columns: readonly number[],
  isBold: (row: number) => boolean,
): number[] {
  const size = LOOKS[table.density === "dense" ? "TabelRapat" : "TabelIsi"].size;
  const { side, top } = CELL_MARGINS[table.density];
  const heights = rows.map(() => 0);
  const spanning: { last: number; first: number; need: number }[] = [];
  for (const { cell, column, row } of placeCells(rows, columns.length)) {
    const width = columns.slice(column, column + cell.colSpan).reduce((sum, own) => sum + own, 0) / 20 - 2 * side;
    const need = countLines(cell.text, width, size, isBold(row)) * size * LINE + 2 * top + 0.5;
    if (cell.rowSpan === 1) heights[row] = Math.max(heights[row] ?? 0, need);
    else if (cell.text !== "") spanning.push({ first: row, last: row + cell.rowSpan - 1, need });
  }
  const least = size * LINE + 2 * top + 0.5;
  for (const [row, height] of heights.entries()) heights[row] = Math.max(height, least);
  for (const { first, last, need } of spanning.toSorted((a, b) => a.last - b.last)) {
    const have = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
    if (need > have) heights[last] = (heights[last] ?? 0) + need - have;
  }
  return heights;
}
