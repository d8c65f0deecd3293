import { comparePeriods, isSameRound } from "#period/Period";
import type { Indicator } from "#indicator/Indicator";
import type { IndicatorTarget } from "#indicator/IndicatorTarget";
import { compareMeasured } from "#number/measuredMath";
import type { Changes } from "../change/changesOf.ts";
import { distanceToTarget, type TargetDistance } from "../change/distanceToTarget.ts";

/**
 * How far the latest figure is from a target that may be a range. A range is reached at the end that comes first: the upper one
 * where lower is better, the lower one where higher is.
 */
export function targetOf(indicator: Indicator, changes: Changes, target: IndicatorTarget): TargetDistance {
  const { period, from, to } = target;
  if (to === null) return distanceToTarget(indicator, changes, { period, value: from });
  const [low, high] = compareMeasured(from, to) <= 0 ? [from, to] : [to, from];
  const value = indicator.better === "higher" ? low : high;
  return distanceToTarget(indicator, changes, { period, value, range: { from: low, to: high } });
}

/**
 * The target that a figure is held against: the next one of its round from its period on, else the next of any round, which then
 * says that it does not compare, else the last one before. Null without targets.
 */
export function pickTarget(
  { latest }: Pick<Changes, "latest">,
  targets: readonly IndicatorTarget[],
): IndicatorTarget | null {
  const sorted = targets.toSorted((a, b) => comparePeriods(a.period, b.period));
  const isAhead = ({ period }: IndicatorTarget) => comparePeriods(period, latest.period) >= 0;
  const ahead = sorted.filter(isAhead);
  const ofRound = (target: IndicatorTarget) => isSameRound(target.period, latest.period);
  return ahead.find(ofRound) ?? ahead[0] ?? sorted.findLast(ofRound) ?? sorted.at(-1) ?? null;
}
