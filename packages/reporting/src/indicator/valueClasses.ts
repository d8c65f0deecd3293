import { formatMeasured } from "@rata/domain/number/formatNumber";
import { roundTo } from "@rata/domain/number/measuredMath";
import type { ValueClass } from "#chart/Regions";

const MOST = 5;

/** At most five classes of equal width between round numbers, from the lowest value up; one where all values are level. */
export function valueClasses(values: readonly number[]): ValueClass[] {
  if (values.length === 0) return [];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const { step, scale } = roundStep((high - low) / MOST || Math.abs(high) || 1, low, high);
  const first = multipleOf(low, step);
  const count = multipleOf(high, step) - first + 1;
  const text = (multiple: number) => formatMeasured(roundTo(multiple * step, scale));
  return Array.from({ length: count }, (_, index) => ({
    label: `${text(first + index)} sampai di bawah ${text(first + index + 1)}`,
    from: toScale((first + index) * step, scale),
    to: toScale((first + index + 1) * step, scale),
  }));
}

/** The smallest of 1, 2, 2,5 and 5 times a power of ten that needs no more than five classes. */
function roundStep(wanted: number, low: number, high: number): { step: number; scale: number } {
  const power = Math.floor(Math.log10(wanted));
  for (const exponent of [power, power + 1, power + 2]) {
    for (const factor of [1, 2, 2.5, 5]) {
      const scale = Math.max(0, factor === 2.5 ? 1 - exponent : -exponent);
      const step = toScale(factor * 10 ** exponent, scale);
      if (step >= wanted && multipleOf(high, step) - multipleOf(low, step) < MOST) return { step, scale };
    }
  }
  return { step: 10 ** (power + 3), scale: Math.max(0, -(power + 3)) };
}

/** The multiple of a step at or below a value; 0,3 is six times 0,05 although the quotient of doubles is less. */
function multipleOf(value: number, step: number): number {
  return Math.floor(value / step + 1e-9);
}

function toScale(value: number, scale: number): number {
  return Number(value.toFixed(scale));
}
