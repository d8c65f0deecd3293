import type { MatrixReading } from "@rata/importing/importers/plan-matrix/MatrixReading";
import type { ReadingView } from "./import.views.ts";

/** Lists shown on a screen end here; the counts beside them tell the whole. */
export const SHOWN = 500;

/** Wider than any plan, so that only a file made to be large is cut. */
const COLUMNS_SHOWN = 4000;

/** A reading as it travels to the screen. */
export function toReadingView(reading: MatrixReading): ReadingView {
  const { counts, rows, refused, subtotals, problems, totals } = reading;
  return {
    linesRead: counts.read,
    continuationsJoined: counts.joined,
    tables: reading.tables.slice(0, SHOWN),
    sources: [...reading.sources],
    columns: reading.columns.slice(0, COLUMNS_SHOWN),
    accepted: rows.length,
    rows: rows.slice(0, SHOWN).map(({ line, sheet, raw, continuations, row }) => ({
      line,
      sheet,
      raw,
      continuations: continuations.map((continuation) => continuation.line),
      ceiling: row.ceiling,
    })),
    refusedCount: refused.length,
    refused: refused.slice(0, SHOWN),
    subtotals: subtotals.slice(0, SHOWN),
    problemCount: problems.length,
    problems: problems.slice(0, SHOWN),
    misfits: reading.misfits.slice(0, SHOWN),
    totals: { ceiling: totals.ceiling, bySector: [...totals.bySector] },
  };
}
