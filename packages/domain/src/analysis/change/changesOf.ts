import type { Indicator } from "#indicator/Indicator";
import type { Observation } from "#indicator/Observation";
import { equalRoundPoints, findAt, type Point, pointsOf } from "#indicator/Series";
import type { Measured } from "#number/Measured";
import { compareMeasured, ratio, widen } from "#number/measuredMath";
import { addYears, findPreviousSameRound, type Period, yearOf } from "#period/Period";
import { compareOverTime, type Comparison, findUnlikeTimes } from "./compare.ts";

/** How an indicator moved up to a period, told by equal rounds alone. */
export interface Changes {
  latest: Point;
  /** To the latest earlier figure of the same round, however long ago; null when there is none. */
  previousEqualRound: Comparison | null;
  /** To the same round exactly one year before; null when the series does not know that round at all. */
  yearBefore: Comparison | null;
  /** To the first figure of the same round that compares with it. */
  sinceBase: Comparison | null;
  /** Change since the base by years passed, at the coarser scale; null without a base. */
  meanYearly: Measured | null;
  /** The figures of the same round that compare with the latest, in order of time, the latest included. */
  points: readonly Point[];
  record: "highest" | "lowest" | null;
}

/** The changes up to the latest figure of a series, or up to that of a period; null where there is no figure. */
export function changesOf(indicator: Indicator, series: readonly Observation[], period?: Period): Changes | null {
  const points = pointsOf(series);
  const latest = period === undefined ? points.at(-1) : points.find((point) => point.period === period);
  if (latest === undefined) return null;
  const comparable = comparablePoints(indicator, equalRoundPoints(series, latest.period));
  const before = findPreviousSameRound(
    latest.period,
    points.map((point) => point.period),
  );
  const compareWith = (earlier: Observation | null) =>
    earlier === null ? null : compareOverTime(indicator, latest.observation, earlier);
  const base = comparable[0];
  const hasBase = base !== undefined && base.period !== latest.period;
  return {
    latest,
    previousEqualRound: compareWith(before === null ? null : findAt(series, before)),
    yearBefore: compareWith(findAt(series, addYears(latest.period, -1))),
    sinceBase: hasBase ? compareWith(base.observation) : null,
    meanYearly: hasBase ? meanYearly(base, latest) : null,
    points: comparable,
    record: findRecord(comparable),
  };
}

/** The end of a series that compares with its last figure: what stands before a break of method or under another line is left out. */
export function comparablePoints(indicator: Indicator, points: readonly Point[]): Point[] {
  const last = points.at(-1);
  if (last === undefined) return [];
  const start = points.findLastIndex(
    ({ observation }) => findUnlikeTimes(indicator, last.observation, observation) !== null,
  );
  return points.slice(start + 1);
}

/** Change by years, exact and rounded once. */
function meanYearly(base: Point, latest: Point): Measured {
  const scale = Math.max(base.value.scale, latest.value.scale);
  const years = yearOf(latest.period) - yearOf(base.period);
  const units = widen(latest.value, scale) - widen(base.value, scale);
  return ratio(units, BigInt(years) * 10n ** BigInt(scale), Math.min(base.value.scale, latest.value.scale));
}

/** Whether the last figure is beyond every one before it; of fewer than four figures none is called a record. */
function findRecord(points: readonly Point[]): Changes["record"] {
  const last = points.at(-1);
  if (last === undefined || points.length < 4) return null;
  const signs = points.slice(0, -1).map(({ value }) => compareMeasured(last.value, value));
  if (signs.every((sign) => sign < 0)) return "lowest";
  return signs.every((sign) => sign > 0) ? "highest" : null;
}
