import { FIGURE_PARTS, type FigurePart } from "@rata/domain/indicator/FigureColumn";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import { findNamed, namesOf, normaliseName } from "@rata/domain/indicator/findNamed";
import type { Daerah } from "@rata/domain/indicator/Observation";
import { joinMoments, type Moment, parseMoment } from "./moments.ts";
import { readHead } from "./figureHead.ts";

/** What the cells above a column say of it, from the top down: a group of indicators above years reads like years above indicators. */
export type ColumnHead =
  | { kind: "part"; part: FigurePart }
  | { kind: "value" }
  | { kind: "figures"; indicator: Indicator | null; moment: Moment | null; daerah: Daerah | null }
  | { kind: "unknown" };

/** Reads the cells above a column. */
export function readColumnHead(path: readonly string[], indicators: readonly Indicator[]): ColumnHead {
  const cells = path.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const [only] = cells;
  if (only !== undefined && cells.length === 1) {
    const part = findPart(only);
    if (part !== null) return part === "value" ? { kind: "value" } : { kind: "part", part };
  }
  const brackets = cells.flatMap((cell) => [...cell.matchAll(/\(([^)]*)\)/gu)].map(([, inner = ""]) => inner.trim()));
  // "P0 (target)" is no figure of P0.
  if (brackets.some((inner) => NO_FIGURE.test(inner))) return { kind: "unknown" };
  const said = cells.flatMap((cell) => splitTime(cell, indicators));
  const moments = said.flatMap((cell) => parseMoment(cell) ?? []);
  const daerah = [...said, ...brackets].flatMap((cell) => findDaerah(cell) ?? []);
  const named = said.flatMap((cell) => findIndicatorIn(cell, indicators) ?? []);
  // "Garis Kemiskinan" above "Makanan" is one name in two cells.
  const indicator = findIndicatorIn(cells.join(" "), indicators) ?? named.at(-1) ?? null;
  if (moments.length === 0 && indicator === null && daerah.length === 0) return { kind: "unknown" };
  return {
    kind: "figures",
    indicator,
    moment: moments.length === 0 ? null : joinMoments(moments),
    daerah: daerah[0] ?? null,
  };
}

/** What a bracket says that makes of a figure something else. */
const NO_FIGURE = /^(?:target|proyeksi|ranking|peringkat|selisih|perubahan|rank|change|projection)\b/iu;

/** `Jumlah penduduk miskin (ribu) Maret 2021` says two things in one cell: what is counted, and when. */
function splitTime(cell: string, indicators: readonly Indicator[]): string[] {
  if (parseMoment(cell) !== null) return [cell];
  const words = cell.split(/\s+/u);
  for (const count of LONGEST_TIMES) {
    const [rest, time] = [words.slice(0, -count).join(" "), words.slice(-count).join(" ")];
    const isTime = (parseMoment(time)?.year ?? null) !== null;
    if (rest !== "" && isTime && findIndicatorIn(rest, indicators) !== null) return [rest, time];
  }
  return [cell];
}

/** Words of a time, the longest first: `Triwulan II 2023`, `Maret 2021`, `2021`. */
const LONGEST_TIMES = [3, 2, 1];

/** The part of a row that a head names; null for figures and for what is not known. */
export function findPart(head: string): FigurePart | "value" | null {
  const words = normaliseName(head);
  return PARTS.get(words) ?? (/^(?:nama )?(?:wilayah|provinsi|kabupaten kota) \p{L}/u.test(words) ? "name" : null);
}

/** Towns, villages or both, as BPS heads them; null for other words. */
export function findDaerah(words: string): Daerah | null {
  return DAERAH.get(normaliseName(words)) ?? null;
}

/** The indicator that a head or a title names, units, places and years left out; null when none or several do. */
export function findIndicatorIn(words: string, indicators: readonly Indicator[]): Indicator | null {
  const head = readHead(words, indicators);
  if (head.kind === "figures") return head.indicator;
  const undated = words
    .replaceAll(/<[^>]{0,20}>/gu, " ")
    .replaceAll(/\([^)]*\)/gu, " ")
    .replaceAll(/\b(?:19|20)\d{2}\b.*$/gu, " ");
  const cut = findBare(undated.replace(BEHIND_NAME, " "), indicators);
  // "Belanja menurut fungsi" and "Pendapatan per kapita" are other money than the name that they begin with.
  return cut?.unit === "rupiah" ? findBare(undated.replace(PLACE_OR_TIME, " "), indicators) : cut;
}

