import { findUnlikeTimes } from "@rata/domain/analysis/change/compare";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import { type Point, pointsOf } from "@rata/domain/indicator/Series";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { toNumber } from "@rata/domain/number/Measured";
import { getMonthName } from "@rata/domain/period/indonesianDate";
import { isSameRound, type Period, type Round, roundOf, yearOf } from "@rata/domain/period/Period";
import type { CourseLine, CourseMark, LineRole } from "#chart/Course";

/** A series as it is drawn: whose it is and what it is called. */
export interface DrawnSeries {
  label: string;
  role: LineRole;
  series: readonly Observation[];
}

const MARKS: readonly CourseMark[] = ["dot", "ring", "square", "diamond"];

/** One line for each round, told apart by mark and name, cut where a round is missing or the method changed. `periods` are those of the picture. */
export function courseLines(
  indicator: Indicator,
  drawn: readonly DrawnSeries[],
  periods: readonly Period[],
): CourseLine[] {
  const kinds = kindsOf(drawn);
  const at = new Map(periods.map((period, index) => [period, index]));
  return drawn.flatMap(({ label, role, series }) =>
    kinds.flatMap(({ name, has }, index) => {
      const own = series.filter(({ period }) => has(period) && at.has(period));
      const points = pointsOf(own);
      if (points.length === 0) return [];
      return [
        {
          label: kinds.length === 1 ? label : `${label}, ${name}`,
          role,
          mark: MARKS[index % MARKS.length] ?? "dot",
          points: points.map(({ period, value, observation }) => ({
            at: at.get(period) ?? 0,
            value: toNumber(value),
            text: formatMeasured(value),
            isUnsure: observation.confidence !== "A",
          })),
          breaks: points.flatMap((point, position) =>
            isCut(indicator, own, [points[position - 1], point]) ? [at.get(point.period) ?? 0] : [],
          ),
        },
      ];
    }),
  );
}

interface Kind {
  name: string;
  has: (period: Period) => boolean;
}

/** Rounds by themselves while they are few; of twelve months or five kinds a line each would be a tangle, so months, quarters and years are one each. */
function kindsOf(drawn: readonly DrawnSeries[]): Kind[] {
  const rounds = [
    ...new Set(drawn.flatMap(({ series }) => pointsOf(series).map(({ period }) => roundOf(period)))),
  ].toSorted((a, b) => (a < b ? -1 : 1));
  if (rounds.length <= MARKS.length)
    return rounds.map((round) => ({ name: nameOfRound(round), has: (period) => roundOf(period) === round }));
  return KINDS.filter(({ has }) => rounds.some((round) => has(round === "year" ? "2000" : `2000-${round}`)));
}

const KINDS: readonly Kind[] = [
  { name: "bulanan", has: (period) => /-\d/u.test(period) },
  { name: "triwulanan", has: (period) => period.includes("Q") },
  { name: "tahunan", has: (period) => period.length === 4 },
];

function nameOfRound(round: Round): string {
  if (round === "year") return "tahunan";
  return round.startsWith("Q") ? `triwulan ${ROMAN[Number(round.slice(1)) - 1] ?? ""}` : getMonthName(round);
}

const ROMAN = ["I", "II", "III", "IV"];

/** Between two points stands an absence, or they do not compare by method, line or publisher. */
function isCut(
  indicator: Indicator,
  own: readonly Observation[],
  [before, point]: readonly [Point | undefined, Point],
): boolean {
  if (before === undefined) return false;
  const between = own.slice(own.indexOf(before.observation) + 1, own.indexOf(point.observation));
  if (between.length > 0) return true;
  if (!isSameRound(before.period, point.period)) return false;
  // A round that nobody recorded is missing as much as one that is recorded as absent.
  if (yearOf(point.period) - yearOf(before.period) > 1) return true;
  return findUnlikeTimes(indicator, point.observation, before.observation) !== null;
}
