import type { Rupiah } from "@rata/domain/number/Rupiah";
import type { Separators } from "@rata/domain/number/Separators";
import type { BudgetDocumentKind, BudgetLine } from "@rata/domain/plan/budget/BudgetLine";
import type { LevelTotal } from "@rata/domain/plan/budget/BudgetTree";
import type { ProgramCode } from "@rata/domain/plan/programCode";
import type { Problem } from "@rata/domain/problem/Problem";

/** What a column of a budget export holds. Codes and names may take several columns; an account makes its row a part of its sub-activity. */
export const BUDGET_COLUMNS = [
  "code",
  "name",
  "indicator",
  "target",
  "unit",
  "ceiling",
  "sources",
  "organisation",
  "account",
  "extra",
] as const;
export type BudgetColumn = (typeof BUDGET_COLUMNS)[number];

/** What the reader has to know: whose level of government the plan is of, and its year. */
export interface BudgetContext {
  government: "province" | "regency";
  year: number;
}

/** What a person decided. Tables are counted from 0 in the file, columns from 0 in their table. */
export interface BudgetOptions {
  /** By table and column, as `columnKey` writes it. */
  columns?: ReadonlyMap<string, BudgetColumn>;
  /** The line of each table at which its header begins. */
  headers?: ReadonlyMap<number, number>;
  /** Tables that are not read. */
  leftOut?: ReadonlySet<number>;
  /** Comma and dot of amounts. */
  separators?: Separators;
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

/** A row kept out: where and why. */
export interface RefusedBudgetRow {
  line: number;
  sheet: string | null;
  raw: readonly string[];
  problem: Problem;
}

/** A column as understood, for a person to confirm. */
export interface ReadBudgetColumn {
  table: number;
  index: number;
  column: BudgetColumn;
  header: string;
  sample: string | null;
  separators: Separators | null;
}

/** A table of the file: where its header was found, and its first lines for a person to point at when none was. */
export interface ReadBudgetTable {
  table: number;
  sheet: string | null;
  headerLine: number | null;
  isLeftOut: boolean;
  lines: number;
  firstLines: readonly { line: number; cells: readonly string[] }[];
}

/** A sum that the file prints below its lines. */
export interface BudgetSumLine {
  line: number;
  sheet: string | null;
  text: string;
  stated: Rupiah | null;
}

/** What was understood of a budget export. lines + refused + joined = rows read; headers, sums, accounts and remarks are none of them. */
export interface BudgetReading {
  rowsRead: number;
  lines: readonly BudgetReadingLine[];
  refused: readonly RefusedBudgetRow[];
  /** Rows with a further indicator of the line above, or a further account of the same sub-activity. */
  joined: number;
  /** Rows of expenditure accounts below the sub-activities, which a plan knows nothing of. */
  accounts: number;
  /** Headings, remarks and signatures. */
  remarks: number;
  tables: readonly ReadBudgetTable[];
  columns: readonly ReadBudgetColumn[];
  sums: readonly BudgetSumLine[];
  totals: readonly LevelTotal[];
  organisations: readonly string[];
  /** What the file calls itself. */
  document: BudgetDocumentKind | null;
  problems: readonly Problem[];
}

/** The name of a place in a choice of columns. */
export function columnKey(table: number, index: number): string {
  return `${table}.${index}`;
}
