import { LEVELS } from "@rata/domain/plan/Level";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import type { MatrixColumn } from "../matrix/MatrixColumn.ts";
import { rowKey } from "../matrix/rowKey.ts";

/** The same for all rows that one record of the plan gives a cell to: a merged cell of a level is one, whichever of its rows is asked. */
export function cellKey(row: RowView, column: MatrixColumn): string {
  const level = LEVELS.find((one) => one === column);
  if (level !== undefined) return `${column} ${row.path[level] ?? rowKey(row)}`;
  return column === "ceiling" || column === "fundingSources" ? `${column} ${row.nodeId}` : `${column} ${rowKey(row)}`;
}
