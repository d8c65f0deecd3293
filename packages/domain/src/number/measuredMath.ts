import type { Measured } from "./Measured.ts";

/**
 * The same figure at another scale: more decimals are exact, fewer are rounded half away from zero, as statistics offices print.
 * @throws RangeError when the amount leaves the safe integers.
 */
export function rescale({ amount, scale }: Measured, to: number): Measured {
  if (to >= scale) return { amount: toSafe(amount * 10 ** (to - scale)), scale: to };
  return { amount: divideRounded(BigInt(amount), 10n ** BigInt(scale - to)), scale: to };
}

/** Subtracts at the coarser published scale: 20,05 − 20,44 is −0,39 and never −0,38999; 3,632 − 4,79 is −1,16. */
export function difference(current: Measured, earlier: Measured): Measured {
  const scale = Math.min(current.scale, earlier.scale);
  return { amount: toSafe(rescale(current, scale).amount - rescale(earlier, scale).amount), scale };
}

/** Adds exactly, at the finer scale. */
export function addMeasured(a: Measured, b: Measured): Measured {
  const scale = Math.max(a.scale, b.scale);
  return { amount: toSafe(rescale(a, scale).amount + rescale(b, scale).amount), scale };
}

/** Orders figures by their exact value, whatever their scales: 4,7 and 4,70 are level. */
export function compareMeasured(a: Measured, b: Measured): number {
  // Figures of one table have one scale: only unlike ones need wider numbers than the machine's.
  if (a.scale === b.scale) return Math.sign(a.amount - b.amount);
  const scale = Math.max(a.scale, b.scale);
  const left = widen(a, scale);
  const right = widen(b, scale);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The exact quotient of two whole numbers times `10 ** scale`, rounded half away from zero. @throws RangeError for a divisor of 0. */
export function ratio(part: bigint, whole: bigint, scale: number): Measured {
  return { amount: divideRounded(part * 10n ** BigInt(scale), whole), scale };
}

/** What was computed (a mean, a slope), rounded to a printed scale. Only for results: a published figure is never made of a double. */
export function roundTo(value: number, scale: number): Measured {
  const rounded = Math.round(Math.abs(value) * 10 ** scale);
  return { amount: toSafe(value < 0 ? -rounded : rounded), scale };
}

/** The figure without its sign, for sentences that say "menurun 0,39". */
export function absolute({ amount, scale }: Measured): Measured {
  return { amount: Math.abs(amount), scale };
}

/** The amount as a whole number of the finer unit that `scale` asks for; wide enough for any two scales. */
export function widen({ amount, scale }: Measured, to: number): bigint {
  return BigInt(amount) * 10n ** BigInt(to - scale);
}

/** @throws RangeError for a divisor of 0 or a quotient beyond the safe integers. */
function divideRounded(dividend: bigint, divisor: bigint): number {
  const isNegative = dividend < 0n !== divisor < 0n;
  const [top, bottom] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const rounded = (top * 2n + bottom) / (bottom * 2n);
  return toSafe(Number(isNegative ? -rounded : rounded));
}

/** A guard, and the one zero: −0 would print as "−0". */
function toSafe(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a safe integer: ${amount}`);
  return amount + 0;
}
