import type { BudgetColumn } from "@rata/domain/plan/budget/BudgetColumn";
import type { Separators } from "@rata/domain/number/Separators";
import type { Problem } from "@rata/domain/problem/Problem";
import type { Refusal } from "#Reading";
import type { BudgetReadingLine, BudgetSumLine } from "./BudgetReading.ts";

/** What was read of one table. */
export interface LinesRead {
  lines: BudgetReadingLine[];
  refused: Refusal[];
  joined: number;
  accounts: number;
  remarks: number;
  sums: BudgetSumLine[];
  organisations: string[];
  problems: Problem[];
}

/** The table at work: where each column stands, and what the lines so far left behind. */
export interface TableWork extends LinesRead {
  sheet: string | null;
  places: Readonly<Record<BudgetColumn, readonly number[]>>;
  separators: Separators | null;
  moneyUnit: string | null;
  carried: readonly string[];
  organisation: string | null;
  /** Where the line of a sub-activity stands whose amount comes in accounts, by organisation and code. */
  parts: Map<string, number>;
}
