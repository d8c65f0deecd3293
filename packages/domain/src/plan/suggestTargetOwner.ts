import type { IndicatorLevel } from "./Level.ts";
import type { Target, TargetMeasure } from "./Target.ts";

/** The three indicators of a printed row. */
export interface RowIndicators {
  objectiveIndicator: string | null;
  programIndicator: string | null;
  activityIndicator: string | null;
}

/**
 * Whose indicator a target measures, where the row leaves no doubt: it has one indicator only, or only one of its indicators
 * speaks of the kind of measure or names its unit. Null otherwise: which one it is differs from row to row, so a person says it.
 */
export function suggestTargetOwner(indicators: RowIndicators, target: Pick<Target, "measures">): IndicatorLevel | null {
  const present = OWNERS.flatMap(([level, key]) => {
    const text = indicators[key];
    return text === null ? [] : [{ level, text: text.toLowerCase() }];
  });
  const [only, another] = present;
  if (only !== undefined && another === undefined) return only.level;
  const [measure] = target.measures;
  if (measure === undefined) return null;
  const [fitting, second] = present.filter(({ text }) => isFitting(text, measure));
  return fitting !== undefined && second === undefined ? fitting.level : null;
}

const OWNERS = [
  ["objective", "objectiveIndicator"],
  ["program", "programIndicator"],
  ["activity", "activityIndicator"],
] as const satisfies readonly (readonly [IndicatorLevel, keyof RowIndicators])[];

function isFitting(indicator: string, measure: TargetMeasure): boolean {
  switch (measure.kind) {
    case "percent":
      return /^(?:persenta[sc]|presentas|prevalensi|cakupan|angka|rasio|tingkat )/u.test(indicator);
    case "count":
      return measure.unit !== "" && indicator.includes(measure.unit.toLowerCase());
    case "grade":
      return /nilai|predikat|opini|indeks/u.test(indicator);
    case "rate":
      return /rate|rasio|angka/u.test(indicator);
    case "range":
    case "text":
      return false;
  }
}
