import type { Indicator } from "#indicator/Indicator";
import type { Judged, VerdictRule } from "../Verdict.ts";
import { type FittedLine, fitLine } from "../statistics/fitLine.ts";
import type { Changes } from "./changesOf.ts";

/** Searah target, sebagian searah, belum searah target, belum dapat disimpulkan. Words that accuse are not for a formula. */
export type DirectionVerdict = "toward-target" | "partly" | "not-yet" | "undetermined";

export interface Direction extends Judged<DirectionVerdict> {
  line: FittedLine | null;
  points: number;
  /** The last figure against the one before, +1 where it improved, 0 where it stayed; null where there is none. */
  lastStep: -1 | 0 | 1 | null;
}

/**
 * Whether an indicator moves toward its target: d · slope > 0 over the equal rounds and d · last change ≥ 0, with d = +1 where
 * higher is better and −1 where lower is. Both: toward; one: partly; neither: not yet; fewer than four figures, or an
 * indicator without a better side: undetermined.
 */
export function judgeDirection(indicator: Indicator, changes: Changes): Direction {
  const { points, previousEqualRound: last } = changes;
  const line = fitLine(points);
  const d = indicator.better === "higher" ? 1 : -1;
  // The step to the figure before counts only where the two compare.
  const lastStep = last?.kind === "compared" ? toSign(d * last.change.amount) : null;
  const found = { line, points: points.length, lastStep, rule: ruleFor(points.length) };
  if (indicator.better === "none") return { ...found, verdict: "undetermined", reason: "no-better-side" };
  if (points.length < FEWEST || line === null || lastStep === null)
    return { ...found, verdict: "undetermined", reason: "too-few-points" };
  return { ...found, verdict: verdictOf(d * line.slopeSign > 0, lastStep >= 0), reason: null };
}

/** Below four equal rounds no direction is read out of figures. */
export const FEWEST = 4;

function verdictOf(isSlopeGood: boolean, isStepGood: boolean): DirectionVerdict {
  if (isSlopeGood && isStepGood) return "toward-target";
  return isSlopeGood || isStepGood ? "partly" : "not-yet";
}

function ruleFor(points: number): VerdictRule {
  return {
    code: "direction",
    text: {
      id: "Searah target bila kemiringan garis kuadrat terkecil atas ronde yang sama mengarah ke perbaikan dan perubahan terakhir tidak memburuk; sebagian searah bila satu dari keduanya; paling sedikit empat nilai.",
      en: "Toward the target where the least-squares slope over equal rounds improves and the last change does not worsen; partly where one of the two holds; at least four values.",
    },
    basis: "Definisi operasional Rata menurut langkah analisis efektivitas TNP2K",
    confidence: "C",
    params: { points, fewest: FEWEST },
  };
}

function toSign(value: number): -1 | 0 | 1 {
  if (value === 0) return 0;
  return value > 0 ? 1 : -1;
}
