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

/** The year of a period. */
export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

const QUARTERS = ["i", "ii", "iii", "iv", "1", "2", "3", "4"];
