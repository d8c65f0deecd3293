import * as z from "zod";

/** A calendar day as `2026-11-24`. Has no time zone: a decree's date is a day, not a moment. */
export const CalendarDate = z.iso.date();
export type CalendarDate = z.infer<typeof CalendarDate>;

export const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

/** `24 November 2026`. @throws RangeError when the text is no calendar date. */
export function formatDate(date: CalendarDate): string {
  const [year, month, day] = CalendarDate.parse(date).split("-").map(Number);
  return `${day} ${MONTHS[(month ?? 0) - 1]} ${year}`;
}

/** Reads `24 November 2026`, `24 Nov 2026`, `24/11/2026`, `24-11-2026` and `2026-11-24`, day before month; null for anything else or no real day. */
export function parseDate(text: string): CalendarDate | null {
  const words = text.trim().replaceAll(/\s+/gu, " ");
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(words);
  if (iso !== null) return toDate(iso[1], iso[2], iso[3]);
  const named = /^(\d{1,2}) ([a-z]{3,9})\.? (\d{4})$/iu.exec(words);
  if (named !== null) return toDate(named[3], findMonth(named[2] ?? "")?.toString(), named[1]);
  const numeric = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u.exec(words);
  return numeric === null ? null : toDate(numeric[3], numeric[2], numeric[1]);
}

/** The number of a month from its name, its first three letters or more, or the English-looking `Agt` and `Des`; null for other words. */
export function findMonth(name: string): number | null {
  const lower = name.toLowerCase();
  if (lower === "agt" || lower === "ags") return 8;
  const at = lower.length < 3 ? -1 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(lower));
  return at < 0 ? null : at + 1;
}

/** The name of a month by its two digits: `Maret` for `03`. @throws RangeError for other digits. */
export function getMonthName(digits: string): string {
  const name = MONTHS[Number(digits) - 1];
  if (name === undefined) throw new RangeError(`no month: ${digits}`);
  return name;
}

function toDate(year: string | undefined, month: string | undefined, day: string | undefined): CalendarDate | null {
  const text = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return CalendarDate.safeParse(text).data ?? null;
}
