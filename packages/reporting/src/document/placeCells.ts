import type { Cell } from "./Table.ts";

/** A cell and the corner it starts at, counted from 0. */
export interface PlacedCell {
  cell: Cell;
  column: number;
  row: number;
}

/**
 * Gives each cell its corner, as a browser would. Linear in the number of covered fields.
 * @throws RangeError when cells overlap, leave a gap or stick out: a renderer would print a shifted row without a word.
 */
export function placeCells(rows: readonly (readonly Cell[])[], columnCount: number): PlacedCell[] {
  const placed: PlacedCell[] = [];
  const coveredUntil = Array.from({ length: columnCount }, () => 0);
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    const skipCovered = () => {
      while (column < columnCount && (coveredUntil[column] ?? 0) > row) column += 1;
    };
    for (const cell of cells) {
      skipCovered();
      if (row + cell.rowSpan > rows.length) throw new RangeError(`a cell of row ${row} sticks out below the table`);
      for (let offset = 0; offset < cell.colSpan; offset += 1) {
        const isFree = column + offset < columnCount && (coveredUntil[column + offset] ?? 0) <= row;
        if (!isFree) throw new RangeError(`cells of row ${row} overlap or stick out`);
        coveredUntil[column + offset] = row + cell.rowSpan;
      }
      placed.push({ cell, column, row });
      column += cell.colSpan;
    }
    skipCovered();
    if (column !== columnCount) throw new RangeError(`row ${row} leaves a gap at column ${column}`);
  }
  return placed;
}
