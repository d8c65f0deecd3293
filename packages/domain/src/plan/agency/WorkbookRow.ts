import type { Rupiah } from "#number/Rupiah";
import type { Location } from "#region/Place";
import type { Column } from "../Column.ts";
import type { Funding } from "../Funding.ts";
import type { CarriedValues } from "../matrix/MatrixRow.ts";
import type { PlanRow } from "../matrix/planRows.ts";
import type { Schedule } from "../schedule/Schedule.ts";
import type { Target } from "../Target.ts";

/** A row of an agency's workbook as it came back. Every row states all its values; nothing is carried from the row above. */
export interface WorkbookRow {
  /** Line of the sheet, as a person counts. */
  line: number;
  /** Names the row that it was when the workbook was made; null for a row that was added. */
  key: string | null;
  values: Omit<CarriedValues, "no">;
  /** Code of the activity in the nomenclature; its programme's is a part of it. */
  code: string | null;
  location: Location | null;
  target: Target | null;
  ceiling: Rupiah | null;
  funding: Funding | null;
  /** The schedule of the activity; null where the workbook has no columns for it, or one of them can't be read. */
  schedule: Schedule | null;
  /** Whether the ceiling's cell holds something that is no certain amount: the plan's ceiling then stays. */
  isCeilingUnread: boolean;
  /** Whether the person marked the row to be removed. */
  isRemoved: boolean;
}

/** Why a row of a workbook is not taken; nothing of it is, and the plan's row stays as it is. */
export type WorkbookRefusalCode =
  | "row-not-yours"
  | "row-repeated"
  | "shared-cell-changed"
  | "group-unknown"
  | "row-needs-activity"
  | "activity-split"
  | "ceiling-twice"
  | "funding-twice"
  | "code-split";

export interface WorkbookRefusal {
  line: number;
  code: WorkbookRefusalCode;
  column: Column | null;
  params: Readonly<Record<string, string | number>>;
}

/** The name of a row in a workbook: its line, or its node where it has none. */
export function workbookKey({ line, node }: PlanRow): string {
  return line?.id ?? node.id;
}
