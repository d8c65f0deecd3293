import type { Span } from "../Claim.ts";
import { findMoves } from "./findMoves.ts";
import { findIndicators, findRegions, type Named } from "./findNames.ts";
import { findNumbers } from "./findNumbers.ts";
import { findPeriods } from "./findPeriods.ts";
import type { IndicatorToken, MoveToken, NumberToken, PeriodToken, RegionToken } from "./Token.ts";

/** A sentence with what stands in it, each kind in order. Places are those of the sentence's text. */
export interface Sentence {
  text: string;
  numbers: readonly NumberToken[];
  periods: readonly PeriodToken[];
  indicators: readonly IndicatorToken[];
  regions: readonly RegionToken[];
  moves: readonly MoveToken[];
}

export interface Names {
  indicators: readonly Named<readonly string[]>[];
  regions: readonly Named<string | null>[];
}

export function readSentence(written: string, names: Names): Sentence {
  const text = mask(written);
  const periods = findPeriods(text);
  const indicators = findIndicators(text, names.indicators);
  return {
    text,
    periods,
    indicators,
    numbers: findNumbers(text, [...periods, ...indicators]),
    regions: findRegions(text, names.regions),
    moves: findMoves(text).filter(
      ({ sort, start, end }) =>
        sort !== "side" ||
        (!/^\s*(?:garis|batas|usia|umur|\d+ tahun)/iu.test(text.slice(end)) &&
          !/(?:grafik|tabel|gambar|hal|tersebut|uraian|penjelasan|data)\s+(?:di\s?)?$/iu.test(text.slice(0, start))),
    ),
  };
}

/** The last token that ends before a place. */
export function lastBefore<T extends Span>(tokens: readonly T[], place: number): T | null {
  return tokens.findLast(({ end }) => end <= place) ?? null;
}

/** The first token that begins after a place. */
export function firstAfter<T extends Span>(tokens: readonly T[], place: number): T | null {
  return tokens.find(({ start }) => start >= place) ?? null;
}

/** Numbers of laws, tables, pages and dates are names of things and no figures: blanked, so that places stay. */
function mask(text: string): string {
  return text.replaceAll(LABELS, (whole) => whole.replaceAll(/\S/gu, "\u00b7"));
}

const LABELS = new RegExp(
  [
    String.raw`\b(?:nomor|no\.?)\s*[\w./-]+(?:\s+tahun\s+\d{4})?`,
    String.raw`\b(?:grafik|tabel|gambar|diagram|bagan|bab|pasal|ayat|huruf|butir|halaman|lampiran|bagian|desil|covid|sub\s?bab)[\s-]*\(?\d+(?:\.\d+)*\)?\.?`,
    String.raw`\b(?:inpres|perpres|permendagri|perda|pergub|pp|uu)\s+\d+\/\d{4}`,
    String.raw`\b\d{1,2}\s+(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+\d{4}`,
    String.raw`\(\d{1,2}\)`,
    String.raw`^\s*(?:[-•*]\s*)?\(?\d{1,2}(?:\.\d{1,2})*[.)]\s`,
    String.raw`\b(?:visi|tahun anggaran|target tahun|RAT tahun)\s+\d{4}`,
  ].join("|"),
  "giu",
);
