import type { Dated } from "../change/compare.ts";
import { widen } from "#number/measuredMath";
import { yearOf } from "#period/Period";

/** A straight line through yearly figures by least squares. */
export interface FittedLine {
  count: number;
  /** Change per year, in the unit of the figures. */
  slope: number;
  /** The sign of the slope, exact: the sums are whole numbers. */
  slopeSign: -1 | 0 | 1;
  /** The share of the variance that the line explains; null where the figures do not vary. */
  rSquared: number | null;
  valueAt: (year: number) => number;
  /** Σ(x − x̄)², the mean year and the residual variance: what an interval of prediction needs. Variance null below three points. */
  spread: number;
  meanYear: number;
  residualVariance: number | null;
}

/** Ordinary least squares on years; null for fewer than two different years. Sums are exact whole numbers, rounding happens once. */
export function fitLine(points: readonly Dated[]): FittedLine | null {
  const scale = Math.max(0, ...points.map(({ value }) => value.scale));
  const first = Math.min(...points.map(({ period }) => yearOf(period)));
  const pairs = points.map(({ period, value }) => ({ x: BigInt(yearOf(period) - first), y: widen(value, scale) }));
  const n = BigInt(pairs.length);
  const sum = (term: (pair: { x: bigint; y: bigint }) => bigint) =>
    pairs.reduce((total, pair) => total + term(pair), 0n);
  const [sx, sy] = [sum(({ x }) => x), sum(({ y }) => y)];
  // n² times the centred sums, so that no mean has to be rounded.
  const xx = n * sum(({ x }) => x * x) - sx * sx;
  const xy = n * sum(({ x, y }) => x * y) - sx * sy;
  const yy = n * sum(({ y }) => y * y) - sy * sy;
  if (pairs.length < 2 || xx === 0n) return null;
  const unit = 10 ** scale;
  const slope = Number(xy) / Number(xx) / unit;
  const meanYear = first + Number(sx) / pairs.length;
  const mean = Number(sy) / pairs.length / unit;
  return {
    count: pairs.length,
    slope,
    slopeSign: signOf(xy),
    rSquared: yy === 0n ? null : (Number(xy) / Number(xx)) * (Number(xy) / Number(yy)),
    valueAt: (year) => mean + slope * (year - meanYear),
    spread: Number(xx) / pairs.length,
    meanYear,
    residualVariance:
      pairs.length < 3 ? null : residuals({ xx, xy, yy }) / pairs.length / unit ** 2 / (pairs.length - 2),
  };
}

/** n times the sum of squared residuals: yy − xy²/xx, from whole numbers so that a perfect line leaves exactly nothing. */
function residuals({ xx, xy, yy }: { xx: bigint; xy: bigint; yy: bigint }): number {
  return Number(yy * xx - xy * xy) / Number(xx);
}

function signOf(value: bigint): -1 | 0 | 1 {
  if (value === 0n) return 0;
  return value > 0n ? 1 : -1;
}
