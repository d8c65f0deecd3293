import type { Measured } from "#number/Measured";
import { allowedSeparators, parseNumber } from "#number/parseNumber";
import { Separators } from "#number/Separators";
import type { TargetMeasure } from "./Target.ts";

/** The measures of a target, and the numbers in it that stayed unread because comma and dot could mean two things. */
export interface TargetReading {
  measures: TargetMeasure[];
  undecidable: string[];
}

/**
 * Reads a target as officials write it: `14,2%`, `2.800 KUBE`, `15,32-15,82`, `BB`, `49/100.000 penduduk`, and compounds such as
 * `20,33% (21 kW)` with two measures. What is no measure stays text. `separators` null: a number with two readings is not read.
 */
export function parseTarget(text: string, separators: Separators | null): TargetReading {
  const trimmed = text.replaceAll(/\s+/gu, " ").trim();
  if (trimmed === "") return { measures: [], undecidable: [] };
  const undecidable = numbersIn(trimmed).filter((number) => isUndecidable(number, separators));
  if (undecidable.length > 0 && isMeasured(trimmed))
    return { measures: [{ kind: "text", text: trimmed }], undecidable: undecidable.map((number) => number.text) };
  // Without a decision each number has one reading left; what one of them needs, all of them allow.
  const [only] = allowedTargetSeparators(trimmed);
  return { measures: readMeasures(trimmed, separators ?? only ?? "decimal-comma"), undecidable: [] };
}

/** The separators that every number of a target allows. */
export function allowedTargetSeparators(text: string): Separators[] {
  const numbers = numbersIn(text);
  return Separators.options.filter((separators) => numbers.every((number) => allowedFor(number).includes(separators)));
}

interface WrittenNumber {
  text: string;
  /** The word after the number, in small letters. */
  unit: string;
}

function numbersIn(text: string): WrittenNumber[] {
  return [...text.matchAll(/(\d[\d.,]*\d|\d)(?: {0,2}([a-z]{1,20}))?/giu)].map(([, number = "", unit = ""]) => {
    return { text: number, unit: unit.toLowerCase() };
  });
}

/** People, groups and things come whole, so that `8.400 anak` can only be eight thousand four hundred. */
function allowedFor({ text, unit }: WrittenNumber): Separators[] {
  const allowed = allowedSeparators(text);
  if (!WHOLE_UNITS.has(unit)) return allowed;
  const whole = allowed.filter((separators) => {
    const reading = parseNumber(text, separators);
    return reading.ok && reading.value.scale === 0;
  });
  return whole.length > 0 ? whole : allowed;
}

const WHOLE_UNITS: ReadonlySet<string> = new Set(
  (
    "orang jiwa kk krt rt rumah keluarga kpm kepala siswa siswi murid pelajar mahasiswa anak balita bayi ibu lansia remaja warga peserta " +
    "kube kelompok desa kelurahan kecamatan kab kabupaten kota provinsi unit ekor batang buah bibit paket dokumen kegiatan kali " +
    "petani peternak nelayan pekebun guru dokter bidan kader tenaga pekerja posyandu puskesmas sekolah lembaga koperasi umkm ukm bumdes pelaku " +
    "penerima pasien rumahtangga ruta set sambungan titik lokasi kapal perahu"
  ).split(" "),
);

function isUndecidable(number: WrittenNumber, separators: Separators | null): boolean {
  const allowed = allowedFor(number);
  if (separators !== null) return !allowedSeparators(number.text).includes(separators);
  return allowed.length === 0 || (allowed.length === 2 && /[.,]/u.test(number.text));
}

/** Whether the words have the form of a measure whatever the numbers mean: "SK No. 12.3.4" has not, and asks nothing. */
function isMeasured(text: string): boolean {
  return readMeasures(text.replaceAll(/\d[\d.,]*\d|\d/gu, "1"), "decimal-comma").some(
    (measure) => measure.kind !== "text",
  );
}

