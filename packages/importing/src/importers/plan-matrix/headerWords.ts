import { COLUMNS, type Column } from "@rata/domain/plan/Column";

/** What a header cell means: a column of the matrix, the responsible agency, or an indicator whose owner its neighbour tells. */
export type HeaderMeaning = Column | "agency" | "indicator";

/** The meaning of a header's words; null when they are no known header. Blanks are ignored, because extraction splits header words too. */
export function findHeaderMeaning(words: string): HeaderMeaning | null {
  if (words.length > LONGEST_HEADER || hasForeignNumber(words)) return null;
  return MEANINGS.get(lettersOf(words)) ?? null;
}

/** Whether words may stand in a header at all, known or not: they are short, have letters, and no number that only a value has. */
export function canBeHeader(words: string): boolean {
  return words.length <= LONGEST_HEADER && /\p{L}/u.test(words) && !hasForeignNumber(words);
}

/** Whether a header says that amounts stand in thousands or millions, so that a bare number is no rupiah. */
export function findMoneyUnit(words: string): string | null {
  return /\b(?:ribu(?:an)?|juta(?:an)?|mil[iy]ar|triliun)\b|[.(]\s?000\b/iu.exec(words)?.[0] ?? null;
}

const LONGEST_HEADER = 80;

/** A number that is neither a year, nor a unit of money, nor the number of a column: "Program 1" is a programme and no header. */
function hasForeignNumber(words: string): boolean {
  return /\d/u.test(words.replaceAll(NUMBERS_OF_HEADERS, ""));
}

const NUMBERS_OF_HEADERS = /^\s*\(?\d{1,2}\)?[.)]?\s+|\(\d{1,2}\)|\b(?:19|20|21)\d\d\b|\b1?[.,]?000\b/gu;

/** Letters only, without years and units: `Target Tahun 2023` is `target`, `Pagu (Rp)` is `pagu`. */
function lettersOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/\b(?:rp|rupiah|ribu(?:an)?|juta(?:an)?|tahun|ta|prov(?:insi)?|kab(?:upaten)?)\b/gu, "")
    .replaceAll(/[^a-z]/gu, "");
}

const WORDS: Readonly<Record<HeaderMeaning, string>> = {
  no: "no nomor nomer nourut",
  sector: "sektor sektorurusan urusan bidang bidangurusan urusanpemerintahan urusansektor bidangurusanpemerintahan",
  policy: "kebijakan arahkebijakan",
  objective: "sasaran sasaranstrategis",
  objectiveIndicator: "indikatorsasaran indikatorkinerjasasaran",
  program: "program namaprogram programprioritas",
  programIndicator: "indikatorprogram indikatorkinerjaprogram",
  activity: "kegiatan namakegiatan kegiatansubkegiatan",
  activityIndicator: "indikatorkegiatan indikatorkinerjakegiatan",
  locations: "lokasi lokasikegiatan lokus lokasisasaran",
  target: "target targetkinerja kinerja targetkegiatan",
  ceiling:
    "pagu targetpagu paguindikatif paguanggaran anggaran pagudana alokasianggaran alokasi kebutuhandana jumlahanggaran",
  fundingSources: "sumberpendanaan sumberdana sumberpembiayaan sumberanggaran pendanaan sumber",
  agency:
    "opd perangkatdaerah skpd opdpelaksana perangkatdaerahpelaksana opdpenanggungjawab perangkatdaerahpenanggungjawab instansipelaksana",
  indicator: "indikator indikatorkinerja",
};

const MEANINGS: ReadonlyMap<string, HeaderMeaning> = buildMeanings();

function buildMeanings(): Map<string, HeaderMeaning> {
  const meanings = new Map<string, HeaderMeaning>();
  for (const column of COLUMNS) meanings.set(column.toLowerCase(), column);
  for (const meaning of [...COLUMNS, "agency", "indicator"] as const) {
    for (const words of WORDS[meaning].split(" ")) meanings.set(words, meaning);
  }
  return meanings;
}
