import type { Comparison, Effect } from "@rata/domain/analysis/change/compare";
import type { PlacedRegion, Quadrants } from "@rata/domain/analysis/place/findQuadrants";
import type { RankedRegion, Ranking } from "@rata/domain/analysis/place/rankRegions";
import type { Unit } from "@rata/domain/indicator/Indicator";
import { formatCount, formatMeasured } from "@rata/domain/number/formatNumber";
import { compareMeasured } from "@rata/domain/number/measuredMath";
import type { RegionCode } from "@rata/domain/region/Region";
import { beginWith, sayPeriod, sayShortly, saySize, saySubject, type Subject } from "./figureWords.ts";
import { joinWords } from "./joinWords.ts";
import { sayChange } from "./sayChange.ts";

/** Whether a figure of one region says anything beside that of a larger one: a share does, a number of people or rupiah does not. */
export function isComparableAcross(unit: Unit): boolean {
  return unit !== "thousand-persons" && unit !== "million-rupiah" && unit !== "rupiah";
}

/**
 * `Pada Maret 2022, persentase penduduk miskin di … lebih tinggi 10,51 persen poin daripada di Indonesia (9,54 persen).` It says
 * "lebih tinggi" and never "di bawah capaian", which may be read as better or as lower.
 */
export function sayComparison(subject: Subject, other: string, comparison: Comparison): string {
  if (comparison.kind === "refused") return sayChange(subject, comparison);
  const { change, current, earlier, effect } = comparison;
  const { unit } = subject.indicator;
  const head = `Pada ${sayPeriod(current.period)}, ${saySubject(subject)}`;
  const value = sayShortly(earlier.value, unit);
  if (change.amount === 0) return `${head} sama dengan di ${other} (${value}).`;
  const side = change.amount > 0 ? "lebih tinggi" : "lebih rendah";
  return `${head} ${side} ${saySize(change, unit)} daripada di ${other} (${value})${EFFECTS[effect]}.`;
}

const EFFECTS: Readonly<Record<Effect, string>> = {
  better: ", artinya lebih baik",
  worse: ", artinya belum lebih baik",
  same: "",
  neutral: "",
};

/** The rank among peers, with ties and with those that have no figure; null for a region that is not ranked. */
export function sayRank(
  subject: Subject,
  ranking: Ranking,
  { region, peers }: { region: RegionCode; peers: string },
): string | null {
  const own = ranking.ranked.find((ranked) => ranked.region === region);
  if (own === undefined) return null;
  if (own.tied > 0 && own.tied === ranking.ranked.length - 1)
    return `${beginWith(saySubject(subject))} pada ${sayPeriod(ranking.period)} sama dengan di ${formatCount(own.tied)} ${peers} lain yang memiliki nilai.`;
  const isLowestFirst = ranking.order === "best-first" && subject.indicator.better === "lower";
  const from = isLowestFirst ? "dari yang terendah" : "dari yang tertinggi";
  const tied = own.tied === 0 ? "" : `, bersama ${formatCount(own.tied)} wilayah lain`;
  const left =
    ranking.missing.length === 0 ? "" : `; ${formatCount(ranking.missing.length)} wilayah tanpa nilai tidak diurutkan`;
  const rank = `urutan ke-${formatCount(own.rank)} ${from} di antara ${formatCount(ranking.ranked.length)} ${peers}`;
  return `${beginWith(saySubject(subject))} pada ${sayPeriod(ranking.period)} berada pada ${rank}${tied}${left}.`;
}

/**
 * Which regions stand at the ends: `Pada Maret 2021, persentase penduduk miskin tertinggi di antara 22 kabupaten/kota di … adalah di
 * Kabupaten Sumba Tengah (34,27 persen) dan terendah di Kota Kupang (9,17 persen).` Null below two different values.
 */
export function sayExtremes(
  subject: Subject,
  { ranked, period }: Ranking,
  { names, peers }: { names: ReadonlyMap<RegionCode, string>; peers: string },
): string | null {
  const sorted = ranked.toSorted((a, b) => compareMeasured(b.value, a.value));
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (highest === undefined || lowest === undefined || compareMeasured(highest.value, lowest.value) === 0) return null;
  const { unit } = subject.indicator;
  const at = ({ value }: RankedRegion) => {
    const level = sorted.filter((one) => compareMeasured(one.value, value) === 0);
    const all = level.length > MOST_NAMED ? `${formatCount(level.length)} ${peers}` : sayNames(level, names);
    return `di ${all} (${level.length > 1 ? "masing-masing " : ""}${sayShortly(value, unit)})`;
  };
  const among = `di antara ${formatCount(ranked.length)} ${peers} di ${subject.region}`;
  return `${subject.indicator.names.id} tertinggi ${among} pada ${sayPeriod(period)} adalah ${at(highest)}, dan terendah ${at(lowest)}.`;
}

const MOST_NAMED = 3;

function sayNames(regions: readonly RankedRegion[], names: ReadonlyMap<RegionCode, string>): string {
  return joinWords(regions.map(({ region }) => names.get(region) ?? region));
}

/** `Kabupaten … berada pada kuadran I (prioritas 1): persentase penduduk miskin 30,00 persen, di atas batas 20,00 persen; …` */
export function sayQuadrant(region: string, placed: PlacedRegion, { cuts }: Pick<Quadrants, "cuts">): string {
  const isRateHigh = placed.quadrant === "I" || placed.quadrant === "IV";
  const isCountHigh = placed.quadrant === "I" || placed.quadrant === "II";
  const rate = `persentase penduduk miskin ${formatMeasured(placed.rate)} persen, ${side(isRateHigh)} ${formatMeasured(cuts.rate)} persen`;
  const count = `jumlah penduduk miskin ${formatMeasured(placed.count)} ribu orang, ${side(isCountHigh)} ${formatMeasured(cuts.count)} ribu orang`;
  return `${region} berada pada kuadran ${placed.quadrant} (prioritas ${placed.priority}): ${rate}; ${count}.`;
}

function side(isHigh: boolean): string {
  return isHigh ? "di atas batas" : "tidak di atas batas";
}
