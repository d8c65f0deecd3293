import { compareOverTime, compareRegions } from "@rata/domain/analysis/change/compare";
import { changesOf, type Changes } from "@rata/domain/analysis/change/changesOf";
import { distanceToTarget } from "@rata/domain/analysis/change/distanceToTarget";
import { judgeDirection } from "@rata/domain/analysis/change/judgeDirection";
import { projectTo } from "@rata/domain/analysis/change/projectTo";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import { INDICATORS } from "@rata/domain/indicator/indicators";
import { AbsenceReason } from "@rata/domain/indicator/Observation";
import type { Measured } from "@rata/domain/number/Measured";
import { addYears, type Period, periodOf } from "@rata/domain/period/Period";
import { sayChange } from "../sayChange.ts";
import { sayLevel, sayMissing } from "../sayLevel.ts";
import { isComparableAcross, sayComparison } from "../sayPlace.ts";
import { sayTarget } from "../sayTarget.ts";
import { sayProjection, sayRecord, sayTrend } from "../sayTrend.ts";
import { daerahOf, levelsOf, observation, REGIONS, SIZES, subjectOf } from "./figures.ts";
import type { GridSentence } from "./GridSentence.ts";
import { placeSentences } from "./placeSentences.ts";
import { tellOtherSentences, tellSentences } from "./tellSentences.ts";

/** Every indicator × its rounds × sign and size of change × kota, desa, total × what may be missing. For tests and for the list of examples. */
export function sentenceGrid(): GridSentence[] {
  return [...INDICATORS.flatMap(sentencesOf), ...tellOtherSentences()];
}

function sentencesOf(indicator: Indicator): GridSentence[] {
  const periods = indicator.rounds.slice(0, 2).map((round) => periodOf(2024, round));
  return [
    ...periods.flatMap((period) => [
      ...levelSentences(indicator, period),
      ...changeSentences(indicator, period),
      ...courseSentences(indicator, period),
    ]),
    ...placeSentences(indicator),
    ...tellSentences(indicator),
  ];
}

function levelSentences(indicator: Indicator, period: Period): GridSentence[] {
  const levels = levelsOf(indicator).flatMap((value) =>
    daerahOf(indicator).map((daerah) => sayLevel(subjectOf(indicator, { daerah }), { period, value })),
  );
  const missing = AbsenceReason.options.map((reason) => sayMissing(subjectOf(indicator), period, reason));
  return [...tag("level", indicator, levels), ...tag("missing", indicator, missing)];
}

function changeSentences(indicator: Indicator, period: Period): GridSentence[] {
  const pairs = levelsOf(indicator).flatMap((value) => SIZES.map((size) => ({ value, moved: move(value, size) })));
  const earlier = (value: Measured | null) => observation(indicator, addYears(period, -1), value);
  const changes = pairs.flatMap(({ value, moved }) =>
    daerahOf(indicator).map((daerah) =>
      sayChange(
        subjectOf(indicator, { daerah }),
        compareOverTime(indicator, observation(indicator, period, moved), earlier(value)),
      ),
    ),
  );
  const finer = pairs.map(({ value, moved }) =>
    sayChange(
      subjectOf(indicator),
      compareOverTime(
        indicator,
        observation(indicator, period, { amount: moved.amount * 10 + 2, scale: moved.scale + 1 }),
        earlier(value),
      ),
    ),
  );
  const across = pairs.map(({ value, moved }) =>
    sayComparison(
      subjectOf(indicator, { region: REGIONS[1] }),
      "Indonesia",
      compareRegions(indicator, observation(indicator, period, moved), observation(indicator, period, value)),
    ),
  );
  const own = observation(indicator, period, move(levelsOf(indicator)[1] ?? { amount: 1, scale: 0 }, 0));
  const refused = [
    earlier(null),
    observation(indicator, "1999", null),
    { ...own, daerah: "desa" as const },
    { ...own, region: "00" },
  ].map((other) => sayChange(subjectOf(indicator), compareOverTime(indicator, own, other)));
  return [
    ...tag("change", indicator, [...changes, ...(indicator.unit.includes("rupiah") ? [] : finer)]),
    ...tag("comparison", indicator, isComparableAcross(indicator.unit) ? across : []),
    ...tag("refused", indicator, refused),
  ];
}

function courseSentences(indicator: Indicator, period: Period): GridSentence[] {
  const subject = subjectOf(indicator);
  return [-39, -1, 0, 7, 39].flatMap((step) =>
    [2, 3, 6].flatMap((count) => {
      const changes = courseOf(indicator, { period, step, count });
      if (changes === null) return [];
      const trend = sayTrend(subject, changes, judgeDirection(indicator, changes));
      const record = sayRecord(subject, changes);
      const targets = [-120, 0, 25].flatMap((off) =>
        [2, -1].flatMap((years) =>
          sayTarget(
            subject,
            changes.latest,
            distanceToTarget(indicator, changes, {
              period: addYears(period, years),
              value: move(changes.latest.value, off),
            }),
          ),
        ),
      );
      const projections = [1, 9].map((years) =>
        sayProjection(subject, projectTo(indicator, changes, addYears(period, years))),
      );
      return [
        ...tag("trend", indicator, trend === null ? [] : [trend]),
        ...tag("record", indicator, record === null ? [] : [record]),
        ...tag("target", indicator, targets),
        ...tag("projection", indicator, projections),
      ];
    }),
  );
}

/** A course of equal rounds that ends at the period: a step a year, with a swing so that no line is perfect. */
function courseOf(
  indicator: Indicator,
  { period, step, count }: { period: Period; step: number; count: number },
): Changes | null {
  const start = levelsOf(indicator)[1] ?? { amount: 1, scale: 0 };
  const series = Array.from({ length: count }, (_, index) =>
    observation(indicator, addYears(period, index - count + 1), move(start, step * index + (index % 2) * 3)),
  );
  return changesOf(indicator, series);
}

function move({ amount, scale }: Measured, by: number): Measured {
  return { amount: amount + by, scale };
}

function tag(kind: string, indicator: Indicator, sentences: readonly string[]): GridSentence[] {
  return sentences.map((sentence) => ({ kind, indicator, sentence }));
}
