import type { Indicator } from "#indicator/Indicator";
import type { Measured } from "#number/Measured";
import { compareMeasured, difference, ratio, widen } from "#number/measuredMath";
import { comparePeriods, isSameRound, type Period, yearOf } from "#period/Period";
import type { Judged, VerdictRule } from "../Verdict.ts";
import type { Changes } from "./changesOf.ts";

export type PaceVerdict = "reached" | "pace-suffices" | "pace-falls-short" | "undetermined";

export interface TargetDistance extends Judged<PaceVerdict> {
  /** The value that reaches it: of a range the end that comes first. `range` holds both ends, the lower first. */
  target: { period: Period; value: Measured; range?: { from: Measured; to: Measured } };
  /** Target less latest, at the coarser scale. */
  distance: Measured;
  yearsLeft: number;
  /** Change per year that is still needed; null when the target is reached, past, or of another round. */
  neededPace: Measured | null;
  /** Mean yearly change so far; null without an earlier equal round. */
  pace: Measured | null;
}

/** How far the latest figure is from a target of the same round, what change per year it takes, and whether the past pace would do. */
export function distanceToTarget(
  indicator: Indicator,
  { latest, meanYearly }: Changes,
  target: TargetDistance["target"],
): TargetDistance {
  const yearsLeft = yearOf(target.period) - yearOf(latest.period);
  const found = {
    target,
    distance: difference(target.value, latest.value),
    yearsLeft,
    pace: meanYearly,
    rule: ruleFor(yearsLeft),
  };
  const undetermined = (reason: string): TargetDistance => ({
    ...found,
    verdict: "undetermined",
    reason,
    neededPace: null,
  });
  if (indicator.better === "none") return undetermined("no-better-side");
  if (!isSameRound(target.period, latest.period)) return undetermined("unlike-rounds");
  const sign = indicator.better === "higher" ? 1 : -1;
  if (sign * compareMeasured(latest.value, target.value) >= 0)
    return { ...found, verdict: "reached", reason: null, neededPace: null };
  if (comparePeriods(target.period, latest.period) <= 0) return undetermined("target-past");
  const neededPace = perYear(latest.value, target.value, yearsLeft);
  if (meanYearly === null) return { ...undetermined("too-few-points"), neededPace };
  const isEnough = sign * compareMeasured(meanYearly, neededPace) >= 0;
  return { ...found, verdict: isEnough ? "pace-suffices" : "pace-falls-short", reason: null, neededPace };
}

function perYear(from: Measured, to: Measured, years: number): Measured {
  const scale = Math.max(from.scale, to.scale);
  const units = widen(to, scale) - widen(from, scale);
  return ratio(units, BigInt(years) * 10n ** BigInt(scale), Math.min(from.scale, to.scale));
}

function ruleFor(yearsLeft: number): VerdictRule {
  return {
    code: "target-distance",
    text: {
      id: "Jarak adalah target dikurangi nilai terakhir pada ronde yang sama; laju yang diperlukan adalah jarak dibagi tahun yang tersisa; laju mencukupi bila rata-rata perubahan per tahun sejak awal deret sedikitnya sama.",
      en: "The distance is the target less the latest value of the same round; the pace needed is the distance by the years left; the pace suffices where the mean yearly change since the first value is at least as much.",
    },
    basis: "Definisi operasional Rata",
    confidence: "C",
    params: { yearsLeft },
  };
}
