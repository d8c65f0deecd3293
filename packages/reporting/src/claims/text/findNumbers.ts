import { parseNumber } from "@rata/domain/number/parseNumber";
import type { Measured } from "@rata/domain/number/Measured";
import type { Span } from "../Claim.ts";
import type { NumberToken } from "./Token.ts";
import type { TextUnit } from "./Unit.ts";

/** The numbers of a text with their units, outside the places that are taken; what can be read in two ways is left to people. */
export function findNumbers(text: string, taken: readonly Span[]): NumberToken[] {
  const found: NumberToken[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const { index } = match;
    const { sign = "", money = "", digits = "" } = match.groups ?? {};
    const end = index + match[0].length;
    if (taken.some((span) => span.start < end && index < span.end)) continue;
    const value = readValue(digits, sign !== "");
    if (value === null) continue;
    const after = readUnit(
      text.slice(end),
      money !== "" && !/rata-rata\s*$/iu.test(text.slice(0, index)) ? MONEY : money === "" ? UNITS : MONEY.slice(2),
    );
    const span = { start: index, end: end + after.length };
    found.push({
      kind: "number",
      ...span,
      value,
      unit: after.unit,
      unitText: `${money.trim()}${after.text}`,
      digits: { start: end - digits.length, end },
    });
  }
  return found;
}

const NUMBER =
  /(?<sign>(?<![\p{L}\d)])[-−]\s?)?(?:(?<money>\bRp\.?\s*)|(?<![\p{L}\d/.,]|ke-|\p{L}-))(?<digits>\d+(?:[.,]\d+)*)(?![\p{L}\d]|\/\d)/giu;

/** Indonesian marks; a dot with one or two digits behind it can only be a decimal dot. */
function readValue(digits: string, isNegative: boolean): Measured | null {
  const comma = parseNumber(digits, "decimal-comma");
  const read = comma.ok || !/^\d+\.\d{1,2}$/u.test(digits) ? comma : parseNumber(digits, "decimal-dot");
  if (!read.ok) return null;
  return isNegative ? { amount: -read.value.amount, scale: read.value.scale } : read.value;
}

interface UnitRead {
  unit: TextUnit;
  text: string;
  length: number;
}

function readUnit(after: string, units: typeof UNITS): UnitRead {
  for (const [pattern, unit] of units) {
    const words = pattern.exec(after)?.[0];
    if (words !== undefined) return { unit, text: words.trim(), length: words.length };
  }
  return { unit: units === UNITS ? "plain" : "rupiah", text: "", length: 0 };
}

const MONEY: readonly (readonly [RegExp, TextUnit])[] = [
  [/^(?:,-)?\s+per\s+(?:tahun|hari|minggu|rumah tangga)(?:\s+per\s+\p{L}+)?/iu, "other"],
  [/^(?:,-)?\s+per\s+kapita\s+per\s+(?:tahun|hari|minggu)/iu, "other"],
  [/^\s+ribu\b/iu, "thousand-rupiah"],
  [/^\s+juta\b/iu, "million-rupiah"],
  [/^\s+(?:miliar|milyar|triliun)\b/iu, "other"],
  [/^(?:,-)?\s+per\s+kapita\s+(?:per\s+bulan|sebulan)\b/iu, "rupiah"],
  [/^(?:,-)?\s+(?:per\s+kapita|per\s+bulan|sebulan)\b/iu, "rupiah"],
];

const UNITS: readonly (readonly [RegExp, TextUnit])[] = [
  [/^\s*(?:%|persen)[\s-]*poin\b/iu, "percent-point"],
  [/^\s*poin\s+persen(?:tase)?\b/iu, "percent-point"],
  [/^\s*(?:%|persen\b)/iu, "percent"],
  [/^\s*poin\b/iu, "point"],
  [/^\s*ribu(?:\s+(?:orang|jiwa|penduduk))?\b/iu, "thousand-persons"],
  [/^\s*juta(?:\s+(?:orang|jiwa|penduduk))?\b/iu, "million-persons"],
  [/^\s*(?:orang|jiwa)\b/iu, "persons"],
  [/^\s*rupiah\b/iu, "rupiah"],
  [/^\s+(?:kabupaten\/kota|kab\/kota|kab\.\/kota)/iu, "other"],
  [/^\s+per\s+[\d.]+\s+kelahiran(?:\s+hidup)?/iu, "other"],
  [/^\s+nilai\s+(?:tahunan|triwulan\s+[iv]+|\p{L}+)/iu, "other"],
  [
    /^\s+(?!(?:dan|atau|pada|per|di|dari|ke|yang|menjadi|serta|sampai|hingga|untuk|dengan|terhadap|lebih|turun|naik|menurun|meningkat|dibanding\p{L}*|tetapi|sedangkan|secara|adalah|merupakan|kemudian|lalu|sebelumnya|masih|berbanding|daripada)\b)\p{L}[\p{L}/-]*/iu,
    "other",
  ],
];
