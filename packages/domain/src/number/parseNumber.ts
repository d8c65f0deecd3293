import type { Measured } from "./Measured.ts";
import type { Separators } from "./Separators.ts";

/** A reading of a written number, or why it can't be read. "undecidable": two readings fit or none does; never guess then. */
export type NumberReading =
  | { ok: true; value: Measured }
  | { ok: false; reason: "empty" | "undecidable" | "too-large" };

const MARKS = { "decimal-comma": { group: ".", decimal: "," }, "decimal-dot": { group: ",", decimal: "." } } as const;

/**
 * Reads one written number under a stated meaning of comma and dot. Groups must be of three digits throughout:
 * `1.797202.00` and `1,23,456` are undecidable, not repaired.
 */
export function parseNumber(text: string, separators: Separators): NumberReading {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: false, reason: "empty" };
  const { group, decimal } = MARKS[separators];
  const match = /^([-−]?)([\d.,]+)$/u.exec(trimmed);
  const body = match?.[2];
  if (match === null || body === undefined) return { ok: false, reason: "undecidable" };
  const parts = body.split(decimal);
  const whole = parts[0] ?? "";
  const fraction = parts[1] ?? "";
  if (parts.length > 2 || fraction.includes(group) || (parts.length === 2 && fraction === ""))
    return { ok: false, reason: "undecidable" };
  if (!isWellGrouped(whole, group)) return { ok: false, reason: "undecidable" };
  const amount = Number(whole.replaceAll(group, "") + fraction);
  if (!Number.isSafeInteger(amount) || fraction.length > 9) return { ok: false, reason: "too-large" };
  return { ok: true, value: { amount: match[1] === "" ? amount : -amount, scale: fraction.length } };
}

/** Which separators each sample allows; used to decide a whole column from all its cells at once. */
export function allowedSeparators(text: string): Separators[] {
  const both: Separators[] = ["decimal-comma", "decimal-dot"];
  return both.filter((separators) => parseNumber(text, separators).ok);
}

function isWellGrouped(whole: string, group: string): boolean {
  const groups = whole.split(group);
  if (groups.some((part) => !/^\d+$/u.test(part))) return false;
  if (groups.length === 1) return true;
  // "0,350" is a fraction, never three hundred and fifty: a grouped number does not begin with a zero.
  return groups.every((part, index) => (index === 0 ? part.length <= 3 && !part.startsWith("0") : part.length === 3));
}
