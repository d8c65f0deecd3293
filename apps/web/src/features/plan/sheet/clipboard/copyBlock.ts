import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { type CellSurroundings, cellText } from "#features/plan/matrix/cellText";
import type { PlacedColumn } from "#features/plan/matrix/MatrixColumn";
import type { Range } from "#features/plan/matrix/usePlace";
import { toTsv } from "./tsv.ts";

/** A range as a block for a sheet, exactly as it is on screen. A single cell is copied as its bare words. */
export function copyRange(
  { from, to }: Range,
  { rows, columns, facts }: { rows: readonly RowView[]; columns: readonly PlacedColumn[]; facts: CellSurroundings },
): string {
  const block = toBlock(rows.slice(from.row, to.row + 1), columns.slice(from.column, to.column + 1), facts);
  return block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? "") : toTsv(block);
}

export function copyRows(rows: readonly RowView[], columns: readonly PlacedColumn[], facts: CellSurroundings): string {
  return toTsv(toBlock(rows, columns, facts));
}

function toBlock(rows: readonly RowView[], columns: readonly PlacedColumn[], facts: CellSurroundings): string[][] {
  return rows.map((row) => columns.map(({ key }) => cellText(row, key, facts) ?? ""));
}
