import { findMonth, MONTHS } from "./indonesianDate.ts";
import * as z from "zod";

/** A period as its key: a year `2022`, a quarter `2022-Q1`, or the month of a survey round `2022-03`. */
export const Period = z.string().regex(/^\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$/u);
export type Period = z.infer<typeof Period>;

/** Reads `2022`, `Maret 2022`, `Triwulan II 2023`, `TW 2 2023` and the keys themselves; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const words = text.trim().replaceAll(/\s+/gu, " ");
  const key = Period.safeParse(words.toUpperCase());
  if (key.success) return key.data;
  const quarter = /^(?:triwulan|tw\.?|kuartal) ?(iv|i{1,3}|[1-4]),? (?:tahun )?(\d{4})$/iu.exec(words);
  if (quarter !== null) return `${quarter[2]}-Q${(QUARTERS.indexOf((quarter[1] ?? "").toLowerCase()) % 4) + 1}`;
  const named = /^([a-z]{3,9})\.? (\d{4})$/iu.exec(words);
  const month = named === null ? null : findMonth(named[1] ?? "");
  if (named !== null && month !== null) return `${named[2]}-${String(month).padStart(2, "0")}`;
  const year = /^tahun (\d{4})$/iu.exec(words)?.[1];
  return year ?? null;
}

/** `Maret 2022`, `Triwulan II 2023`, `2022`. */
export function formatPeriod(period: Period): string {
  const [year, part] = period.split("-");
  if (part === undefined) return period;
  if (part.startsWith("Q")) return `Triwulan ${(QUARTERS[Number(part.slice(1)) - 1] ?? "").toUpperCase()} ${year}`;
  return `${MONTHS[Number(part) - 1]} ${year}`;
}

/** Whether two periods are of the same round: March compares with March only, a quarter with the same quarter, a year with a year. */
export function isSameRound(a: Period, b: Period): boolean {
  return a.slice(4) === b.slice(4);
}

/**
 * What a period is of: `year`, a quarter `Q1` … `Q4`, or a month `01` … `12`. Survey rounds are months: Maret and September
 * (Susenas), Februari and Agustus (Sakernas).
 */
export const Round = z.string().regex(/^(?:year|Q[1-4]|0[1-9]|1[0-2])$/u);
export type Round = z.infer<typeof Round>;

/** The round of a period: two periods compare only when it is the same. */
export function roundOf(period: Period): Round {
  return period.length === 4 ? "year" : period.slice(5);
}

/** The period of a round in a year: the inverse of `roundOf` with `yearOf`. */
export function periodOf(year: number, round: Round): Period {
  const digits = String(year).padStart(4, "0");
  return round === "year" ? digits : `${digits}-${round}`;
}

/** The same round so many years later, or earlier when negative: March 2022 less one year is March 2021, never September 2021. */
export function addYears(period: Period, years: number): Period {
  return periodOf(yearOf(period) + years, roundOf(period));
}

/**
 * Orders periods by the month they end in, so that a quarter stands after its last month's round and a year after all of its
 * quarters: an order for lists, never a leave to compare figures of unlike rounds.
 */
export function comparePeriods(a: Period, b: Period): number {
  // Two of one form stand in the order of their text, and most lists have one form.
  if (a.length === b.length && (a[5] === "Q") === (b[5] === "Q")) return a === b ? 0 : a < b ? -1 : 1;
  return yearOf(a) - yearOf(b) || endOf(a) - endOf(b) || a.length - b.length;
}

/** The latest of the given periods that is of the same round and earlier; null when there is none. */
export function findPreviousSameRound(period: Period, among: Iterable<Period>): Period | null {
  let found: Period | null = null;
  for (const other of among) {
    if (!isSameRound(other, period) || comparePeriods(other, period) >= 0) continue;
    if (found === null || comparePeriods(other, found) > 0) found = other;
  }
  return found;
}

/** The year of a period. */
export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

function endOf(period: Period): number {
  const round = roundOf(period);
  if (round === "year") return YEAR_END;
  // Half a month after its last month: Triwulan I follows Maret and stands before April.
  return round.startsWith("Q") ? Number(round.slice(1)) * 3 + 0.5 : Number(round);
}

const YEAR_END = 13;
const QUARTERS = ["i", "ii", "iii", "iv", "1", "2", "3", "4"];
