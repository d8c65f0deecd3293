import type { Problem } from "@rata/domain/problem/Problem";
import type { BudgetReading } from "@rata/importing/importers/budget-export/BudgetReading";
import type { BudgetReadingView } from "./budget.views.ts";
import { SHOWN } from "#plan/matrix/toReadingView";

const ORDER = { refused: 0, question: 1, repaired: 2, notice: 3 } as const;

/** A reading as it travels to the screen; where problems are cut, the grave ones stay. */
export function toBudgetReadingView(reading: BudgetReading, more: readonly Problem[]): BudgetReadingView {
  const problems = [...more, ...reading.problems].toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind]);
  const { counts, accounts, remarks, document } = reading;
  const headers = new Map(reading.tables.map(({ source, line }) => [source, line]));
  return {
    rowsRead: counts.read,
    accepted: counts.accepted,
    refused: counts.refused,
    joined: counts.joined,
    accounts,
    remarks,
    document,
    organisations: [...reading.organisations].slice(0, 20),
    tables: reading.sources.map(({ source, sheet, isLeftOut, count, lines }) => ({
      table: source - 1,
      sheet,
      headerLine: headers.get(source) ?? null,
      isLeftOut,
      lines: count,
      firstLines: lines.map(({ line, cells }) => ({ line, cells: [...cells] })),
    })),
    columns: reading.columns
      .slice(0, SHOWN)
      .map(({ table, place: _place, ...column }) => ({ table: table - 1, ...column })),
    totals: [...reading.totals],
    problemCount: problems.length,
    problems: problems.slice(0, SHOWN),
  };
}
