import type { PriorityAnalysis } from "@rata/domain/analysis/indicator/analysePriority";
import type { PlacedRegion, Quadrants } from "@rata/domain/analysis/place/findQuadrants";
import { poorPeople } from "@rata/domain/indicator/definitions/poorPeople";
import { povertyRate } from "@rata/domain/indicator/definitions/povertyRate";
import { formatCount, formatMeasured } from "@rata/domain/number/formatNumber";
import type { Period } from "@rata/domain/period/Period";
import { sayPeriod } from "./figureWords.ts";
import { joinWords } from "./joinWords.ts";
import { nameOf, type RegionNames } from "./RegionNames.ts";
import { sayQuadrant } from "./sayPlace.ts";
import { tellCertainty } from "./tell/tellCertainty.ts";
import { remark, told } from "./tell/told.ts";
import type { ToldSentence } from "./Told.ts";

const PARTS = "kabupaten/kota";

/** Which regions come first by share and number of poor people, or what is missing to say so. */
export function tellPriority(analysed: PriorityAnalysis, names: RegionNames): ToldSentence[] {
  const { quadrants, period, observations, area } = analysed;
  if (quadrants === null || period === null) return [remark(sayLacking(analysed), observations).told];
  const { rule, unplaced } = quadrants;
  const sure = observations.filter(({ reading }) => reading.kind === "value");
  const first = quadrants.placed.filter(({ priority }) => priority === 1);
  return [
    ...told("quadrant", sayFirst(first, names), { on: sure, rule }),
    ...told("quadrant", sayCuts(quadrants, period, nameOf(names, area)), { on: sure, rule }),
    ...(unplaced.length === 0
      ? []
      : [
          remark(
            `Sebanyak ${formatCount(unplaced.length)} ${PARTS} tidak ditempatkan; persentase atau jumlahnya tidak ada.`,
            [],
          ),
        ]),
    ...tellCertainty(sure, `Sebagian atau semua angka ${PARTS} itu`),
  ].map((saying) => saying.told);
}

/** The place of one region in the quadrants; null where it has none. */
export function tellPlacedRegion(
  { quadrants, observations }: PriorityAnalysis,
  region: string,
  names: RegionNames,
): ToldSentence | null {
  const placed = quadrants?.placed.find((one) => one.region === region);
  if (quadrants === null || placed === undefined) return null;
  const on = observations.filter((one) => one.region === region);
  return (
    told("quadrant", sayQuadrant(nameOf(names, region), placed, quadrants), { on, rule: quadrants.rule })[0]?.told ??
    null
  );
}

function sayFirst(first: readonly PlacedRegion[], names: RegionNames): string {
  if (first.length === 0)
    return `Tidak ada ${PARTS} yang persentase dan jumlah penduduk miskinnya sama-sama di atas batas.`;
  const listed = joinWords(first.map(({ region }) => nameOf(names, region)));
  return `Persentase dan jumlah penduduk miskin sama-sama di atas batas (prioritas 1) di ${formatCount(first.length)} ${PARTS}: ${listed}.`;
}

function sayCuts({ cuts, rule }: Quadrants, period: Period, area: string): string {
  const whose = rule.params["rateCut"] === "area-rate" ? `persentase ${area}` : `rata-rata ${PARTS}`;
  const count = `${formatMeasured(cuts.count)} ribu orang`;
  return `Batas pada ${sayPeriod(period)} adalah ${formatMeasured(cuts.rate)} persen (${whose}) dan ${count} (rata-rata ${PARTS}).`;
}

function sayLacking({ missing, period }: PriorityAnalysis): string {
  const head = `Prioritas ${PARTS} belum disusun`;
  if (missing === "rate" || period === null)
    return `${head}; ${povertyRate.names.id.toLowerCase()} menurut ${PARTS} belum ada.`;
  const what = poorPeople.names.id.toLowerCase();
  return `${head}; ${what} menurut ${PARTS} untuk ${sayPeriod(period)} belum ada, dan tidak dihitung dari persentase tahun itu dengan penduduk tahun lain.`;
}
