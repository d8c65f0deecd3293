import type { TargetDistance } from "@rata/domain/analysis/change/distanceToTarget";
import type { Dated } from "@rata/domain/analysis/change/compare";
import type { Measured } from "@rata/domain/number/Measured";
import type { Unit } from "@rata/domain/indicator/Indicator";
import { beginWith, sayPeriod, sayShortly, saySize, saySubject, type Subject } from "./figureWords.ts";

/** How far a target is, and what change per year it takes beside the pace so far: one or two sentences. */
export function sayTarget(subject: Subject, latest: Dated, found: TargetDistance): string[] {
  const { unit } = subject.indicator;
  const target = `target ${saySubject(subject)} pada ${sayPeriod(found.target.period)} ${sayTargetValue(found.target, unit)}`;
  const now = `nilai ${sayPeriod(latest.period)} sebesar ${sayShortly(latest.value, unit)}`;
  if (found.verdict === "reached") return [`${beginWith(target)} telah tercapai; ${now}.`];
  if (found.reason === "unlike-rounds")
    return [`${beginWith(target)} tidak dibandingkan dengan ${now}; rondenya berbeda.`];
  if (found.reason === "no-better-side") return [`${beginWith(target)}; ${now}.`];
  const far = `${beginWith(target)} masih berjarak ${saySize(found.distance, unit)}; ${now}.`;
  return found.neededPace === null ? [far] : [far, sayPace(found, found.neededPace, unit)];
}

function sayTargetValue({ value, range }: TargetDistance["target"], unit: Unit): string {
  return range === undefined ? `sebesar ${sayShortly(value, unit)}` : sayRange(range, unit);
}

/** `antara 15,32 persen dan 15,82 persen`. */
export function sayRange({ from, to }: { from: Measured; to: Measured }, unit: Unit): string {
  return `antara ${sayShortly(from, unit)} dan ${sayShortly(to, unit)}`;
}

function sayPace({ pace, verdict }: TargetDistance, needed: Measured, unit: Unit): string {
  const needs = `Untuk mencapainya diperlukan ${sayYearly(needed, unit)}`;
  if (pace === null) return `${needs}; laju sejauh ini belum dapat dihitung.`;
  const enough = verdict === "pace-suffices" ? "mencukupi" : "belum mencukupi";
  const sofar = pace.amount === 0 ? "tidak ada perubahan rata-rata" : `rata-rata ${sayYearly(pace, unit)}`;
  return `${needs}; sejauh ini ${sofar}, ${enough}.`;
}

function sayYearly(pace: Measured, unit: Unit): string {
  if (pace.amount === 0) return `perubahan kurang dari ${saySize({ amount: 1, scale: pace.scale }, unit)} per tahun`;
  return `${pace.amount < 0 ? "penurunan" : "peningkatan"} ${saySize(pace, unit)} per tahun`;
}
