import type { Rupiah } from "@rata/domain/number/Rupiah";
import type { BudgetColumn } from "@rata/domain/plan/budget/BudgetColumn";
import type { BudgetDocumentKind, BudgetLine } from "@rata/domain/plan/budget/BudgetLine";
import type { LevelTotal } from "@rata/domain/plan/budget/BudgetTree";
import type { ProgramCode } from "@rata/domain/plan/programCode";
import type { Reading } from "#Reading";

/** What the reader has to know: whose level of government the plan is of, and its year. */
export interface BudgetContext {
  government: "province" | "regency";
  year: number;
}

/** A line of the budget with what goes beside code, name and amount, and its cells untouched. */
export interface BudgetReadingLine extends BudgetLine {
  parsed: ProgramCode | null;
  indicators: readonly string[];
  target: string | null;
  unit: string | null;
  sources: string | null;
  raw: readonly string[];
}

/** A sum that the file prints below its lines. */
export interface BudgetSumLine {
  line: number;
  sheet: string | null;
  text: string;
  stated: Rupiah | null;
}

/** What was understood of a budget export. Joined are further indicators of the line above and further accounts of one sub-activity. */
export interface BudgetReading extends Reading<BudgetReadingLine, BudgetColumn> {
  /** Rows of expenditure accounts below the sub-activities, which a plan knows nothing of. */
  accounts: number;
  /** Headings, remarks and signatures. */
  remarks: number;
  sums: readonly BudgetSumLine[];
  totals: readonly LevelTotal[];
  organisations: readonly string[];
  /** What the file calls itself. */
  document: BudgetDocumentKind | null;
}
