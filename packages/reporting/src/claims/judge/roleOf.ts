import type { NumberToken } from "../text/Token.ts";
import { lastBefore, type Sentence } from "../text/Sentence.ts";

/** What a number does in its sentence. "from" and "to" are levels at the two ends of a change. */
export type NumberRole =
  | "level"
  | "from"
  | "to"
  | "size"
  | "relative"
  | "mean"
  | "count"
  | "target"
  | "multiple"
  | "share";

/** Told by the words right before the number, its unit, and brackets. */
export function roleOf({ text, numbers }: Sentence, number: NumberToken): NumberRole {
  const clause = clauseBefore(text, number.start);
  const before = text.slice(Math.max(lastBefore(numbers, number.start)?.end ?? 0, 0), number.start);
  if (/\bkali\b/iu.test(number.unitText)) return "multiple";
  if (TARGET.test(clause)) return "target";
  if (
    /^(?:tahun|bulan|program|kegiatan|sektor|urusan|nilai\s|kabupaten|kab|kota|provinsi|wilayah|langkah|desimal)/iu.test(
      number.unitText,
    ) &&
    number.value.scale === 0
  )
    return "count";
  if (
    /rata-rata\s*(?:(?:penurunan|peningkatan|sebesar)\s*)?$/iu.test(before) &&
    /^\s*(?:per|setiap|tiap)\s+tahun/iu.test(text.slice(number.end)) &&
    MOVED.test(before)
  )
    return "mean";
  if (
    /\(\s*(?:atau\s+)?$/u.test(before) &&
    number.unit === "percent" &&
    lastBefore(numbers, number.start) !== null &&
    !/\p{L}/u.test(before)
  )
    return isBesideSize({ text, numbers }, number) ? "relative" : "share";
  if (/\bdari\s+(?:sebelumnya\s+)?(?:sebesar\s+|sebanyak\s+)?$/iu.test(before)) return "from";
  if (/\bsebelumnya\s+(?:sebesar\s+|sebanyak\s+)?$/iu.test(before) && !/tahun\s+sebelumnya/iu.test(before))
    return "from";
  if (/\bmenjadi\s+(?:hanya\s+|sekitar\s+|sebesar\s+)?$/iu.test(before)) return "to";
  if (number.unit === "percent-point" || SIZED.test(before)) return "size";
  return NOUN_SIZED.test(before) ? "size" : "level";
}

const MOVED =
  /\b(?:menurun|turun|berkurang|menyusut|merosot|naik|meningkat|bertambah|melonjak|penurunan|peningkatan|kenaikan)\b/iu;
const SIZED =
  /(?:\b(?:menurun|turun|berkurang|menyusut|merosot|naik|meningkat|bertambah|melonjak|penurunan|peningkatan|kenaikan|pengurangan|berjarak|selisih(?:nya)?|berkontraksi|lebih\s+(?:tinggi|rendah|besar|kecil|banyak|sedikit))(?:\s+(?:sebesar|sebanyak|sekitar|hingga|mencapai|rata-rata|tipis|signifikan|yaitu|yakni))*)\s*$/iu;
/** "penurunan jumlah penduduk miskin sebesar 37,69": a noun of change with nothing between but its subject. */
const NOUN_SIZED = /\b(?:penurunan|peningkatan|kenaikan|pengurangan)\b[^,;:]*\bsebesar\s*$/iu;
const TARGET =
  /\b(?:target(?:nya)?|diperkirakan|diproyeksikan|proyeksi|ditargetkan|diharapkan|diperlukan|selang|sasaran)\b/iu;

/** A percentage in brackets behind a size is that size in percent; behind a level it is a share of something. */
function isBesideSize(sentence: Pick<Sentence, "text" | "numbers">, { start }: NumberToken): boolean {
  const previous = lastBefore(sentence.numbers, start);
  if (previous === null) return false;
  const from = lastBefore(sentence.numbers, previous.start)?.end ?? 0;
  return previous.unit === "percent-point" || SIZED.test(sentence.text.slice(from, previous.start));
}

function clauseBefore(text: string, place: number): string {
  const clauses = text.slice(0, place).split(/;|\b(?:sedangkan|sementara|namun|tetapi|realisasi(?:nya)?)\b/iu);
  return clauses.at(-1) ?? "";
}
