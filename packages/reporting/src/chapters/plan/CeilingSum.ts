import { Rupiah } from "@rata/domain/number/Rupiah";
import * as z from "zod";

/** A sum of ceilings in whole rupiah and how many activities stated one: a sum of none is absent, not zero. */
export const CeilingSum = z.object({ amount: Rupiah, stated: z.int().min(0) });
export type CeilingSum = z.infer<typeof CeilingSum>;
