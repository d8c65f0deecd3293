import type { Changes } from "@rata/domain/analysis/change/changesOf";
import type { Direction } from "@rata/domain/analysis/change/judgeDirection";
import { type Projection } from "@rata/domain/analysis/change/projectTo";
import type { Relevance } from "@rata/domain/analysis/change/judgeRelevance";
import { formatCount } from "@rata/domain/number/formatNumber";
import { roundOf, yearOf } from "@rata/domain/period/Period";
import { id as verdicts } from "@rata/texts/indicator/verdict";
import {
  beginWith,
  sayMove,
  sayPeriod,
  sayRound,
  sayShortly,
  saySize,
  saySubject,
  type Subject,
} from "./figureWords.ts";

/** The course of equal rounds with its direction; null where there is nothing earlier to tell of. */
export function sayTrend(
  subject: Subject,
  { points, meanYearly, latest }: Changes,
  direction: Direction,
): string | null {
  const first = points[0];
  if (first === undefined || meanYearly === null) return null;
  const span = `Selama ${sayPeriod(first.period)} sampai dengan ${sayPeriod(latest.period)}`;
  const count = `(${formatCount(points.length)} ${sayRound(roundOf(latest.period))})`;
  const course =
    meanYearly.amount === 0
      ? "secara rata-rata tidak berubah"
      : `${sayMove(meanYearly)} rata-rata ${saySize(meanYearly, subject.indicator.unit)} per tahun`;
  return `${span} ${count}, ${saySubject(subject)} ${course}${sayDirection(direction)}.`;
}

function sayDirection({ verdict, reason }: Direction): string {
  return reason === "no-better-side" ? "" : `; arahnya ${verdicts.direction[verdict]}`;
}

/** `… pada Maret 2022 merupakan yang terendah di antara 8 nilai Maret sejak 2015.`; null where it is no record. */
export function sayRecord(subject: Subject, { record, points, latest }: Changes): string | null {
  const first = points[0];
  if (record === null || first === undefined) return null;
  const side = record === "lowest" ? "terendah" : "tertinggi";
  const among = `${formatCount(points.length)} ${sayRound(roundOf(latest.period))} sejak ${yearOf(first.period)}`;
  return `${beginWith(saySubject(subject))} pada ${sayPeriod(latest.period)} merupakan yang ${side} di antara ${among}.`;
}

/** How often a region went the way of others; null where nothing is concluded. */
export function sayRelevance(subject: Subject, others: string, { verdict, steps, agreeing }: Relevance): string | null {
  if (verdict === "undetermined") return null;
  const share = `${formatCount(agreeing)} dari ${formatCount(steps)} langkah antarronde yang sama`;
  return `${beginWith(saySubject(subject))} bergerak searah dengan ${others} pada ${share}.`;
}

/** The line carried on with its interval, or why it is not. */
export function sayProjection(subject: Subject, found: Projection): string {
  const { unit } = subject.indicator;
  const what = `${saySubject(subject)} pada ${sayPeriod(found.period)}`;
  if (found.kind === "impossible") return `Proyeksi ${what} tidak dibuat; ${IMPOSSIBLE[found.reason]}.`;
  const [low, high] = [sayShortly(found.low, unit), sayShortly(found.high, unit)];
  const cut = found.isCut ? ", dipotong pada batas nilai yang mungkin" : "";
  const value = sayShortly(found.value, unit);
  return `Bila kecenderungan ronde yang sama berlanjut, ${what} diperkirakan ${value}, dengan selang 95 persen dari ${low} sampai ${high}${cut}; perkiraan ini bukan target.`;
}

const IMPOSSIBLE: Readonly<Record<Extract<Projection, { kind: "impossible" }>["reason"], string>> = {
  "too-few-points": "nilai pada ronde yang sama kurang dari empat",
  "unlike-rounds": "rondenya berbeda",
  "not-later": "periodenya tidak lebih kemudian",
  "too-far": "periodenya lebih jauh ke depan daripada panjang deretnya",
};