function readMeasures(text: string, separators: Separators): TargetMeasure[] {
  const whole = readMeasure(text, separators);
  if (whole !== null) return [whole];
  const parts = splitCompound(text).map((part) => readMeasure(part, separators));
  const read = parts.filter((part) => part !== null);
  if (parts.length > 1 && read.length === parts.length) return read;
  return [readWorded(text, separators) ?? { kind: "text", text }];
}

/** `A (B)` and `A; B`. */
function splitCompound(text: string): string[] {
  const open = text.indexOf("(");
  if (open > 0 && text.endsWith(")")) return [text.slice(0, open).trim(), text.slice(open + 1, -1).trim()];
  return text.split(/; ?|, /u);
}

const NUMBER = String.raw`([-−]?\d[\d.,]*)`;
const SIGN = String.raw`(?:(?:<=?|>=?|≤|≥|±|±|minimal|maksimal|kurang dari|lebih dari)\s?)?`;
const UNIT = String.raw`([^\d\s()%][^\d()%]{0,79})`;
const PERCENT = new RegExp(`^${SIGN}${NUMBER} ?(?:%|persen)$`, "iu");
const RANGE = new RegExp(
  `^${NUMBER} ?(?:%|persen)? ?(?:-|–|—|s/d|s\\.d\\.?|sampai(?: dengan)?|hingga) ?${NUMBER} ?(%|persen|${UNIT})?$`,
  "iu",
);
const RATE = new RegExp(`^${SIGN}${NUMBER} ?(?:/|per) ?([\\d.,]+ .{1,60}|[\\d.,]+)$`, "iu");
const COUNT = new RegExp(`^${SIGN}${NUMBER} ?${UNIT}?$`, "iu");
const WORDED = new RegExp(`^[^\\d]{1,200} ${NUMBER} ${UNIT}$`, "u");
const GRADE = /^(?:(?:[Pp]redikat|[Nn]ilai|[Kk]ategori|[Oo]pini) )?(AA|A|BB|B|CC|C|D|WTP|WDP)$/u;

function readMeasure(text: string, separators: Separators): TargetMeasure | null {
  const [, grade] = GRADE.exec(text) ?? [];
  if (grade !== undefined) return { kind: "grade", grade, text };
  const percent = PERCENT.exec(text);
  if (percent !== null) return withNumbers(separators, [percent[1]], ([value]) => ({ kind: "percent", value, text }));
  const range = RANGE.exec(text);
  if (range !== null) {
    const unit = unitOf(range[3] ?? (/[%]|persen/iu.test(text) ? "%" : ""));
    return withNumbers(separators, [range[1], range[2]], ([from, to]) => ({
      kind: "range",
      from,
      to: to ?? from,
      unit,
      text,
    }));
  }
  const rate = RATE.exec(text);
  if (rate !== null)
    return withNumbers(separators, [rate[1]], ([value]) => ({ kind: "rate", value, per: rate[2] ?? "", text }));
  const count = COUNT.exec(text);
  if (count === null) return null;
  return withNumbers(separators, [count[1]], ([value]) => ({
    kind: "count",
    value,
    unit: unitOf(count[2] ?? ""),
    text,
  }));
}

/** `Korban bencana 200 orang`: words, then the only number with its unit. */
function readWorded(text: string, separators: Separators): TargetMeasure | null {
  const worded = WORDED.exec(text);
  if (worded === null) return null;
  return withNumbers(separators, [worded[1]], ([value]) => ({
    kind: "count",
    value,
    unit: unitOf(worded[2] ?? ""),
    text,
  }));
}

function unitOf(text: string): string {
  return text.trim() === "persen" ? "%" : text.trim();
}

function withNumbers(
  separators: Separators,
  texts: readonly (string | undefined)[],
  build: (values: [Measured, Measured?]) => TargetMeasure,
): TargetMeasure | null {
  const values: Measured[] = [];
  for (const text of texts) {
    const reading = parseNumber(text ?? "", separators);
    if (!reading.ok) return null;
    values.push(reading.value);
  }
  const [first, second] = values;
  return first === undefined ? null : build(second === undefined ? [first] : [first, second]);
}
