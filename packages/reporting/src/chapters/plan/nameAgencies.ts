import type { Agency } from "@rata/domain/agency/Agency";
import { nameIn } from "@rata/domain/agency/agencyHistory";

/** The agencies as they were called at the end of the year: a plan is printed under the names of its time. */
export function nameAgencies(agencies: readonly Agency[], year: number): ReadonlyMap<string, string> {
  return new Map(agencies.map((agency) => [agency.id, nameIn(agency, year).name]));
}
