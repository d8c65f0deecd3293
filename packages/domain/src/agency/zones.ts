import type { TimeZone } from "./Instance.ts";

/** Zones have a fixed distance from UTC and a short name that officials write; none has summer time. */
export const ZONES: Readonly<Record<TimeZone, { hours: number; name: string }>> = {
  "Asia/Jakarta": { hours: 7, name: "WIB" },
  "Asia/Makassar": { hours: 8, name: "WITA" },
  "Asia/Jayapura": { hours: 9, name: "WIT" },
};

/** Day (YYYY-MM-DD) and time of a moment as the clock there shows them. */
export function momentIn(zone: TimeZone, iso: string): { day: string; time: string } {
  const [day = "", time = ""] = new Date(Date.parse(iso) + ZONES[zone].hours * 3_600_000).toISOString().split("T");
  return { day, time };
}
