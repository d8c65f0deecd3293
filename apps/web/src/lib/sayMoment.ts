import type { TimeZone } from "@rata/domain/organisation/Instance";

/** Zones have a fixed distance from UTC and a short name that officials write; none has summer time. */
const ZONES: Readonly<Record<TimeZone, { hours: number; name: string }>> = {
  "Asia/Jakarta": { hours: 7, name: "WIB" },
  "Asia/Makassar": { hours: 8, name: "WITA" },
  "Asia/Jayapura": { hours: 9, name: "WIT" },
};

interface MomentTexts {
  months: readonly string[];
  clock: (hours: string, minutes: string) => string;
}

/** `24 November 2026, 14.05 WITA`: the moment as the instance's own clock shows it, wherever the browser stands. */
export function sayMoment(iso: string, zone: TimeZone, texts: MomentTexts): string {
  const { hours, name } = ZONES[zone];
  const [date = "", time = ""] = new Date(Date.parse(iso) + hours * 3_600_000).toISOString().split("T");
  const [year, month, day] = date.split("-").map(Number);
  const [hour = "", minute = ""] = time.split(":");
  return `${day} ${texts.months[(month ?? 1) - 1]} ${year}, ${texts.clock(hour, minute)} ${name}`;
}
