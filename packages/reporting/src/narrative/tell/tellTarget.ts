import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { targetOf } from "@rata/domain/analysis/indicator/targetOf";
import type { TargetDistance } from "@rata/domain/analysis/change/distanceToTarget";
import type { IndicatorTarget } from "@rata/domain/indicator/IndicatorTarget";
import type { Subject } from "../figureWords.ts";
import { sayTarget } from "../sayTarget.ts";
import { sayProjection } from "../sayTrend.ts";
import { type RegionNames, subjectOf } from "../RegionNames.ts";
import type { ToldSentence } from "../Told.ts";
import { type Saying, told } from "./told.ts";

/** How far the latest figure is from the target that is held against it. */
export function tellTargetDistance(subject: Subject, { changes, target }: AnalysedIndicator): Saying[] {
  return changes === null || target === null ? [] : tellDistance(subject, changes, target);
}

/** The same for any one of the targets: null where the indicator has no figure yet. */
export function tellTarget(
  analysed: AnalysedIndicator,
  names: RegionNames,
  target: IndicatorTarget,
): ToldSentence | null {
  const { indicator, changes } = analysed;
  if (changes === null) return null;
  return tellDistance(subjectOf(analysed, names), changes, targetOf(indicator, changes, target))[0]?.told ?? null;
}

function tellDistance(
  subject: Subject,
  { latest, points }: NonNullable<AnalysedIndicator["changes"]>,
  found: TargetDistance,
): Saying[] {
  const kind = found.reason === "unlike-rounds" ? "gap" : "target";
  const used = found.pace === null ? [latest] : points;
  return told(kind, sayTarget(subject, latest, found).join(" "), {
    on: used.map(({ observation }) => observation),
    rule: found.rule,
  });
}

/** The line carried on; why it is not is told only where a target lies too far ahead, for too few figures are told already. */
export function tellProjection(subject: Subject, { changes, projection }: AnalysedIndicator): Saying[] {
  if (changes === null || projection === null) return [];
  const on = changes.points.map(({ observation }) => observation);
  if (projection.kind === "projected")
    return told("projection", sayProjection(subject, projection), { on, rule: projection.rule });
  return projection.reason === "too-far" ? told("gap", sayProjection(subject, projection), { on }) : [];
}
