import * as z from "zod";
import { Rupiah } from "#number/Rupiah";

/** First axis: the budget in which the money is booked. */
export const BUDGETS = ["apbd-province", "apbd-regency", "apb-village", "apbn", "non-budget"] as const;
export const Budget = z.enum(BUDGETS);
export type Budget = z.infer<typeof Budget>;

/** Second axis: where the money comes from; the dot separates a branch from its leaf ("transfer.dau" lies under TKD). */
export const ORIGINS = [
  "own-revenue",
  "transfer",
  "transfer.dau",
  "transfer.dak-physical",
  "transfer.dak-nonphysical",
  "transfer.dbh",
  "transfer.fiscal-incentive",
  "transfer.village-fund",
  "transfer.special-autonomy",
  "state",
  "state.ministry",
  "state.deconcentration",
  "state.co-administration",
  "financial-assistance",
  "village-allocation",
  "non-budget.csr",
  "non-budget.zakat",
  "non-budget.grant",
  "non-budget.philanthropy",
  "non-budget.self-help",
] as const;
export const Origin = z.enum(ORIGINS);
export type Origin = z.infer<typeof Origin>;

/** One source on both axes; null on an axis means that the words do not say it ("APBD" says no origin, "DAU" no budget). */
export const FundingSource = z.object({
  text: z.string(),
  budget: Budget.nullable(),
  origin: Origin.nullable(),
  amount: Rupiah.nullable(),
});
export type FundingSource = z.infer<typeof FundingSource>;

/** The funding of an activity: the words as written, and the sources read from them. */
export const Funding = z.object({ text: z.string(), sources: z.array(FundingSource) });
export type Funding = z.infer<typeof Funding>;
