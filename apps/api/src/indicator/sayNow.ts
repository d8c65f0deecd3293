import { momentIn, ZONES } from "@rata/domain/agency/zones";
import { formatDate } from "@rata/domain/period/indonesianDate";
import { getInstance } from "#agency/agency.queries";
import type { Services } from "#Services";

/** `24 November 2026, 14.05 WITA`, by the clock of the instance. */
export async function sayNow(services: Services): Promise<string> {
  const { timeZone } = await getInstance(services.openConnection());
  const { day, time } = momentIn(timeZone, services.now().toISOString());
  return `${formatDate(day)}, ${time.slice(0, 5).replace(":", ".")} ${ZONES[timeZone].name}`;
}
