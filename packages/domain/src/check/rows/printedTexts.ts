import type { CarriedColumn } from "#plan/Column";
import type { PlanRow } from "#plan/planRows";

/** A text cell that a row itself prints. */
export interface PrintedText {
  row: PlanRow;
  column: CarriedColumn;
  text: string;
}

/** The cells of the named columns that are printed, not carried: a merged cell speaks once, a repeated one each time. Linear. */
export function printedTexts(rows: readonly PlanRow[], columns: readonly CarriedColumn[]): PrintedText[] {
  const cells: PrintedText[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const text = row.values[column];
      if (text !== null && row.stated.includes(column)) cells.push({ row, column, text });
    }
  }
  return cells;
}

export const INDICATOR_COLUMNS = [
  "objectiveIndicator",
  "programIndicator",
  "activityIndicator",
] as const satisfies readonly CarriedColumn[];
