import { parseNumber } from "./parseNumber.ts";
import { type Rupiah, toRupiah } from "./Rupiah.ts";
import { Separators } from "./Separators.ts";

/** Why an amount can't be read: nothing stands there, a sign for "none" stands there, or the words allow no single amount. */
export type RupiahFault = "empty" | "absent" | "negative" | "not-a-number" | "undecidable" | "too-large";
export type RupiahReading = { ok: true; value: Rupiah; mended: string | null } | { ok: false; reason: RupiahFault };

/**
 * Reads one amount in whole rupiah as officials write it: `113,455,810,589`, `Rp. 29.925.000, -`, `1.000.000,00`. A gap left by
 * PDF extraction inside a well-grouped number is closed and told in `mended`. `1.797202.00` is undecidable and stays unread;
 * a negative ceiling is no amount. `separators` null means that nothing in the column decides: then only plain digits are read.
 */
export function parseRupiah(text: string, separators: Separators | null): RupiahReading {
  const trimmed = text.replaceAll(/\s+/gu, " ").trim();
  if (trimmed === "") return { ok: false, reason: "empty" };
  if (isAbsenceSign(trimmed)) return { ok: false, reason: "absent" };
  const bare = stripCurrency(trimmed);
  if (!/\d/u.test(bare) || /[^\d.,\s()−-]/u.test(bare)) return { ok: false, reason: "not-a-number" };
  if (/^[-−(]/u.test(bare)) return { ok: false, reason: "negative" };
  const closed = closeGaps(bare);
  if (closed === null) return { ok: false, reason: "undecidable" };
  const value = toWhole(closed, separators);
  if (typeof value === "string") return { ok: false, reason: value };
  return { ok: true, value, mended: closed === bare ? null : closed };
}

/** Which separators an amount allows. Rupiah have no third decimal, so `350,000` can only be three hundred and fifty thousand. */
export function allowedRupiahSeparators(text: string): Separators[] {
  return Separators.options.filter((separators) => parseRupiah(text, separators).ok);
}

/** Whether a cell says that there is nothing: `-`, `...`, `N/A`, `nihil`. */
export function isAbsenceSign(text: string): boolean {
  return /^(?:[-–—−.…]+|n\.?\/?a\.?|nihil|tidak ada)$/iu.test(text.trim());
}

function stripCurrency(text: string): string {
  const withoutSign = text.replace(/^(?:rp|idr)\s?\.?\s?/iu, "");
  // ",-" and ".-" after an amount mean "no sen".
  return withoutSign
    .replace(/[.,]\s?[-–—]+$/u, "")
    .replace(/[.,]$/u, "")
    .trim();
}

/** Closes gaps between digits; null where they could as well part two amounts. */
function closeGaps(bare: string): string | null {
  if (!bare.includes(" ")) return bare;
  const closed = bare.replaceAll(" ", "");
  const isSpaceGrouped = /^\d{1,3}(?: \d{3}){2,}$/u.test(bare);
  const isMarkGrouped = /^\d{1,3}(?:\.\d{3}){2,}$/u.test(closed) || /^\d{1,3}(?:,\d{3}){2,}$/u.test(closed);
  return isSpaceGrouped || isMarkGrouped ? closed : null;
}

function toWhole(text: string, separators: Separators | null): Rupiah | RupiahFault {
  if (separators === null && /[.,]/u.test(text)) return "undecidable";
  const reading = parseNumber(text, separators ?? "decimal-comma");
  if (!reading.ok) return reading.reason === "too-large" ? "too-large" : "undecidable";
  const { amount, scale } = reading.value;
  const unit = 10 ** scale;
  if (scale > 2 || amount % unit !== 0) return "undecidable";
  return toRupiah(amount / unit);
}
