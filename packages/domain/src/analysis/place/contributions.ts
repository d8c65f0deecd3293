import type { Measured } from "#number/Measured";
import { apportion } from "#number/apportion";
import { compareMeasured, difference, rescale, roundTo, widen } from "#number/measuredMath";
import type { RegionCode } from "#region/Region";

/** Poor people in thousands and the population that they are a share of, before and after. */
export interface RegionStep {
  region: RegionCode;
  before: { poor: Measured; population: number };
  after: { poor: Measured; population: number };
}

export interface RateContribution {
  region: RegionCode;
  /** Persen poin of the area's change; as printed they sum to the printed total. */
  points: Measured;
  /** The same, unrounded: what its own rate did, and what its share of the population did. */
  byRate: number;
  byShare: number;
}

export interface RateContributions {
  total: Measured;
  parts: readonly RateContribution[];
}

/**
 * What each region gave to the change of the area's poverty rate, in persen poin: w̄ · Δp + (p̄ − P̄) · Δw, with w the share of the
 * population and bars for the mean of before and after. It sums to ΔP exactly, because the shares' changes sum to nothing; the
 * printed parts are rounded together by the largest remainder, so that they sum too. @throws RangeError for a population of 0.
 */
export function contributeToRate(steps: readonly RegionStep[], scale: number): RateContributions {
  const before = areaOf(steps.map((step) => step.before));
  const after = areaOf(steps.map((step) => step.after));
  const mean = (before.rate + after.rate) / 2;
  const parts = steps.map((step) => {
    const [p0, p1] = [rateOf(step.before), rateOf(step.after)];
    const [w0, w1] = [step.before.population / before.population, step.after.population / after.population];
    return { region: step.region, byRate: ((w0 + w1) / 2) * (p1 - p0), byShare: ((p0 + p1) / 2 - mean) * (w1 - w0) };
  });
  const total = roundTo(after.rate - before.rate, scale);
  const printed = apportion(
    parts.map(({ byRate, byShare }) => (byRate + byShare) * 10 ** scale),
    total.amount,
  );
  return { total, parts: parts.map((part, index) => ({ ...part, points: { amount: printed[index] ?? 0, scale } })) };
}

export interface CountContribution {
  region: RegionCode;
  change: Measured;
}

export interface CountContributions {
  parts: readonly CountContribution[];
  /** What the regions sum to. */
  sum: Measured;
  /** The area's published change less that sum: figures rounded by region need not sum to the area's. Null where none was given. */
  residual: Measured | null;
}

/** What each region gave to the change of a number of people: its own change. Published figures are subtracted exactly, at the coarsest scale of all. */
export function contributeToCount(
  steps: readonly Pick<RegionStep, "region" | "before" | "after">[],
  published: Measured | null,
): CountContributions {
  const scale = Math.min(...steps.flatMap(({ before, after }) => [before.poor.scale, after.poor.scale]));
  const parts = steps.map(({ region, before, after }) => ({
    region,
    change: difference(rescale(after.poor, scale), rescale(before.poor, scale)),
  }));
  const sum = { amount: parts.reduce((total, { change }) => total + change.amount, 0), scale };
  return { parts, sum, residual: published === null ? null : difference(published, sum) };
}

/** Regions by what they gave, the largest fall first. */
export function byContribution(parts: readonly RateContribution[]): RateContribution[] {
  return parts.toSorted((a, b) => compareMeasured(a.points, b.points) || (a.region < b.region ? -1 : 1));
}

function areaOf(parts: readonly { poor: Measured; population: number }[]): { population: number; rate: number } {
  const scale = Math.max(...parts.map(({ poor }) => poor.scale));
  const poor = parts.reduce((total, part) => total + widen(part.poor, scale), 0n);
  const population = parts.reduce((total, part) => total + part.population, 0);
  return { population, rate: toRate(Number(poor) / 10 ** scale, population) };
}

function rateOf({ poor, population }: { poor: Measured; population: number }): number {
  return toRate(poor.amount / 10 ** poor.scale, population);
}

/** Percent, from thousands of poor people. */
function toRate(thousands: number, population: number): number {
  if (!(population > 0)) throw new RangeError("a share needs a population");
  return (thousands * 100_000) / population;
}
