import * as z from "zod";

/**
 * Whole rupiah as a safe integer. Never a float and never a fraction: a regional budget is written in whole rupiah.
 * Five years of every region's budget stay below 9e15, so a safe integer is wide enough.
 */
export const Rupiah = z.int().brand<"Rupiah">();
export type Rupiah = z.infer<typeof Rupiah>;

/** @throws RangeError when the value is no safe integer (a fraction, NaN, or beyond ±9,007,199,254,740,991). */
export function toRupiah(value: number): Rupiah {
  if (!isRupiah(value)) throw new RangeError(`not whole rupiah: ${value}`);
  return value;
}

/** Sums amounts in rupiah and guards the result: an overflow throws instead of rounding silently. */
export function sumRupiah(amounts: Iterable<Rupiah>): Rupiah {
  let sum = 0;
  for (const amount of amounts) sum = toRupiah(sum + amount);
  return toRupiah(sum);
}

function isRupiah(value: number): value is Rupiah {
  return Number.isSafeInteger(value);
}
