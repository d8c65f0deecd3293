import * as z from "zod";
import { Rupiah } from "#number/Rupiah";
import { Target } from "../Target.ts";

/**
 * How an indicator adds up over the year: cumulative (*akumulatif*: the quarters sum to the year), repeated (*repetitif*: each quarter
 * is the year's), rising and falling (*progres*: a path to the year's value), or words alone, such as a grade.
 */
export const ACCUMULATIONS = ["cumulative", "repeated", "rising", "falling", "words"] as const;
export const Accumulation = z.enum(ACCUMULATIONS);
export type Accumulation = z.infer<typeof Accumulation>;

const QuarterTarget = Target.omit({ owner: true });
const isStated = (values: readonly unknown[]) => values.some((value) => value !== null);

/** The physical targets of the four quarters. A list that states none is null, so that nothing is said in one way. */
export const QuarterTargets = z.array(QuarterTarget.nullable()).length(4).refine(isStated, "empty");
export type QuarterTargets = z.infer<typeof QuarterTargets>;

/** The cash plan (*rencana anggaran kas*, RAK): rupiah for each month from January to December. */
export const CashPlan = z.array(Rupiah.nullable()).length(12).refine(isStated, "empty");
export type CashPlan = z.infer<typeof CashPlan>;

/** What realisation is measured against within the year. All of it may be missing; then there is nothing to deviate from. */
export const Schedule = z.object({
  accumulation: Accumulation.nullable(),
  quarterTargets: QuarterTargets.nullable(),
  cashPlan: CashPlan.nullable(),
});
export type Schedule = z.infer<typeof Schedule>;
