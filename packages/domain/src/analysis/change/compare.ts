import type { Measured } from "#number/Measured";
import { difference, ratio, widen } from "#number/measuredMath";
import { isSameRound, type Period, yearOf } from "#period/Period";
import type { Indicator } from "#indicator/Indicator";
import type { Observation } from "#indicator/Observation";
import { hasUnlikeSource } from "#indicator/publisherOf";

/** Why two observations do not compare. Never worked around: a Maret figure beside a September one is another survey. */
export type Incomparable =
  | "unlike-indicator"
  | "unlike-region"
  | "unlike-period"
  | "unlike-rounds"
  | "unlike-daerah"
  | "unlike-basis"
  | "unlike-source"
  | "series-break"
  | "absent";

/** What a change means for people. "neutral": the indicator has no better side. */
export type Effect = "better" | "worse" | "same" | "neutral";

/** A figure and when it was. */
export interface Dated {
  period: Period;
  value: Measured;
}

export interface Compared {
  kind: "compared";
  current: Dated;
  earlier: Dated;
  /** Current less earlier, at the coarser published scale. */
  change: Measured;
  effect: Effect;
  /** The change in percent of the earlier figure, two decimals; null where the unit is itself a share or index, or the earlier is 0. */
  relative: Measured | null;
}
export type Comparison =
  | Compared
  | { kind: "refused"; reason: Incomparable; current: Period; earlier: Period; missing: Period | null };

/** Compares two observations of one region over time: equal rounds only. */
export function compareOverTime(indicator: Indicator, current: Observation, earlier: Observation): Comparison {
  return compare(indicator, { current, earlier, reason: findUnlikeTimes(indicator, current, earlier) });
}

/** Why two observations of one region are of unlike kinds, whatever they are; null where nothing but an absence could keep them apart. */
export function findUnlikeTimes(indicator: Indicator, current: Observation, earlier: Observation): Incomparable | null {
  return (
    findUnlike(indicator, current, earlier) ??
    (current.region === earlier.region ? null : "unlike-region") ??
    (isSameRound(current.period, earlier.period) ? null : "unlike-rounds") ??
    findBreak(indicator, current, earlier)
  );
}

/** Compares two regions at one period: own less the other's. */
export function compareRegions(indicator: Indicator, own: Observation, other: Observation): Comparison {
  return compare(indicator, { current: own, earlier: other, reason: findUnlikeRegions(indicator, own, other) });
}

/** Why two regions' figures are of unlike kinds, whatever they are; null where nothing but an absence could keep them apart. */
export function findUnlikeRegions(indicator: Indicator, own: Observation, other: Observation): Incomparable | null {
  return findUnlike(indicator, own, other) ?? (own.period === other.period ? null : "unlike-period");
}

/** Better, worse or the same, from the way in which the indicator improves. */
export function effectOf({ better }: Pick<Indicator, "better">, change: Measured): Effect {
  if (better === "none") return "neutral";
  if (change.amount === 0) return "same";
  return change.amount > 0 === (better === "higher") ? "better" : "worse";
}

interface Pair {
  current: Observation;
  earlier: Observation;
  reason: Incomparable | null;
}

function compare(indicator: Indicator, { current, earlier, reason }: Pair): Comparison {
  const refuse = (why: Incomparable, missing: Period | null): Comparison => ({
    kind: "refused",
    reason: why,
    current: current.period,
    earlier: earlier.period,
    missing,
  });
  if (reason !== null) return refuse(reason, null);
  if (current.reading.kind === "absent") return refuse("absent", current.period);
  if (earlier.reading.kind === "absent") return refuse("absent", earlier.period);
  const [now, then] = [current.reading.value, earlier.reading.value];
  const change = difference(now, then);
  return {
    kind: "compared",
    current: { period: current.period, value: now },
    earlier: { period: earlier.period, value: then },
    change,
    effect: effectOf(indicator, change),
    relative: relativeOf(indicator, now, then),
  };
}

function relativeOf({ unit }: Indicator, now: Measured, then: Measured): Measured | null {
  if (unit === "percent" || unit === "index" || then.amount === 0) return null;
  const scale = Math.max(now.scale, then.scale);
  return ratio((widen(now, scale) - widen(then, scale)) * 100n, widen(then, scale), 2);
}

function findUnlike(indicator: Indicator, a: Observation, b: Observation): Incomparable | null {
  if (a.indicator !== indicator.code || b.indicator !== indicator.code || a.affair !== b.affair)
    return "unlike-indicator";
  if (a.daerah !== b.daerah) return "unlike-daerah";
  const [left, right] = [a.basis?.key ?? null, b.basis?.key ?? null];
  const isSameBasis = left === right || (!indicator.needsBasis && (left === null || right === null));
  if (!isSameBasis) return "unlike-basis";
  return hasUnlikeSource(a, b) ? "unlike-source" : null;
}

function findBreak({ breaks }: Indicator, current: Observation, earlier: Observation): Incomparable | null {
  const isNamed = current.basis !== null && earlier.basis !== null;
  const [first, last] = [yearOf(earlier.period), yearOf(current.period)].toSorted((a, b) => a - b);
  const isBetween = breaks.some(({ from }) => (first ?? 0) < from && from <= (last ?? 0));
  return isBetween && !isNamed ? "series-break" : null;
}
