import type { SheetCell } from "@rata/domain/plan/sheet/SheetEdit";

/** The same for two edits of one cell. */
export function cellName({ rows, column }: SheetCell): string {
  return `${column} ${rows[0]?.lineId ?? rows[0]?.nodeId ?? ""}`;
}
