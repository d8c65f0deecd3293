import * as z from "zod";
import { Rupiah } from "#number/Rupiah";

/** The levels of a budget by the depth of its code: urusan, bidang urusan, program, kegiatan, sub kegiatan. */
export const BUDGET_LEVELS = ["affair", "field", "program", "activity", "subActivity"] as const;
export const BudgetLevel = z.enum(BUDGET_LEVELS);
export type BudgetLevel = z.infer<typeof BudgetLevel>;

/**
 * One line of a budget as an export states it. A line of an upper level carries the sum of those below it, so that lines are never
 * simply added up; `BudgetTree` knows which amount stands for which.
 */
export const BudgetLine = z.object({
  line: z.int(),
  sheet: z.string().nullable(),
  /** The agency named above the line in the file: the same code may stand in the budgets of several. */
  organisation: z.string().nullable(),
  code: z.string(),
  level: BudgetLevel,
  name: z.string(),
  /** Names of the levels above that the line itself repeats, where a file has a column for each level. */
  above: z.array(z.object({ code: z.string(), name: z.string() })),
  ceiling: Rupiah.nullable(),
  /** Whether an amount stands there that can't be read. */
  isUnread: z.boolean(),
});
export type BudgetLine = z.infer<typeof BudgetLine>;

/** What a budget document is called; a ceiling changes only by naming one. */
export const BUDGET_DOCUMENTS = ["renja", "rka", "dpa"] as const;
export const BudgetDocumentKind = z.enum(BUDGET_DOCUMENTS);
export type BudgetDocumentKind = z.infer<typeof BudgetDocumentKind>;
