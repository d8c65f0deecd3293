import { poorPeople } from "#indicator/definitions/poorPeople";
import { povertyRate } from "#indicator/definitions/povertyRate";
import type { Indicator } from "#indicator/Indicator";
import type { Observation } from "#indicator/Observation";
import { findAt, pointsOf, toSeries } from "#indicator/Series";
import type { Measured } from "#number/Measured";
import { comparePeriods, type Period } from "#period/Period";
import type { RegionCode } from "#region/Region";
import { findQuadrants, type Quadrants, type RegionPoverty } from "../place/findQuadrants.ts";

/** Figures of regions by region; observations of other indicators among them are left out. */
export type ByRegion = ReadonlyMap<RegionCode, readonly Observation[]>;

/** Which regions come first, and what was missing to say so. */
export interface PriorityAnalysis {
  area: RegionCode;
  /** The last period at which regions have both figures, else the last at which they have a percentage. */
  period: Period | null;
  quadrants: Quadrants | null;
  /** Why there are no quadrants: no percentage of any region, or no number of poor people for the period of the percentages. */
  missing: "rate" | "count" | null;
  /** The percentages and numbers of that period. */
  observations: readonly Observation[];
}

/**
 * Priority regions by percentage and number of poor people of one period, cut at the area's own percentage where it has one. A number
 * of poor people is never made of the percentage of one year and the population of another.
 */
export function analysePriority(area: RegionCode, parts: ByRegion, own: readonly Observation[]): PriorityAnalysis {
  const rates = seriesBy(povertyRate, parts);
  const counts = seriesBy(poorPeople, parts);
  const both = [...rates].flatMap(([region, series]) => commonPeriods(series, counts.get(region) ?? []));
  const period = lastOf(both) ?? lastOf([...rates.values()].flatMap(periodsOf));
  if (period === null) return { area, period, quadrants: null, missing: "rate", observations: [] };
  const found = [...rates.keys()].map((region): RegionPoverty => {
    const at = (all: ReadonlyMap<RegionCode, readonly Observation[]>) => findAt(all.get(region) ?? [], period);
    return { region, rate: at(rates), count: at(counts) };
  });
  const quadrants = findQuadrants(found, areaRate(area, own, period));
  const observations = found.flatMap(({ rate, count }) => [rate, count].filter((one) => one !== null));
  return { area, period, quadrants, missing: quadrants === null ? "count" : null, observations };
}

function areaRate(region: RegionCode, own: readonly Observation[], period: Period): Measured | null {
  const at = findAt(toSeries(own, { indicator: povertyRate.code, region, daerah: "total", affair: null }), period);
  return at?.reading.kind === "value" ? at.reading.value : null;
}

function seriesBy({ code }: Indicator, parts: ByRegion): Map<RegionCode, Observation[]> {
  return new Map(
    [...parts].map(([region, observations]) => [
      region,
      toSeries(observations, { indicator: code, region, daerah: "total", affair: null }),
    ]),
  );
}

function commonPeriods(a: readonly Observation[], b: readonly Observation[]): Period[] {
  const other = new Set(periodsOf(b));
  return periodsOf(a).filter((period) => other.has(period));
}

function periodsOf(series: readonly Observation[]): Period[] {
  return pointsOf(series).map(({ period }) => period);
}

function lastOf(periods: readonly Period[]): Period | null {
  return [...new Set(periods)].toSorted(comparePeriods).at(-1) ?? null;
}
