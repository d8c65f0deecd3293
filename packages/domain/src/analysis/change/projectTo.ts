import type { Indicator } from "#indicator/Indicator";
import type { Measured } from "#number/Measured";
import { roundTo } from "#number/measuredMath";
import { comparePeriods, isSameRound, type Period, yearOf } from "#period/Period";
import { fitLine } from "../statistics/fitLine.ts";
import { studentQuantile } from "../statistics/studentQuantile.ts";
import type { VerdictRule } from "../Verdict.ts";
import type { Changes } from "./changesOf.ts";
import { FEWEST } from "./judgeDirection.ts";

/** A figure that the line of the past would come to, with the interval in which a new figure lies with the stated probability. */
export interface Projected {
  kind: "projected";
  period: Period;
  value: Measured;
  low: Measured;
  high: Measured;
  /** Whether an end was cut off at what the indicator can be at all (no share below 0). */
  isCut: boolean;
  probability: number;
  rule: VerdictRule;
}
export type Projection =
  | Projected
  | {
      kind: "impossible";
      period: Period;
      reason: "too-few-points" | "unlike-rounds" | "not-later" | "too-far";
      rule: VerdictRule;
    };

const PROBABILITY = 0.95;

/**
 * Carries the least-squares line of equal rounds on to a later period of the same round: ŷ ± t(n − 2) · s · √(1 + 1/n + (x − x̄)²/Sxx).
 * Says when it can't: fewer than four figures, another round, a period that is not later, or further ahead than the series is long.
 */
export function projectTo(indicator: Indicator, { points, latest }: Changes, period: Period): Projection {
  const line = fitLine(points);
  const rule = ruleFor(points.length);
  const refuse = (reason: Extract<Projection, { kind: "impossible" }>["reason"]): Projection => ({
    kind: "impossible",
    period,
    reason,
    rule,
  });
  if (!isSameRound(latest.period, period)) return refuse("unlike-rounds");
  if (comparePeriods(period, latest.period) <= 0) return refuse("not-later");
  if (line === null || line.residualVariance === null || points.length < FEWEST) return refuse("too-few-points");
  const first = points[0] ?? latest;
  if (yearOf(period) - yearOf(latest.period) > yearOf(latest.period) - yearOf(first.period)) return refuse("too-far");
  const year = yearOf(period);
  const spread = 1 + 1 / line.count + (year - line.meanYear) ** 2 / line.spread;
  const variance = Math.max(line.residualVariance, roundingVariance(points));
  const half = studentQuantile(0.5 + PROBABILITY / 2, line.count - 2) * Math.sqrt(variance * spread);
  const middle = line.valueAt(year);
  const cut = (value: number) =>
    Math.min(Math.max(value, indicator.range.from ?? -Infinity), indicator.range.to ?? Infinity);
  const [low, high] = [cut(middle - half), cut(middle + half)];
  const isCut = low !== middle - half || high !== middle + half;
  const printed = (value: number) => roundTo(value, indicator.decimals);
  return {
    kind: "projected",
    period,
    value: printed(cut(middle)),
    low: printed(low),
    high: printed(high),
    isCut,
    probability: PROBABILITY,
    rule,
  };
}

/** What rounding alone leaves open: a line that fits every published figure is still not known better than its last decimal. */
function roundingVariance(points: Changes["points"]): number {
  const scale = Math.min(...points.map(({ value }) => value.scale));
  return 10 ** (-2 * scale) / 12;
}

function ruleFor(points: number): VerdictRule {
  return {
    code: "projection",
    text: {
      id: "Garis kuadrat terkecil atas ronde yang sama diteruskan; selang 95 persen menurut sebaran t. Tidak dibuat bila nilai kurang dari empat atau lebih jauh ke depan daripada panjang deret. Selang tidak lebih sempit daripada yang dibiarkan terbuka oleh pembulatan. Bukan target dan bukan ramalan kebijakan.",
      en: "The least-squares line over equal rounds carried on; 95 percent interval by Student's t. Not made from fewer than four values nor further ahead than the series is long. The interval is never narrower than rounding leaves open. No target and no forecast of a policy.",
    },
    basis: "Selang prediksi regresi linear sederhana",
    confidence: "A",
    params: { points, fewest: FEWEST, probability: PROBABILITY },
  };
}
