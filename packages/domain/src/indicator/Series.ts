import { comparePeriods, isSameRound, type Period } from "#period/Period";
import type { Measured } from "#number/Measured";
import { byVintage } from "./revise.ts";
import type { Daerah, Observation } from "./Observation.ts";
import type { RegionCode } from "#region/Region";
import type { IndicatorCode } from "./Indicator.ts";

/** Which observations make one series. */
export interface SeriesKey {
  indicator: IndicatorCode;
  region: RegionCode;
  daerah: Daerah;
  affair: string | null;
}

/** An observation that holds a figure. */
export interface Point {
  period: Period;
  value: Measured;
  observation: Observation;
}

/** The newest release of each period, in order of time, absences included: a missing round is seen and not closed up. */
export function toSeries(observations: readonly Observation[], key: SeriesKey): Observation[] {
  const own = observations.filter(
    ({ indicator, region, daerah, affair }) =>
      indicator === key.indicator && region === key.region && daerah === key.daerah && affair === key.affair,
  );
  return newestByPeriod(own).toSorted((a, b) => comparePeriods(a.period, b.period));
}

/** Within one series the period is all that tells subjects apart. */
function newestByPeriod(own: readonly Observation[]): Observation[] {
  const newest = new Map<Period, Observation>();
  for (const observation of own) {
    const held = newest.get(observation.period);
    if (held === undefined || byVintage(held, observation) < 0) newest.set(observation.period, observation);
  }
  return [...newest.values()];
}

/** The figures of a series, in order of time. */
export function pointsOf(series: readonly Observation[]): Point[] {
  return series.flatMap((observation) =>
    observation.reading.kind === "value"
      ? [{ period: observation.period, value: observation.reading.value, observation }]
      : [],
  );
}

/** The figures of the same round as a period, up to it, in order of time. */
export function equalRoundPoints(series: readonly Observation[], period: Period): Point[] {
  return pointsOf(series).filter(
    (point) => isSameRound(point.period, period) && comparePeriods(point.period, period) <= 0,
  );
}

/** The observation of a period; null when the series has none. */
export function findAt(series: readonly Observation[], period: Period): Observation | null {
  return series.find((observation) => observation.period === period) ?? null;
}
