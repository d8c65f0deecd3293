import type { MatrixReading } from "@rata/importing/importers/plan-matrix/MatrixReading";
import type { ReadingView } from "./import.views.ts";

/** Lists shown on a screen end here; the counts beside them tell the whole. */
export const SHOWN = 500;

/** A reading as it travels to the screen. */
export function toReadingView(reading: MatrixReading): ReadingView {
  const { linesRead, continuationsJoined, columns, rows, refused, subtotals, problems, totals } = reading;
  return {
    linesRead,
    continuationsJoined,
    columns: [...columns],
    accepted: rows.length,
    rows: rows.slice(0, SHOWN).map(({ line, sheet, raw, continuations, row }) => ({
      line,
      sheet,
      raw: [...raw],
      continuations: continuations.map((continuation) => continuation.line),
      ceiling: row.ceiling,
    })),
    refusedCount: refused.length,
    refused: refused.slice(0, SHOWN).map((row) => ({ ...row, raw: [...row.raw] })),
    subtotals: subtotals.slice(0, SHOWN),
    problemCount: problems.length,
    problems: problems.slice(0, SHOWN),
    totals: { ceiling: totals.ceiling, bySector: [...totals.bySector] },
  };
}
