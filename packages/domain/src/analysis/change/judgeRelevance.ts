import type { Observation } from "#indicator/Observation";
import { equalRoundPoints, pointsOf } from "#indicator/Series";
import { compareMeasured } from "#number/measuredMath";
import type { Period } from "#period/Period";
import type { Judged, VerdictRule } from "../Verdict.ts";

export type RelevanceVerdict = "relevant" | "not-relevant" | "undetermined";

export interface Relevance extends Judged<RelevanceVerdict> {
  /** Steps between common equal rounds, and how many of them went the same way everywhere. */
  steps: number;
  agreeing: number;
}

/**
 * Whether a region moves as its province and the nation do: the share of steps between common equal rounds in which all series go
 * the same way; relevant from two thirds on, judged from three steps on.
 */
export function judgeRelevance(series: readonly (readonly Observation[])[], period: Period): Relevance {
  const common = commonPeriods(series, period);
  const signs = series.map((one) => stepsOf(one, common));
  const [own = []] = signs;
  const agreeing = own.filter((sign, step) => signs.every((other) => other[step] === sign)).length;
  const found = { steps: own.length, agreeing, rule: ruleFor(own.length, agreeing) };
  if (series.length < 2) return { ...found, verdict: "undetermined", reason: "nothing-to-compare" };
  if (own.length < FEWEST_STEPS) return { ...found, verdict: "undetermined", reason: "too-few-points" };
  return { ...found, verdict: agreeing * 3 >= own.length * 2 ? "relevant" : "not-relevant", reason: null };
}

const FEWEST_STEPS = 3;

/** Periods of the round of `period`, up to it, that have a figure in every series. */
function commonPeriods(series: readonly (readonly Observation[])[], period: Period): Period[] {
  const [own = [], ...others] = series.map((one) => equalRoundPoints(one, period).map((point) => point.period));
  return own.filter((one) => others.every((other) => other.includes(one)));
}

function stepsOf(series: readonly Observation[], periods: readonly Period[]): number[] {
  const values = new Map(pointsOf(series).map(({ period, value }) => [period, value]));
  return periods.slice(1).flatMap((period, index) => {
    const [current, earlier] = [values.get(period), values.get(periods[index] ?? "")];
    return current === undefined || earlier === undefined ? [] : [compareMeasured(current, earlier)];
  });
}

function ruleFor(steps: number, agreeing: number): VerdictRule {
  return {
    code: "relevance",
    text: {
      id: "Relevan bila pada sedikitnya dua pertiga langkah antarronde yang sama semua wilayah yang dibandingkan bergerak searah; paling sedikit tiga langkah.",
      en: "Relevant where in at least two thirds of the steps between equal rounds all compared regions move the same way; at least three steps.",
    },
    basis: "Definisi operasional Rata menurut langkah analisis relevansi TNP2K",
    confidence: "C",
    params: { steps, agreeing, fewest: FEWEST_STEPS },
  };
}
