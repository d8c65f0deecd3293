import * as z from "zod";
import { Measured } from "#number/Measured";
import { Period } from "#period/Period";

/** A target of an indicator for one period: a value, or a range whose ends are both in it. `source` names the plan that it stands in. */
export const IndicatorTarget = z.object({
  period: Period,
  from: Measured,
  to: Measured.nullable(),
  source: z.string(),
});
export type IndicatorTarget = z.infer<typeof IndicatorTarget>;
