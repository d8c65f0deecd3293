import type { Indicator, Unit } from "@rata/domain/indicator/Indicator";
import { findNamed, normaliseName } from "@rata/domain/indicator/findNamed";

/** What a head of a column says. */
export type FigureHead =
  | { kind: "period" }
  | { kind: "source" }
  | { kind: "confidence" }
  | { kind: "figures"; indicator: Indicator; power: number; isUnitSaid: boolean }
  | { kind: "unknown" };

/** Reads a head: `periode`, `p0_persen`, `jumlah_miskin_ribu`, `Garis Kemiskinan (Rp)`, `Indeks Keparahan Kemiskinan (P2)`. */
export function readHead(header: string, indicators: readonly Indicator[]): FigureHead {
  const words = normaliseName(header);
  const plain = OTHERS.get(words);
  if (plain !== undefined) return { kind: plain };
  const outside = header.replaceAll(/\([^)]*\)/gu, " ");
  for (const name of [header, outside, withoutUnit(words), withoutUnit(normaliseName(outside))]) {
    const indicator = findNamed(name, indicators);
    if (indicator !== null) return { kind: "figures", indicator, ...powerOf(words, indicator.unit) };
  }
  return { kind: "unknown" };
}

const OTHERS: ReadonlyMap<string, "period" | "source" | "confidence"> = new Map([
  ["periode", "period"],
  ["period", "period"],
  ["tahun", "period"],
  ["waktu", "period"],
  ["sumber", "source"],
  ["source", "source"],
  ["keyakinan", "confidence"],
  ["confidence", "confidence"],
]);

const UNIT_WORDS: ReadonlySet<string> = new Set([
  "persen",
  "percent",
  "rp",
  "rupiah",
  "ribu",
  "juta",
  "miliar",
  "jiwa",
  "orang",
  "tahun",
  "indeks",
  "poin",
]);

function withoutUnit(words: string): string {
  const parts = words.split(" ");
  while (parts.length > 1 && UNIT_WORDS.has(parts.at(-1) ?? "")) parts.pop();
  return parts.join(" ");
}

/** By what power of ten the column's unit is larger than the indicator's. People counted one by one are thousands with three more decimals. */
export function powerOf(words: string, unit: Unit): { power: number; isUnitSaid: boolean } {
  const own = OWN_POWERS[unit];
  if (own === null) return { power: 0, isUnitSaid: true };
  const parts = words.split(" ");
  const said = SIZES.find(([word]) => parts.includes(word))?.[1] ?? null;
  const isCounted = parts.some((word) => ["jiwa", "orang", "rp", "rupiah"].includes(word));
  if (said !== null) return { power: said - own, isUnitSaid: true };
  return isCounted ? { power: 0 - own, isUnitSaid: true } : { power: 0, isUnitSaid: own === 0 };
}

const SIZES: readonly (readonly [string, number])[] = [
  ["miliar", 9],
  ["juta", 6],
  ["ribu", 3],
];

/** The power of ten that a unit counts by; null for a unit that is never counted by thousands. */
export const OWN_POWERS: Readonly<Record<Unit, number | null>> = {
  percent: null,
  index: null,
  "thousand-persons": 3,
  years: null,
  "per-100000-births": null,
  "per-1000-births": null,
  "rupiah-per-month": 0,
  "thousand-rupiah-per-year": 3,
  "million-rupiah": 6,
  rupiah: 0,
};
