import type { TimeZone } from "@rata/domain/agency/Instance";
import { momentIn, ZONES } from "@rata/domain/agency/zones";

interface MomentTexts {
  months: readonly string[];
  clock: (hours: string, minutes: string) => string;
}

/** `24 November 2026, 14.05 WITA`: the moment as the instance's own clock shows it, wherever the browser stands. */
export function sayMoment(iso: string, zone: TimeZone, texts: MomentTexts): string {
  const { day: date, time } = momentIn(zone, iso);
  const [year, month, day] = date.split("-").map(Number);
  const [hour = "", minute = ""] = time.split(":");
  return `${day} ${texts.months[(month ?? 1) - 1]} ${year}, ${texts.clock(hour, minute)} ${ZONES[zone].name}`;
}
