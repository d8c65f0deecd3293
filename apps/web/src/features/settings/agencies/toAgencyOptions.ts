import type { Agency } from "@rata/domain/agency/Agency";
import { formatDate } from "@rata/domain/period/indonesianDate";
import type { id } from "@rata/texts/settings/agency";

/** The agencies as choices: those that go on, then those with an end, each with its last day, since a duty there ends with it. */
export function toAgencyOptions(agencies: readonly Agency[], words: typeof id): { value: string; label: string }[] {
  const ended = agencies.flatMap(({ id, name, endsOn }) =>
    endsOn === null ? [] : [{ value: id, label: `${name} (${words.until(formatDate(endsOn))})` }],
  );
  const going = agencies.filter(({ endsOn }) => endsOn === null).map(({ id, name }) => ({ value: id, label: name }));
  return [...going, ...ended];
}
