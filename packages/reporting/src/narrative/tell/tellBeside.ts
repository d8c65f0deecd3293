import type { AnalysedIndicator, Beside } from "@rata/domain/analysis/indicator/analyseIndicator";
import { POSITION_RULE } from "@rata/domain/analysis/change/rules";
import type { Observation } from "@rata/domain/indicator/Observation";
import { equalRoundPoints, findAt } from "@rata/domain/indicator/Series";
import type { Period } from "@rata/domain/period/Period";
import { saySubject, sayPeriod, type Subject } from "../figureWords.ts";
import { isComparableAcross, sayComparison } from "../sayPlace.ts";
import { sayRelevance } from "../sayTrend.ts";
import { nameOf, type RegionNames } from "../RegionNames.ts";
import { tellCertainty } from "./tellCertainty.ts";
import { remark, type Saying, told } from "./told.ts";

/** The region beside its province and the nation at the same period, and how often they went the same way. */
export function tellBeside(subject: Subject, analysed: AnalysedIndicator, names: RegionNames): Saying[] {
  const { changes, beside, relevance, series } = analysed;
  if (changes === null) return [];
  const { latest } = changes;
  const compared = beside.flatMap((other) => {
    const name = nameOf(names, other.region);
    return isComparableAcross(subject.indicator.unit)
      ? tellComparison({ ...subject, other: name }, latest.observation, other)
      : [];
  });
  const others = beside.map(({ region }) => nameOf(names, region)).join(" dan ");
  const all = [series, ...beside.map((other) => other.series)];
  const moved =
    relevance === null
      ? []
      : told("relevance", sayRelevance(subject, others, relevance), {
          on: listCommon(all, latest.period),
          rule: relevance.rule,
        });
  return [...compared, ...moved];
}

function tellComparison(
  { other, ...subject }: Subject & { other: string },
  own: Observation,
  { comparison, series }: Beside,
): Saying[] {
  const at = findAt(series, own.period);
  if (comparison === null || at === null) {
    const missing = `Nilai ${saySubject({ ...subject, region: other })} untuk ${sayPeriod(own.period)} belum ada; keduanya tidak dibandingkan.`;
    return [remark(missing, [own])];
  }
  const on = [own, at];
  if (comparison.kind === "refused") return told("gap", sayComparison(subject, other, comparison), { on });
  return [
    ...told("comparison", sayComparison(subject, other, comparison), { on, rule: POSITION_RULE }),
    ...tellCertainty([at], `Angka ${other}`),
  ];
}

/** The figures of one round that every series has. */
function listCommon(all: readonly (readonly Observation[])[], period: Period): Observation[] {
  const points = all.map((series) => equalRoundPoints(series, period));
  const isCommon = (at: Period) => points.every((one) => one.some((point) => point.period === at));
  return points.flatMap((one) => one.filter((point) => isCommon(point.period)).map(({ observation }) => observation));
}
