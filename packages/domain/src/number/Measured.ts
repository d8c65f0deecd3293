import * as z from "zod";

/** A published value as an integer and its scale: 3,632 is `{ amount: 3632, scale: 3 }`. Trailing zeros survive: 4,70 is not 4,7. */
export const Measured = z.object({ amount: z.int(), scale: z.int().min(0).max(9) });
export type Measured = z.infer<typeof Measured>;

/** Subtracts at the coarser published scale, so that 20,05 − 20,44 is −0,39 and never −0,38999. */
export function difference(current: Measured, earlier: Measured): Measured {
  const scale = Math.min(current.scale, earlier.scale);
  return { amount: rescale(current, scale) - rescale(earlier, scale), scale };
}

/** The nearest double: for charts and JSON, never for further arithmetic on published figures. */
export function toNumber(measured: Measured): number {
  return Number(`${measured.amount}e-${measured.scale}`);
}

/** Rounds half away from zero, as BPS does in print. */
function rescale({ amount, scale }: Measured, target: number): number {
  if (scale <= target) return amount * 10 ** (target - scale);
  const divisor = 10 ** (scale - target);
  const whole = Math.trunc(amount / divisor);
  const rest = Math.abs(amount % divisor);
  return rest * 2 >= divisor ? whole + Math.sign(amount) : whole;
}