function findBare(words: string, indicators: readonly Indicator[]): Indicator | null {
  if (words.trim() === "") return null;
  const head = readHead(words, indicators);
  return head.kind === "figures" ? head.indicator : findNamed(words, indicators);
}

/** Where in a head or a title the name of what is counted ends, and place, time, unit or division begin. */
const BEHIND_NAME = /\b(?:menurut|di|provinsi|kabupaten|kota|tahun|per|by|in)\b.*$/iu;

/** The same for money of a budget: what divides it by anything but place and time makes it another sum. */
const PLACE_OR_TIME =
  /\b(?:di (?!bidang|luar|sektor|urusan)|provinsi|kabupaten|kota|tahun|in|(?:menurut|per|by) (?:provinsi|kabupaten|kab|kota|wilayah|daerah|tahun|year|province|regency|region)).*$/iu;

/** The one indicator whose name stands whole within a title; the longest name wins. Null where different ones do. */
export function findIndicatorInTitle(title: string, indicators: readonly Indicator[]): Indicator | null {
  const direct = findIndicatorIn(title, indicators);
  if (direct !== null) return direct;
  const words = ` ${normaliseName(title)} `;
  const found = indicators.flatMap((indicator) => {
    const name = namesOf(indicator).find((one) => one.length > 3 && words.includes(` ${normaliseName(one)} `));
    return name === undefined ? [] : [{ indicator, name: normaliseName(name) }];
  });
  const longest = found.toSorted((a, b) => b.name.length - a.name.length)[0];
  if (longest === undefined) return null;
  return found.every(({ name }) => longest.name.includes(name)) ? longest.indicator : null;
}

const WORDS: Readonly<Record<FigurePart | "value", readonly string[]>> = {
  kemendagri: ["kode kemendagri", "kemendagri", "kode wilayah kemendagri", "kode kepmendagri", "kode mendagri"],
  bps: ["kode bps", "bps", "kode wilayah bps", "kode kab kota bps", "idbps", "mfd"],
  code: [
    "kode",
    "kode wilayah",
    "kode kabupaten kota",
    "kode kab kota",
    "kode provinsi",
    "code",
    "region code",
    "kode daerah",
  ],
  name: [
    "nama",
    "wilayah",
    "nama wilayah",
    "nama daerah",
    "kabupaten kota",
    "kab kota",
    "nama kabupaten kota",
    "nama kab kota",
    "kabupaten",
    "provinsi",
    "nama provinsi",
    "kabupaten kota se provinsi",
    "provinsi kabupaten kota",
    "region",
    "name",
  ],
  period: ["periode", "period", "tahun", "year", "waktu"],
  round: ["ronde", "bulan", "semester", "round", "month", "bulan ronde", "turunan tahun"],
  indicator: ["indikator", "indicator", "nama indikator", "uraian indikator", "variabel"],
  daerah: ["daerah", "daerah tempat tinggal", "klasifikasi daerah", "tipe daerah", "kota desa"],
  affair: ["urusan", "kode urusan", "urusan pemerintahan", "bidang urusan", "affair"],
  unit: ["satuan", "unit"],
  vintage: ["tanggal terbit", "tanggal rilis", "rilis", "terbitan", "vintage", "tanggal terbitan"],
  document: ["sumber", "source", "dokumen", "dokumen sumber"],
  table: ["tabel", "table", "nomor tabel"],
  page: ["halaman", "page"],
  marks: ["tanda", "catatan", "marks", "keterangan tanda"],
  confidence: ["keyakinan", "confidence", "tingkat keyakinan"],
  value: ["nilai", "value", "angka", "besaran"],
};

const PARTS: ReadonlyMap<string, FigurePart | "value"> = new Map(
  [...FIGURE_PARTS, "value" as const].flatMap((part) => WORDS[part].map((word) => [word, part] as const)),
);

const DAERAH: ReadonlyMap<string, Daerah> = new Map([
  ["kota", "kota"],
  ["perkotaan", "kota"],
  ["daerah perkotaan", "kota"],
  ["urban", "kota"],
  ["desa", "desa"],
  ["perdesaan", "desa"],
  ["pedesaan", "desa"],
  ["daerah perdesaan", "desa"],
  ["rural", "desa"],
  ["total", "total"],
  ["jumlah", "total"],
  ["kota desa", "total"],
  ["perkotaan perdesaan", "total"],
  ["perkotaan pedesaan", "total"],
  ["kota dan desa", "total"],
  ["perkotaan dan perdesaan", "total"],
]);
