/** What a number format makes of a number; `suffix` are the words that it prints behind it, as in `0 "orang"`. */
export interface NumberFormat {
  kind: "plain" | "percent" | "date";
  suffix: string;
}

export const PLAIN: NumberFormat = { kind: "plain", suffix: "" };

/** The formats that have a number and no code in the file (ECMA-376 part 1, 18.8.30); dates of East Asian calendars among them. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return { kind: "percent", suffix: "" };
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return isDate ? { kind: "date", suffix: "" } : PLAIN;
}

/** Reads a format code's first section, the one for positive numbers. What stands in quotes or brackets is no code. */
export function parseNumberFormat(code: string): NumberFormat {
  const format = { ...PLAIN };
  let words = "";
  let hasDigits = false;
  for (const [token] of code.slice(0, LONGEST).matchAll(TOKENS)) {
    const first = token[0] ?? "";
    if (first === ";") break;
    if (first === '"') words += token.slice(1, -1);
    else if (first === "\\") words += token.slice(1);
    else if (first === "%") format.kind = "percent";
    else if (/[0#?]/u.test(first)) [hasDigits, words] = [true, ""];
    else if (isDatePart(token)) format.kind = "date";
    else if (first === " ") words += " ";
  }
  const suffix = words.trim();
  if (hasDigits && /[\p{L}%]/u.test(suffix) && !/^(?:rp|idr)\b/iu.test(suffix)) format.suffix = suffix;
  return format.kind === "plain" && format.suffix === "" ? PLAIN : format;
}

const LONGEST = 255;
/** A quoted text, an escaped sign, a space as wide as a sign or a filling, a bracket, the word General, an exponent, or one sign. */
const TOKENS = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]?|General|E[+-]|[\s\S]/giu;

function isDatePart(token: string): boolean {
  return /^(?:[ymdhs]|\[(?:h+|m+|s+)\])$/iu.test(token);
}
