import type { Compared, Comparison, Effect, Incomparable } from "@rata/domain/analysis/change/compare";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import type { Measured } from "@rata/domain/number/Measured";
import { absolute, compareMeasured } from "@rata/domain/number/measuredMath";
import { sayMove, sayPeriod, sayShortly, saySize, saySubject, type Subject } from "./figureWords.ts";

/**
 * A change between equal rounds: `Dibandingkan Maret 2021, persentase penduduk miskin di … pada Maret 2022 menurun 0,94 persen poin
 * atau membaik, dari 20,99 persen menjadi 20,05 persen.` A comparison that was refused says what stands in its way.
 */
export function sayChange(subject: Subject, comparison: Comparison): string {
  if (comparison.kind === "refused") return sayRefusal(subject, comparison);
  const { current, earlier } = comparison;
  const { unit } = subject.indicator;
  const head = `Dibandingkan ${sayPeriod(earlier.period)}, ${saySubject(subject)} pada ${sayPeriod(current.period)}`;
  if (comparison.change.amount === 0) return `${head} ${sayUnchanged(comparison, subject)}.`;
  const ends = `dari ${sayShortly(earlier.value, unit)} menjadi ${sayShortly(current.value, unit)}`;
  return `${head} ${sayMoved(comparison, subject)}${EFFECTS[comparison.effect]}, ${ends}.`;
}

/** The change alone, to stand after a figure: `menurun 0,94 persen poin dibandingkan Maret 2021`. */
export function sayChangeShortly(subject: Subject, comparison: Compared): string {
  const against = sayPeriod(comparison.earlier.period);
  if (comparison.change.amount === 0) return `tidak berubah dibandingkan ${against}`;
  return `${sayMoved(comparison, subject)} dibandingkan ${against}`;
}

function sayMoved({ change, relative }: Compared, { indicator }: Subject): string {
  return `${sayMove(change)} ${saySize(change, indicator.unit)}${sayRelative(relative)}`;
}

/** In brackets, where the unit allows a percent of it; a change that rounds to 0,00 percent says nothing by it. */
function sayRelative(relative: Measured | null): string {
  return relative === null || relative.amount === 0 ? "" : ` (${formatMeasured(absolute(relative))} persen)`;
}

/** Unchanged at the coarser scale: where one figure has more decimals, both are shown. */
function sayUnchanged({ current, earlier }: Compared, { indicator: { unit } }: Subject): string {
  if (compareMeasured(current.value, earlier.value) === 0)
    return `tidak berubah, yaitu ${sayShortly(current.value, unit)}`;
  const [now, then] = [sayShortly(current.value, unit), sayShortly(earlier.value, unit)];
  const decimals = Math.min(current.value.scale, earlier.value.scale);
  return `tidak berubah pada ketelitian ${decimals} desimal, yaitu ${now} dan sebelumnya ${then}`;
}

const EFFECTS: Readonly<Record<Effect, string>> = {
  better: " atau membaik",
  worse: " atau memburuk",
  same: "",
  neutral: "",
};

function sayRefusal(subject: Subject, { reason, current, earlier, missing }: Refused): string {
  const why = missing === null ? REFUSALS[reason] : `nilai ${sayPeriod(missing)} tidak ada`;
  const [now, then] = [sayPeriod(current), sayPeriod(earlier)];
  const both = now === then ? now : `${now} tidak dibandingkan dengan ${then}`;
  return `Nilai ${saySubject(subject)} pada ${now === then ? `${both} tidak dibandingkan` : both}; ${why}.`;
}

type Refused = Extract<Comparison, { kind: "refused" }>;

export const REFUSALS: Readonly<Record<Incomparable, string>> = {
  "unlike-indicator": "indikatornya berbeda",
  "unlike-region": "wilayahnya berbeda",
  "unlike-period": "periodenya berbeda",
  "unlike-rounds": "rondenya berbeda",
  "unlike-daerah": "yang satu perkotaan atau perdesaan, yang lain bukan",
  "unlike-basis": "garis atau metodenya berbeda",
  "unlike-source": "sumbernya berbeda",
  "series-break": "metode penghitungannya berubah di antara keduanya",
  absent: "salah satu nilainya tidak ada",
};
