import { toNumber } from "#number/Measured";
import { INDICATOR_LEVELS, type IndicatorLevel } from "#plan/Level";
import type { PlanLine } from "#plan/Plan";
import type { Target, TargetMeasure } from "#plan/Target";
import { type IndicatorKind, indicatorKind } from "./IndicatorKind.ts";

/** How well a target answers an indicator: in its own measure, possibly, or not at all. */
export type Fit = "strong" | "weak" | "none";

/** An indicator that a line's target may belong to. */
export interface Candidate {
  level: IndicatorLevel;
  text: string;
  kind: IndicatorKind;
  fit: Fit;
}

/** The indicators that may own the line's target: the one that was said to, or all that stand in the row. */
export function listCandidates(line: PlanLine, target: Target): Candidate[] {
  const levels = target.owner === null ? INDICATOR_LEVELS : [target.owner];
  return levels.flatMap((level) => {
    const text = indicatorOf(line, level);
    if (text === null) return [];
    const kind = indicatorKind(text);
    return [{ level, text, kind, fit: fitTarget(text, target, kind) }];
  });
}

/** The best fit among the target's measures: "12,5% (40 unit)" answers a share by its first and a number by its second. */
export function fitTarget(indicator: string, target: Target, kind = indicatorKind(indicator)): Fit {
  const fits = target.measures.map((measure) => fitMeasure(indicator, kind, measure));
  if (fits.includes("strong")) return "strong";
  return fits.length === 0 || fits.includes("weak") ? "weak" : "none";
}

function indicatorOf(line: PlanLine, level: IndicatorLevel): string | null {
  if (level === "objective") return line.objectiveIndicator;
  return level === "program" ? line.programIndicator : line.activityIndicator;
}

function fitMeasure(indicator: string, kind: IndicatorKind, measure: TargetMeasure): Fit {
  switch (measure.kind) {
    case "percent":
      return fitPercent(kind, toNumber(measure.value));
    case "count":
      return fitCount(indicator, kind, measure.unit);
    case "range":
      return isPercentUnit(measure.unit)
        ? fitPercent(kind, toNumber(measure.to))
        : fitCount(indicator, kind, measure.unit);
    case "rate":
      return kind === "rate" ? "strong" : "weak";
    case "grade":
      return kind === "index" ? "strong" : "weak";
    case "text":
      return "weak";
  }
}

/** "Terlaksananya …" can be 100 percent done, but nobody plans for 0 percent of it. */
function fitPercent(kind: IndicatorKind, value: number): Fit {
  if (kind === "share" || kind === "growth" || kind === "coverage" || kind === "rate") return "strong";
  if (kind === "count" || kind === "years") return "none";
  return kind === "outcome" && value === 0 ? "none" : "weak";
}

function fitCount(indicator: string, kind: IndicatorKind, unit: string): Fit {
  if (kind === "count") return "strong";
  const isBare = unit.trim() === "";
  if (kind === "share" || kind === "coverage")
    return !isBare && indicator.toLowerCase().includes(unit.toLowerCase()) ? "weak" : "none";
  if (kind === "rate") return isBare || /\bper\b|\/\s*\d/u.test(unit) ? "strong" : "none";
  if (kind === "growth") return "none";
  if (kind === "years") return isBare || /tahun/iu.test(unit) ? "strong" : "none";
  if (kind === "index") return isBare || /poin/iu.test(unit) ? "strong" : "none";
  return "weak";
}

function isPercentUnit(unit: string): boolean {
  return /^(%|persen|poin persen|persen poin)$/iu.test(unit.trim());
}
