import { LEVELS } from "@rata/domain/plan/Level";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import type { MatrixColumn } from "./MatrixColumn.ts";
import { rowKey } from "./rowKey.ts";

/** The same for all rows that one record of the plan gives a cell to: a merged cell of a level is one, whichever of its rows is asked. */
export function cellKey(row: RowView, column: MatrixColumn): string {
  return `${column} ${nodeOf(row, column) ?? rowKey(row)}`;
}

/** Whether a node holds the words of the cell, whichever of its rows is asked. */
export function isOfNode(row: RowView, column: MatrixColumn): boolean {
  return nodeOf(row, column) !== null;
}

function nodeOf({ path }: RowView, column: MatrixColumn): string | null {
  if (column === "ceiling" || column === "fundingSources") return path.activity;
  const level = LEVELS.find((one) => one === column);
  return level === undefined ? null : path[level];
}
