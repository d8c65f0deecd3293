import { formatMeasured } from "@rata/domain/number/formatNumber";

/** An axis: where it begins and ends, and the values that are written at it. */
export interface Scale {
  from: number;
  to: number;
  ticks: { value: number; text: string }[];
  /** Zero lies on it, or it is no axis of sizes. */
  hasZero: boolean;
}

/**
 * A scale for the values, its ends at ticks, which are 1, 2 or 5 times a power of ten apart. Values of one sign begin at zero when
 * they are not all near each other; else the axis is cut and has to say so. `isFromZero` forces zero in, as bars need.
 */
export function makeScale(values: readonly number[], most: number, isFromZero = false): Scale {
  const [low, high] = spanOf(values, isFromZero);
  const { digit, power } = stepOf((high - low) / Math.max(1, most));
  const toValue = (count: number) => Number(`${count * digit}e${power}`);
  const first = Math.floor(low / toValue(1) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / toValue(1) - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => toValue(first + at) + 0);
  const largest = Math.max(Math.abs(toValue(first)), Math.abs(toValue(last)));
  return {
    from: toValue(first),
    to: toValue(last),
    ticks: ticks.map((value) => ({ value, text: sayTick(value, power, largest) })),
    hasZero: first <= 0 && last >= 0,
  };
}

/** Where a value lies between the ends: 0 at `from`, 1 at `to`. */
export function shareOf({ from, to }: Scale, value: number): number {
  return (value - from) / (to - from);
}

/** What is smaller is nothing that was ever measured, and too small to divide by. */
const LEAST = 1e-12;
/** A cut axis shows differences of less than this part of its largest value. */
const NEAR = 0.4;

function spanOf(values: readonly number[], isFromZero: boolean): [number, number] {
  if (values.length === 0) return [0, 1];
  let [low, high] = [Math.min(...values), Math.max(...values)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size < LEAST) return [0, 1];
  const isOneSigned = low >= 0 || high <= 0;
  if (isFromZero || (isOneSigned && high - low > NEAR * size)) [low, high] = [Math.min(0, low), Math.max(0, high)];
  // One value, or all equal: room on both sides, so that it lies in the middle.
  if (high - low <= size * 1e-9) return [low - size * 0.1, high + size * 0.1];
  return [low, high];
}

function stepOf(rough: number): { digit: number; power: number } {
  const power = Math.floor(Math.log10(rough));
  const lead = rough / 10 ** power;
  if (lead <= 1 + 1e-9) return { digit: 1, power };
  if (lead <= 2 + 1e-9) return { digit: 2, power };
  return lead <= 5 + 1e-9 ? { digit: 5, power } : { digit: 1, power: power + 1 };
}

/** Large amounts in the word of their size, since an axis has no room for twelve zeros. */
function sayTick(value: number, power: number, largest: number): string {
  const [zeros, word] = SIZES.find(([digits]) => largest >= 10 ** (digits + 1)) ?? [0, ""];
  const scale = Math.min(9, Math.max(0, zeros - power));
  const amount = Math.round(value * 10 ** (scale - zeros));
  if (!Number.isSafeInteger(amount)) return value.toExponential(1).replace(".", ",");
  return `${formatMeasured({ amount: amount + 0, scale })}${word}`;
}

const SIZES: readonly (readonly [number, string])[] = [
  [12, " triliun"],
  [9, " miliar"],
  [6, " juta"],
];
