import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import type { IndicatorTarget } from "@rata/domain/indicator/IndicatorTarget";
import { pointsOf } from "@rata/domain/indicator/Series";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { toNumber } from "@rata/domain/number/Measured";
import { comparePeriods, formatPeriod, type Period, periodOf, roundOf, yearOf } from "@rata/domain/period/Period";
import type { Chart } from "#chart/Chart";
import type { Course, CourseLine } from "#chart/Course";
import { beginWith, saySubject, sayUnit } from "#narrative/figureWords";
import { nameOf, type RegionNames, subjectOf } from "#narrative/RegionNames";
import { isComparableAcross } from "#narrative/sayPlace";
import { chartOf } from "./chartOf.ts";
import { courseLines } from "./courseLines.ts";

/** The series with both rounds told apart, beside its province, the nation and the targets. Null where there is no figure. */
export function composeCourse(analysed: AnalysedIndicator, names: RegionNames): Chart | null {
  const own = pointsOf(analysed.series).map(({ period }) => period);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const targets = analysed.targets.filter(({ period }) => comparePeriods(period, first) >= 0);
  const periods = listPeriods(own, [first, last], targets);
  const what = beginWith(saySubject(subjectOf(analysed, names)));
  const span = first === last ? formatPeriod(first) : `${formatPeriod(first)}–${formatPeriod(last)}`;
  return chartOf(`${what}, ${span}`, toCourse(analysed, names, { periods, targets }));
}

function toCourse(
  { indicator, region, series, beside }: AnalysedIndicator,
  names: RegionNames,
  { periods, targets }: { periods: readonly Period[]; targets: readonly IndicatorTarget[] },
): Course {
  // Of the others only the rounds that the own series has: a September beside Marets alone compares with nothing.
  const rounds = new Set(pointsOf(series).map(({ period }) => roundOf(period)));
  const drawn = [
    { label: nameOf(names, region), role: "own" as const, series },
    ...(isComparableAcross(indicator.unit)
      ? beside.map(({ region: other, role, series: all }) => ({
          label: nameOf(names, other),
          role,
          series: all.filter(({ period }) => rounds.has(roundOf(period))),
        }))
      : []),
  ];
  return {
    form: "course",
    periods: periods.map(formatPeriod),
    lines: [...courseLines(indicator, drawn, periods), ...targetLine(targets, periods)],
    ranges: targets.flatMap(({ period, from, to }) =>
      to === null
        ? []
        : [
            {
              label: "Target",
              at: periods.indexOf(period),
              from: Math.min(toNumber(from), toNumber(to)),
              to: Math.max(toNumber(from), toNumber(to)),
              text: `${formatMeasured(from)}–${formatMeasured(to)}`,
            },
          ],
    ),
    unit: sayUnit(indicator.unit),
  };
}

/** Every round of the own series from the first figure to the last or to the last target, so that equal steps are equal times, and the targets' own. */
function listPeriods(
  own: readonly Period[],
  [first, last]: readonly [Period, Period],
  targets: readonly IndicatorTarget[],
): Period[] {
  const ends = targets.map(({ period }) => period);
  const end = [last, ...ends].toSorted(comparePeriods).at(-1) ?? last;
  const years = Array.from({ length: yearOf(end) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index);
  const rounds = [...new Set(own.map(roundOf))];
  const all = years.flatMap((year) => rounds.map((round) => periodOf(year, round)));
  const within = all.filter((period) => comparePeriods(period, first) >= 0 && comparePeriods(period, end) <= 0);
  return [...new Set([...within, ...ends])].toSorted(comparePeriods);
}

function targetLine(targets: readonly IndicatorTarget[], periods: readonly Period[]): CourseLine[] {
  const points = targets.flatMap(({ period, from, to }) =>
    to === null
      ? [{ at: periods.indexOf(period), value: toNumber(from), text: formatMeasured(from), isUnsure: false }]
      : [],
  );
  return points.length === 0 ? [] : [{ label: "Target", role: "target", mark: "diamond", points, breaks: [] }];
}
