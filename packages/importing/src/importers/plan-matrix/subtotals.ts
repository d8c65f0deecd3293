import { parseRupiah } from "@rata/domain/number/parseRupiah";
import { type Rupiah, toRupiah } from "@rata/domain/number/Rupiah";
import type { Separators } from "@rata/domain/number/Separators";
import { CARRIED_COLUMNS } from "@rata/domain/plan/Column";
import type { Problem } from "@rata/domain/problem/Problem";
import type { Entry } from "./collectEntries.ts";
import { makeProblem } from "#table/makeProblem";
import type { SubtotalLine } from "./MatrixReading.ts";
import { sumOrNull } from "./sumOrNull.ts";

/** The amounts since the last sum and since the beginning, as rows are read. */
export interface RunningSums {
  sinceSum: Rupiah | null;
  all: Rupiah | null;
  /** Whether a row came since the last sum. */
  hasRows: boolean;
}

/**
 * The words of a line that prints a sum, or null for a row: one text that says "jumlah", "total" or "subtotal", alone or with what is
 * summed, an amount, and nothing else. "Jumlah Anak Terlantar" beside an activity is an indicator and no sum.
 */
export function findSumWords({ cells }: Entry, sector: string | null): string | null {
  const texts = CARRIED_COLUMNS.map((column) => cells[column]).filter((text) => text !== "");
  const words = texts.find((text) => SUM_WORDS.test(text));
  const others = texts.filter((text) => text !== words);
  const isBare = cells.locations === "" && cells.target === "" && cells.fundingSources === "" && cells.ceiling !== "";
  if (words === undefined || !isBare || others.some((text) => !/^[\d.]{1,8}$/u.test(text) && text !== sector))
    return null;
  const what = words
    .replace(SUM_WORDS, "")
    .replace(/^[\s:–-]+/u, "")
    .toLowerCase();
  const isKnown = what === "" || SUMMED.test(what) || what === sector?.toLowerCase();
  return isKnown ? words : null;
}

/** Compares a printed sum with the rows above it: those since the last sum, or all when it says so or when none came since. */
export function checkSubtotal(
  entry: Entry,
  words: string,
  sums: RunningSums,
  separators: Separators | null,
  sheet: string | null,
): { subtotal: SubtotalLine; problems: Problem[] } {
  const reading = parseRupiah(entry.cells.ceiling, separators);
  const stated = reading.ok ? reading.value : null;
  const part = sums.sinceSum;
  const whole = sums.all;
  const isWhole = /keseluruhan|seluruh|grand|akhir|umum/iu.test(words) || !sums.hasRows;
  // A bare "Total" may close a part or the whole; it is held against the part only when that is what it states.
  const isPart = !isWhole && (/sub/iu.test(words) || stated === part || stated !== whole);
  const computed = isPart ? part : whole;
  const where = { line: entry.line, sheet, column: "ceiling", value: entry.cells.ceiling } as const;
  const problems: Problem[] = [];
  // A dash below rows without amounts says that the sum is nothing, and so it is.
  const isNothing = !reading.ok && reading.reason === "absent" && computed === 0;
  if (isNothing) return { subtotal: { line: entry.line, sheet, text: words, stated, computed }, problems };
  if (stated === null) problems.push(makeProblem("subtotal-unread", "question", where));
  else if (stated !== computed)
    problems.push(
      makeProblem("subtotal-differs", "notice", { ...where, params: { stated, computed: computed ?? "" } }),
    );
  return { subtotal: { line: entry.line, sheet, text: words, stated, computed }, problems };
}

/** The sums before any row. */
export function noSums(): RunningSums {
  return { sinceSum: toRupiah(0), all: toRupiah(0), hasRows: false };
}

/** The sums after one more row. */
export function addToSums(sums: RunningSums, ceiling: Rupiah | null): RunningSums {
  const amount = ceiling ?? toRupiah(0);
  return { sinceSum: addOrNull(sums.sinceSum, amount), all: addOrNull(sums.all, amount), hasRows: true };
}

function addOrNull(sum: Rupiah | null, amount: Rupiah): Rupiah | null {
  return sum === null ? null : sumOrNull([sum, amount]);
}

const SUM_WORDS = /^(?:sub ?total|sub ?jumlah|grand total|jumlah total|total jumlah|jumlah|total)(?![a-z])/iu;
const SUMMED =
  /^(?:keseluruhan|seluruhnya|seluruh|akhir|umum|besar|pagu|anggaran|per ?sektor|belanja|sektor .{0,80}|urusan .{0,80}|[ivx]{1,5}|[a-z]|\d{1,3})$/u;
