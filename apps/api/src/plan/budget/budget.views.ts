import { Rupiah } from "@rata/domain/number/Rupiah";
import { Separators } from "@rata/domain/number/Separators";
import { BudgetRow, BudgetSums } from "@rata/domain/plan/budget/BudgetComparison";
import { BudgetDocumentKind, BudgetLevel } from "@rata/domain/plan/budget/BudgetLine";
import { Problem } from "@rata/domain/problem/Problem";
import { BUDGET_COLUMNS } from "@rata/domain/plan/budget/BudgetColumn";
import * as z from "zod";

export const BudgetColumn = z.enum(BUDGET_COLUMNS);
export type BudgetColumn = z.infer<typeof BudgetColumn>;

/** What a person decides about a file: columns by "table.column", the header line of a table, tables left out, comma and dot. */
export const BudgetMeaning = z.object({
  columns: z.record(z.string().regex(/^\d{1,3}\.\d{1,3}$/u), BudgetColumn).optional(),
  headers: z.record(z.string().regex(/^\d{1,3}$/u), z.int().min(1).max(10_000_000)).optional(),
  leftOut: z.array(z.int().min(0).max(999)).max(256).optional(),
  separators: Separators.optional(),
});
export type BudgetMeaning = z.infer<typeof BudgetMeaning>;

/** A column as understood, for a person to confirm. */
export const ReadBudgetColumn = z.object({
  table: z.int(),
  index: z.int(),
  column: BudgetColumn,
  header: z.string(),
  sample: z.string().nullable(),
  separators: Separators.nullable(),
});
export type ReadBudgetColumn = z.infer<typeof ReadBudgetColumn>;

/** A table of the file; its first lines are there to point at a header. */
export const ReadBudgetTable = z.object({
  table: z.int(),
  sheet: z.string().nullable(),
  headerLine: z.int().nullable(),
  isLeftOut: z.boolean(),
  lines: z.int(),
  firstLines: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
});
export type ReadBudgetTable = z.infer<typeof ReadBudgetTable>;

/** What was read of a budget export. accepted + refused + joined = rows read. Lists end at 500, the counts tell the whole. */
export const BudgetReadingView = z.object({
  rowsRead: z.int(),
  accepted: z.int(),
  refused: z.int(),
  joined: z.int(),
  accounts: z.int(),
  remarks: z.int(),
  organisations: z.array(z.string()),
  document: BudgetDocumentKind.nullable(),
  tables: z.array(ReadBudgetTable),
  columns: z.array(ReadBudgetColumn),
  totals: z.array(
    z.object({ level: BudgetLevel, count: z.int(), ceiling: Rupiah.nullable(), isUndecided: z.boolean() }),
  ),
  problemCount: z.int(),
  problems: z.array(Problem),
});
export type BudgetReadingView = z.infer<typeof BudgetReadingView>;

/**
 * Answer of the preview. Rows are those that a person has to look at: what agrees in everything is counted. A tick names a row by its
 * place in `rows`.
 */
export const BudgetPreview = z.object({
  reading: BudgetReadingView,
  sums: BudgetSums,
  same: z.int(),
  rows: z.array(BudgetRow),
  /** How many rows there are where not all travel. */
  rowCount: z.int(),
  /** The agency that the file names, where exactly one of the instance is named so. */
  suggestedAgency: z.object({ id: z.string(), name: z.string() }).nullable(),
});
export type BudgetPreview = z.infer<typeof BudgetPreview>;

const Mask = z
  .string()
  .regex(/^[\da-f]*$/u)
  .max(1000);

/** The document that is cited: its number and date may be left out only where no ceiling is taken. */
export const BudgetDocument = z.object({
  kind: BudgetDocumentKind,
  number: z.string().trim().max(120),
  date: z.union([z.iso.date(), z.literal("")]),
});
export type BudgetDocument = z.infer<typeof BudgetDocument>;

/** What a person decides: the ticked rows as masks, and the document that is cited. */
export const BudgetDecision = BudgetDocument.extend({ codes: Mask, ceilings: Mask });
export type BudgetDecision = z.infer<typeof BudgetDecision>;

export const BudgetCommit = z.object({ commitId: z.string(), operations: z.int() });
export type BudgetCommit = z.infer<typeof BudgetCommit>;
