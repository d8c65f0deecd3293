import type { Agency } from "@rata/domain/agency/Agency";
import { formatDate } from "@rata/domain/period/indonesianDate";
import type { id } from "@rata/texts/settings/agency";

/** Since when and until when an agency is there, who took over and what it was called, in one line; empty where nothing is known. */
export function sayHistory(agency: Agency, agencies: readonly Agency[], words: typeof id): string {
  const successor = agencies.find(({ id }) => id === agency.successor)?.name;
  return [
    ...sayDays(agency, words),
    ...(successor === undefined ? [] : [words.succeededBy(successor)]),
    ...agency.formerNames.map(({ name, until }) => words.formerly(name, formatDate(until))),
  ].join(", ");
}

function sayDays({ startsOn, endsOn }: Agency, words: typeof id): string[] {
  if (startsOn !== null && endsOn !== null) return [words.between(formatDate(startsOn), formatDate(endsOn))];
  if (startsOn !== null) return [words.since(formatDate(startsOn))];
  return endsOn === null ? [] : [words.until(formatDate(endsOn))];
}
