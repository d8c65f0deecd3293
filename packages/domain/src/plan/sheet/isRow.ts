import type { PlanRow } from "../matrix/planRows.ts";
import type { RowRef } from "./SheetEdit.ts";

/** Whether a printed row is the one that a sheet names: its line, or the node alone where it has none. */
export function isRow({ line, node }: PlanRow, row: RowRef): boolean {
  return row.lineId === null ? line === null && node.id === row.nodeId : line?.id === row.lineId;
}
