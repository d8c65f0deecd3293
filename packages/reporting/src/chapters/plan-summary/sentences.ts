import { formatCount, formatMeasured, formatRupiah } from "@rata/domain/number/formatNumber";
import { sayStage } from "@rata/texts/version/sayStage";
import { joinWords } from "#narrative/joinWords";
import type { ToldSums } from "./PlanSums.ts";
import { NO_SECTOR } from "../plan/words.ts";

/** What the plan holds and what it costs in all. */
export function sayWhole({ region, year, totals }: ToldSums): string {
  if (totals.rows === 0) return `Rencana ${region.name} Tahun ${year} belum memuat baris.`;
  const counts = `${formatCount(totals.activities)} kegiatan dan ${formatCount(totals.programs)} program dalam ${formatCount(totals.sectors)} sektor`;
  const plan = `Rencana Aksi Tahunan Penanggulangan Kemiskinan ${region.name} Tahun ${year} memuat ${counts}`;
  if (totals.ceiling.stated === 0) return `${plan}. Belum ada pagu yang tertulis.`;
  return `${plan}, dengan pagu seluruhnya ${formatRupiah(totals.ceiling.amount)}.`;
}

/** Of which stage of the budget the ceilings are; null where that was not recorded or no ceiling is stated. */
export function sayCeilingStage({
  stage,
  totals,
}: Pick<ToldSums, "stage"> & { totals: Pick<ToldSums["totals"], "ceiling"> }): string | null {
  return stage === null || totals.ceiling.stated === 0 ? null : `Pagu menurut tahap ${sayStage(stage, "id")}.`;
}

/** The sector with the largest ceiling and its share; null when no sector has one or two share the first place. */
export function sayLargestSector({ sectors }: ToldSums): string | null {
  const [first, second] = sectors.toSorted((a, b) => b.ceiling.amount - a.ceiling.amount);
  if (first === undefined || first.share === null || first.name === null) return null;
  if (second?.ceiling.amount === first.ceiling.amount) return null;
  const amount = `${formatRupiah(first.ceiling.amount)} atau ${formatMeasured(first.share)} persen dari pagu seluruhnya`;
  return `Pagu terbesar berada pada sektor ${first.name}, yaitu ${amount}.`;
}

/** The sectors for which no activity states a ceiling. */
export function saySectorsWithoutCeiling({ sectors, totals }: ToldSums): string | null {
  const names = sectors
    .filter((sector) => sector.ceiling.stated === 0)
    .map((sector) => sector.name ?? NO_SECTOR.toLowerCase());
  return names.length === 0 || totals.ceiling.stated === 0
    ? null
    : `Sektor yang belum memuat pagu: ${joinWords(names)}.`;
}

/** How many activities state no ceiling. */
export function sayActivitiesWithoutCeiling({ totals }: ToldSums): string | null {
  const missing = totals.activities - totals.ceiling.stated;
  if (totals.activities === 0) return null;
  if (missing === 0) return "Semua kegiatan memuat pagu.";
  return `Dari ${formatCount(totals.activities)} kegiatan, ${formatCount(missing)} belum memuat pagu.`;
}

/** The money that names no source. */
export function sayMissingSource({ budgets, totals }: ToldSums): string | null {
  if (totals.ceiling.stated === 0) return null;
  const none = budgets.find((part) => part.key === "none");
  if (none === undefined) return "Semua pagu menyebut sumber pendanaan.";
  return `Pagu sebesar ${formatRupiah(none.ceiling.amount)} pada ${formatCount(none.activities)} kegiatan belum menyebut sumber pendanaan.`;
}

/** How many activities name no agency. */
export function sayMissingAgency({ agencies, totals }: ToldSums): string | null {
  if (totals.activities === 0) return null;
  const none = agencies.find((part) => part.name === null);
  if (none === undefined) return "Semua kegiatan menyebut perangkat daerah pelaksana.";
  if (none.activities === totals.activities) return "Belum ada kegiatan yang menyebut perangkat daerah pelaksana.";
  return `Dari ${formatCount(totals.activities)} kegiatan, ${formatCount(none.activities)} belum menyebut perangkat daerah pelaksana.`;
}

/** How programmes and activities are counted, so that nobody has to guess. */
export const COUNTING_RULE =
  "Program dihitung menurut kode atau, bila tanpa kode, menurut nama tanpa membedakan huruf besar dan kata “Program” di depannya. Kegiatan bernama sama dengan pagu tersendiri dihitung sebagai kegiatan tersendiri.";

export const ROUNDING_RULE =
  "Persentase dibulatkan satu desimal sehingga jumlahnya dapat berbeda sedikit dari 100,0. Tanda – berarti belum ada pagu yang tertulis.";
