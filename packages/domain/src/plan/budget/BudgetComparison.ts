import * as z from "zod";
import { Rupiah } from "#number/Rupiah";
import { BudgetLevel } from "./BudgetLine.ts";

/** How plan and budget meet in a row: as one pair, on one side only, or in a way that a person has to untangle. */
export const BudgetRowKind = z.enum(["matched", "unclear", "only-budget", "only-plan"]);
export type BudgetRowKind = z.infer<typeof BudgetRowKind>;

/** Why a row is unclear. */
export const UnclearReason = z.enum(["several-lines", "several-activities", "inside-another", "code-repeated"]);
export type UnclearReason = z.infer<typeof UnclearReason>;

/** A node of the plan as the comparison shows it. */
export const ComparedNode = z.object({
  id: z.string(),
  name: z.string().nullable(),
  code: z.string().nullable(),
  ceiling: Rupiah.nullable(),
});
export type ComparedNode = z.infer<typeof ComparedNode>;

/** A code of the budget as the comparison shows it; without a line where only deeper lines tell of it. */
export const ComparedLine = z.object({
  code: z.string(),
  name: z.string().nullable(),
  organisation: z.string().nullable(),
  line: z.int().nullable(),
  sheet: z.string().nullable(),
  level: BudgetLevel,
  ceiling: Rupiah.nullable(),
});
export type ComparedLine = z.infer<typeof ComparedLine>;

/** One row of the comparison. All amounts in whole rupiah. */
export const BudgetRow = z.object({
  kind: BudgetRowKind,
  level: BudgetLevel,
  basis: z.enum(["code", "name"]).nullable(),
  reason: UnclearReason.nullable(),
  nodes: z.array(ComparedNode),
  lines: z.array(ComparedLine),
  /** The code that the plan could take, and the nodes that have another or none. */
  code: z.string().nullable(),
  codeNodes: z.array(z.string()),
  isOtherName: z.boolean(),
  plan: Rupiah.nullable(),
  budget: Rupiah.nullable(),
  /** Budget less plan; null where a side is not known. */
  difference: Rupiah.nullable(),
  /** What the row adds to the sums: every ceiling of the plan and every amount of the budget stands in one row only. */
  counted: z.object({ plan: Rupiah, budget: Rupiah }),
  /** One activity stands against one line with a readable amount that differs. */
  canTakeCeiling: z.boolean(),
  /** The budget's own line states another amount than those below it come to. */
  isSumOff: z.boolean(),
  /** An amount of the budget that can't be read or decided. */
  isUndecided: z.boolean(),
});
export type BudgetRow = z.infer<typeof BudgetRow>;

/** One side's money by how it met the other; the parts add up to the total. Null where a sum is too large to be exact. */
export const SideSums = z.object({
  total: Rupiah.nullable(),
  matched: Rupiah.nullable(),
  unclear: Rupiah.nullable(),
  only: Rupiah.nullable(),
});
export type SideSums = z.infer<typeof SideSums>;

export const BudgetSums = z.object({
  plan: SideSums,
  budget: SideSums,
  /** Budget less plan, of everything and of what was matched. */
  difference: Rupiah.nullable(),
  matchedDifference: Rupiah.nullable(),
  /** Rows whose amount in the budget is undecided and so in no sum. */
  undecided: z.int(),
});
export type BudgetSums = z.infer<typeof BudgetSums>;

export const BudgetComparison = z.object({ rows: z.array(BudgetRow), sums: BudgetSums });
export type BudgetComparison = z.infer<typeof BudgetComparison>;
