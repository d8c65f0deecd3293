import type { RowView } from "@rata/domain/plan/RowView";
import type { ClipboardEvent } from "react";
import { type CellSurroundings, cellText } from "./cellText.ts";
import type { PlacedColumn } from "./MatrixColumn.ts";
import { rowKey } from "./rowKey.ts";

interface CopySource {
  rows: readonly RowView[];
  columns: readonly PlacedColumn[];
  facts: CellSurroundings;
  active: { row: number; column: number };
  selected: ReadonlySet<string>;
}

/** Copies the selected rows as a block for a sheet, or the text of the active cell: exactly what is on screen. */
export function useCopy({ rows, columns, facts, active, selected }: CopySource): (event: ClipboardEvent) => void {
  return (event) => {
    if (String(getSelection()) !== "") return;
    const chosen = rows.filter((row) => selected.has(rowKey(row)));
    const row = rows[active.row];
    const column = columns[active.column];
    if (chosen.length === 0 && (row === undefined || column === undefined)) return;
    const text =
      chosen.length > 0
        ? toBlock(chosen, columns, facts)
        : row !== undefined && column !== undefined
          ? (cellText(row, column.key, facts) ?? "")
          : "";
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  };
}

function toBlock(rows: readonly RowView[], columns: readonly PlacedColumn[], facts: CellSurroundings): string {
  return rows
    .map((row) => columns.map(({ key }) => (cellText(row, key, facts) ?? "").replaceAll(/[\t\n]+/gu, " ")).join("\t"))
    .join("\n");
}
