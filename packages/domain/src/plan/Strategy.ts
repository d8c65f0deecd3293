import * as z from "zod";

/** A strategy of Inpres 4/2022 and 8/2025. */
export const Strategy = z.enum(["reduce-burden", "raise-income", "reduce-pockets"]);
export type Strategy = z.infer<typeof Strategy>;
