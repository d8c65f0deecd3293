import { Measured } from "@rata/domain/number/Measured";
import { StageName } from "@rata/domain/plan/budget/BudgetStage";
import * as z from "zod";
import type { About } from "../About.ts";
import { CeilingSum } from "../plan/CeilingSum.ts";
import { BudgetKey, OriginKey } from "../plan/sourceKeys.ts";

/** A part of the plan's ceiling; `share` in percent of the whole, one decimal, null when the whole is zero. */
const Part = z.object({ activities: z.int().min(0), ceiling: CeilingSum, share: Measured.nullable() });

/** What a plan holds, counted and summed. */
export const PlanSums = z.object({
  /** Of which stage of the budget the ceilings are; null where that was not recorded. */
  stage: StageName.nullable(),
  totals: z.object({
    rows: z.int(),
    sectors: z.int(),
    programs: z.int(),
    activities: z.int(),
    ceiling: CeilingSum,
  }),
  sectors: z.array(Part.extend({ name: z.string().nullable(), programs: z.int() })),
  programs: z.array(Part.extend({ name: z.string().nullable(), code: z.string().nullable() })),
  budgets: z.array(Part.extend({ key: BudgetKey })),
  origins: z.array(Part.extend({ key: OriginKey })),
  agencies: z.array(Part.extend({ name: z.string().nullable() })),
});
export type PlanSums = z.infer<typeof PlanSums>;

/** The sums with what a sentence names them by. */
export type ToldSums = PlanSums & Pick<About, "region" | "year">;
