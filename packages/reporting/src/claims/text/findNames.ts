import type { Indicator } from "@rata/domain/indicator/Indicator";
import { namesOf } from "@rata/domain/indicator/findNamed";
import type { RegionCode } from "@rata/domain/region/Region";
import type { IndicatorToken, RegionToken } from "./Token.ts";

/** A name as prose writes it and what it stands for. */
export interface Named<T> {
  pattern: RegExp;
  means: T;
}

/** The names of indicators, the longest first; words for things that look like one and are none stand among them. */
export function listIndicatorNames(indicators: readonly Indicator[]): Named<readonly string[]>[] {
  const names = indicators.flatMap((indicator) =>
    namesOf(indicator).map((name) => ({ name, codes: meansOf(name, indicator.code) })),
  );
  const all = [...names, ...OTHERS.filter(({ name }) => names.every((own) => own.name !== name))];
  const named = all
    .toSorted((a, b) => b.name.length - a.name.length)
    .map(({ name, codes }) => ({ pattern: wordsOf(name), means: codes }));
  return [...named, { pattern: BARE, means: ["p0", "poor-people"] }];
}

/** The names of regions; null where a region has no figures. */
export function listRegionNames(
  regions: readonly { names: readonly string[]; region: RegionCode | null }[],
): Named<RegionCode | null>[] {
  const all = regions.flatMap(({ names, region }) => names.map((name) => ({ name, region })));
  return [
    ...all
      .toSorted((a, b) => b.name.length - a.name.length)
      .map(({ name, region }) => ({ pattern: wordsOf(name, "gu"), means: region })),
    { pattern: /\b(?:per)?(?:kotaan|desaan|pedesaan|perdesaan|perkotaan)\b/giu, means: null },
    { pattern: /\b(?:Provinsi|Kabupaten|Kab\.|Kota)\s+(?!NTT\b)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*/gu, means: null },
  ];
}

export function findIndicators(text: string, names: readonly Named<readonly string[]>[]): IndicatorToken[] {
  const found = findNamed(text, names).map(({ start, end, means }): IndicatorToken => ({
    kind: "indicator",
    start,
    end,
    codes: means,
  }));
  return [...found, ...findLineParts(text, found)].toSorted((a, b) => a.start - b.start);
}

/** "Garis kemiskinan Rp460.823, terdiri atas makanan Rp358.224 dan bukan makanan Rp102.599": behind the line its parts need no longer name. */
function findLineParts(text: string, found: readonly IndicatorToken[]): IndicatorToken[] {
  const line = found.find(({ codes }) => codes.some((code) => LINES.has(code)));
  if (line === undefined) return [];
  const parts = [...text.matchAll(LINE_PART)].map((match): IndicatorToken => ({
    kind: "indicator",
    start: match.index,
    end: match.index + match[0].length,
    codes: [/^makanan$/iu.test(match[0]) ? "gkm" : "gknm"],
  }));
  return parts.filter(
    ({ start, end }) => start > line.end && !found.some((other) => other.start < end && start < other.end),
  );
}

const LINES: ReadonlySet<string> = new Set(["gk", "gkm", "gknm"]);
const LINE_PART =
  /\b(?:bukan[\s-]+makanan|non[\s-]?makanan|makanan)(?=\s*(?:,|:|\(|yaitu|yakni|sebesar|senilai|mencapai|tercatat|\s)*Rp)/giu;

export function findRegions(text: string, names: readonly Named<RegionCode | null>[]): RegionToken[] {
  return findNamed(text, names).map(({ start, end, means }) => ({ kind: "region", start, end, region: means }));
}

/** "Kemiskinan di NTT … sebesar": the word alone as the subject of a figure, its share or its number. */
const BARE =
  /(?<!(?:penanggulangan|pengentasan|percepatan|penurunan|program|masalah|kantong|dimensi)\s+)\bkemiskinan(?=\s+(?:di|NTT|nasional|Indonesia|pada|sebesar|turun|naik|menurun|meningkat|mencapai|Maret|September)\b)/giu;

/** "penduduk miskin" alone may be their share or their number: the unit tells. */
function meansOf(name: string, code: string): readonly string[] {
  return name === "penduduk miskin" ? ["poor-people", "p0"] : [code];
}

/** What a name that no indicator has stands for: whatever the heading above speaks of. */
export const OF_TOPIC = "of-topic";

const OTHERS = [
  { name: "indeks kemiskinan", codes: [OF_TOPIC] },
  ...["di bawah garis kemiskinan", "dibawah garis kemiskinan"].map((name) => ({ name, codes: ["poor-people", "p0"] })),
  ...["perekonomian", "ekonomi"].map((name) => ({ name, codes: ["growth"] })),
  ...[
    "rata-rata pengeluaran",
    "pengeluaran konsumsi",
    "konsumsi rumah tangga",
    "konsumsi pemerintah",
    "investasi",
    "ekspor",
    "impor",
    "nilai tukar petani",
    "upah minimum",
    "jumlah penduduk",
    "rasio ketergantungan",
    "rumah tangga miskin",
  ].map((name) => ({ name, codes: [] })),
];

function findNamed<T>(text: string, names: readonly Named<T>[]): { start: number; end: number; means: T }[] {
  const found: { start: number; end: number; means: T }[] = [];
  for (const { pattern, means } of names)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, means });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

function wordsOf(name: string, flags = "giu"): RegExp {
  const words = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\d])${words}(?![\p{L}\d])`, flags);
}
