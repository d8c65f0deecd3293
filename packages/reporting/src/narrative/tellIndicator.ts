import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { type RegionNames, subjectOf } from "./RegionNames.ts";
import { tellBeside } from "./tell/tellBeside.ts";
import { tellChanges } from "./tell/tellChanges.ts";
import { tellLevel } from "./tell/tellLevel.ts";
import { tellRanking } from "./tell/tellRanking.ts";
import { tellProjection, tellTargetDistance } from "./tell/tellTarget.ts";
import type { Saying } from "./tell/told.ts";
import type { ToldSentence } from "./Told.ts";

/**
 * Everything that can be said of an indicator, in the order of a report, each with the figures that it rests on, and what is missing
 * for a verdict where there is none (kind "gap").
 */
export function tellIndicator(analysed: AnalysedIndicator, names: RegionNames): ToldSentence[] {
  return sayAll(analysed, names).map(({ told }) => told);
}

/** The same without remarks on how sure or how thin the figures are. */
export function tellFigures(analysed: AnalysedIndicator, names: RegionNames): ToldSentence[] {
  return sayAll(analysed, names).flatMap(({ told, isRemark }) => (isRemark ? [] : [told]));
}

function sayAll(analysed: AnalysedIndicator, names: RegionNames): Saying[] {
  const subject = subjectOf(analysed, names);
  return [
    ...tellLevel(subject, analysed),
    ...tellChanges(subject, analysed),
    ...tellBeside(subject, analysed, names),
    ...tellRanking(subject, analysed, names),
    ...tellTargetDistance(subject, analysed),
    ...tellProjection(subject, analysed),
  ];
}
