import * as z from "zod";

/** A published value as an integer and its scale: 3,632 is `{ amount: 3632, scale: 3 }`. Trailing zeros survive: 4,70 is not 4,7. */
export const Measured = z.object({ amount: z.int(), scale: z.int().min(0).max(9) });
export type Measured = z.infer<typeof Measured>;

/** The nearest double: for charts and JSON, never for further arithmetic on published figures. */
export function toNumber(measured: Measured): number {
  return Number(`${measured.amount}e-${measured.scale}`);
}
