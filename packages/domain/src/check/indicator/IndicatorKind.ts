import { firstWord } from "#text/textKey";

/**
 * What sort of number an indicator speaks of, read from how it begins. "outcome" ("Meningkatnya …", "Terlaksananya …") and
 * "other" name no measure and may carry several sorts.
 */
export type IndicatorKind =
  | "count"
  | "share"
  | "coverage"
  | "growth"
  | "rate"
  | "index"
  | "years"
  | "quantity"
  | "outcome"
  | "other";

/** Reads the kind from the wording. "Persentase kenaikan …" is growth, not a share: it may pass 100 percent. */
export function indicatorKind(text: string): IndicatorKind {
  if (YEARS.test(text)) return "years";
  const first = firstWord(text);
  if (SHARES.has(first)) return GROWTH.test(text) ? "growth" : "share";
  if (COUNTS.has(first)) return kindOfCounted(text, first);
  if (first === "cakupan") return "coverage";
  if (RATES.has(first)) return "rate";
  if (INDEXES.has(first)) return "index";
  if (QUANTITIES.has(first)) return "quantity";
  return OUTCOME.test(first) ? "outcome" : "other";
}

/** Whether the wording names a measure at all: a number of something, a share, a rate, an index. */
export function namesMeasure(text: string): boolean {
  const kind = indicatorKind(text);
  return kind !== "other" && kind !== "outcome";
}

/** "Jumlah persentase …" and "Jumlah cakupan …" are shares in spite of their first word. */
function kindOfCounted(text: string, first: string): IndicatorKind {
  const rest = text.slice(text.toLowerCase().indexOf(first) + first.length);
  const second = firstWord(rest);
  return SHARES.has(second) || RATES.has(second) || second === "cakupan" ? indicatorKind(rest) : "count";
}

const SHARES = new Set(["persentase", "persentasi", "presentase", "prosentase", "persen", "proporsi", "prevalensi"]);
const COUNTS = new Set(["jumlah", "banyaknya", "banyak", "kasus", "volume"]);
const RATES = new Set(["angka", "rasio", "insiden", "insidensi", "tingkat", "laju"]);
const INDEXES = new Set(["indeks", "nilai", "skor", "opini", "predikat", "gini"]);
/** What is measured by size and may be told in many units. */
const QUANTITIES = new Set(
  "rata rerata luas panjang kapasitas produksi produktivitas pendapatan pengeluaran konsumsi median lama waktu jarak frekuensi ketersediaan akses capaian omzet ipm tpt ahh uhh pdrb ntp".split(
    " ",
  ),
);
const YEARS = /\b(usia|umur|angka) harapan\b|\blama sekolah\b/iu;
const GROWTH =
  /^\p{L}+\s+(peningkatan|kenaikan|pertumbuhan|penurunan|perubahan|pertambahan|capaian|pencapaian|rasio)\b/iu;
const OUTCOME = /^(peningkatan|penurunan|berkurang|.+nya)$/u;
