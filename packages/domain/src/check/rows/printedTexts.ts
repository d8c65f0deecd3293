import { CARRIED_COLUMNS, type CarriedColumn } from "#plan/Column";
import type { PlanRow } from "#plan/matrix/planRows";
import { remember } from "./remember.ts";

/** A text cell that a row itself prints. */
export interface PrintedText {
  row: PlanRow;
  column: CarriedColumn;
  text: string;
}

export const INDICATOR_COLUMNS = [
  "objectiveIndicator",
  "programIndicator",
  "activityIndicator",
] as const satisfies readonly CarriedColumn[];

/**
 * The cells of the named columns that are printed, not carried: a merged cell speaks once, a repeated one each time. Column by
 * column, each in printed order. Linear.
 */
export function printedTexts(
  rows: readonly PlanRow[],
  columns: readonly [CarriedColumn, ...CarriedColumn[]],
): readonly PrintedText[] {
  const byColumn = cellsByColumn(rows);
  const [only, ...others] = columns;
  return others.length === 0 ? byColumn[only] : columns.flatMap((column) => byColumn[column]);
}

const cellsByColumn = remember((rows): Record<CarriedColumn, readonly PrintedText[]> => {
  const cells: Record<CarriedColumn, PrintedText[]> = {
    no: [],
    sector: [],
    policy: [],
    objective: [],
    objectiveIndicator: [],
    program: [],
    programIndicator: [],
    activity: [],
    activityIndicator: [],
  };
  for (const row of rows) {
    for (const column of CARRIED_COLUMNS) {
      const text = row.values[column];
      if (text !== null && row.stated.includes(column)) cells[column].push({ row, column, text });
    }
  }
  return cells;
});
