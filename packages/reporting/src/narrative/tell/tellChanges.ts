import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import type { Changes } from "@rata/domain/analysis/change/changesOf";
import type { Comparison } from "@rata/domain/analysis/change/compare";
import { FEWEST, type Direction } from "@rata/domain/analysis/change/judgeDirection";
import { CHANGE_RULE, RECORD_RULE } from "@rata/domain/analysis/change/rules";
import type { Observation } from "@rata/domain/indicator/Observation";
import { equalRoundPoints, findAt, pointsOf } from "@rata/domain/indicator/Series";
import { formatCount } from "@rata/domain/number/formatNumber";
import { type Period, roundOf } from "@rata/domain/period/Period";
import { beginWith, sayPeriod, sayRound, type Subject } from "../figureWords.ts";
import { sayChange } from "../sayChange.ts";
import { sayRecord, sayTrend } from "../sayTrend.ts";
import { tellCertainty } from "./tellCertainty.ts";
import { remark, type Saying, told } from "./told.ts";

/** How an indicator moved over equal rounds, and what keeps it from being judged. */
export function tellChanges(subject: Subject, analysed: AnalysedIndicator): Saying[] {
  const { changes, direction, series } = analysed;
  if (changes === null || direction === null) return [];
  const on = changes.points.map(({ observation }) => observation);
  return [
    ...[changes.previousEqualRound, unlessSame(changes)].flatMap((one) => tellChange(subject, one, series)),
    ...told("trend", sayTrend(subject, changes, direction), { on, rule: direction.rule }),
    ...tellUncertainPoints(changes),
    ...told("record", sayRecord(subject, changes), { on, rule: RECORD_RULE }),
    ...tellThinness(analysed, changes, direction),
  ];
}

/** The year before is told by itself only where it is not the equal round that was told already. */
function unlessSame({ previousEqualRound, yearBefore }: Changes): Comparison | null {
  if (previousEqualRound === null || yearBefore?.kind !== "refused") return null;
  return yearBefore;
}

function tellChange(subject: Subject, comparison: Comparison | null, series: readonly Observation[]): Saying[] {
  if (comparison === null) return [];
  const [current, earlier] =
    comparison.kind === "compared"
      ? [comparison.current.period, comparison.earlier.period]
      : [comparison.current, comparison.earlier];
  const on = findAll(series, [current, earlier]);
  if (comparison.kind === "refused") return told("gap", sayChange(subject, comparison), { on });
  const words = `Angka ${sayPeriod(earlier)}`;
  return [
    ...told("change", sayChange(subject, comparison), { on, rule: CHANGE_RULE }),
    ...tellCertainty(findAll(series, [earlier]), words),
  ];
}

/** Among three or more figures those that are less sure, by their number, unless the sentences before told each of them. */
function tellUncertainPoints({ points, latest, previousEqualRound }: Changes): Saying[] {
  if (points.length < 3) return [];
  const told = [latest.period, previousEqualRound?.kind === "compared" ? previousEqualRound.earlier.period : ""];
  const all = points.map(({ observation }) => observation).filter(({ confidence }) => confidence !== "A");
  const on = all.every(({ period }) => told.includes(period)) ? [] : all;
  const count = `Sebanyak ${formatCount(on.length)} dari ${formatCount(points.length)} ${sayRound(roundOf(latest.period))}`;
  const whole = `Semua ${sayRound(roundOf(latest.period))} itu`;
  const words = on.length === points.length ? whole : `${count} itu`;
  return on.length === 0 ? [] : [remark(`${words} dari satu sumber atau masih perlu dipastikan.`, on)];
}

/** One figure alone, too few for a direction, or figures before a break that were left out. */
function tellThinness({ series }: AnalysedIndicator, changes: Changes, direction: Direction): Saying[] {
  const { latest, points } = changes;
  const round = sayRound(roundOf(latest.period));
  const on = points.map(({ observation }) => observation);
  const all = equalRoundPoints(series, latest.period);
  const left = all.slice(0, all.length - points.length);
  if (pointsOf(series).length === 1) return [remark(`Baru ada satu nilai; ${UNKNOWN}.`, on)];
  if (all.length === 1)
    return [remark(`${beginWith(round)} baru ada satu; ronde lain tidak dibandingkan dengannya.`, on)];
  const cut =
    left.length === 0 || changes.previousEqualRound?.kind === "refused"
      ? []
      : [
          remark(
            sayCut(left.at(-1)?.period ?? latest.period),
            left.map(({ observation }) => observation),
          ),
        ];
  const few =
    direction.reason === "too-few-points" && points.length < FEWEST
      ? [remark(`${beginWith(round)} yang dapat dibandingkan baru ${formatCount(points.length)}; ${FEW}.`, on)]
      : [];
  return [...cut, ...few];
}

const UNKNOWN = "perkembangannya belum dapat disimpulkan";
const FEW = `arah baru disimpulkan dari sedikitnya ${formatCount(FEWEST)} nilai`;

function sayCut(last: Period): string {
  return `Nilai sampai dengan ${sayPeriod(last)} tidak ikut dibandingkan; garis, metode, atau sumbernya berbeda.`;
}

function findAll(series: readonly Observation[], periods: readonly Period[]): Observation[] {
  return periods.flatMap((period) => findAt(series, period) ?? []);
}
