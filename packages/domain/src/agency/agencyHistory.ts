import type { Agency, FormerName } from "./Agency.ts";

/** Whether the agency is there on at least one day of the year. */
export function isValidIn({ startsOn, endsOn }: Pick<Agency, "startsOn" | "endsOn">, year: number): boolean {
  return (startsOn === null || startsOn <= lastDay(year)) && (endsOn === null || endsOn >= firstDay(year));
}

/** The name that held at the end of the year. */
export function nameIn({ name, shortName, formerNames }: Agency, year: number): Pick<Agency, "name" | "shortName"> {
  const former = formerNames.find(({ until }) => until >= lastDay(year));
  return former === undefined ? { name, shortName } : { name: former.name, shortName: former.shortName };
}

/** The agency itself where it is there in the year, or else the first one down the line of its successors that is. */
export function successorOf(agencies: readonly Agency[], id: string, year: number): Agency | null {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const seen = new Set<string>();
  let agency = byId.get(id);
  while (agency !== undefined && !isValidIn(agency, year)) {
    seen.add(agency.id);
    const next = agency.successor;
    agency = next === null || seen.has(next) ? undefined : byId.get(next);
  }
  return agency ?? null;
}

/** The agency under another name from a day on; the present name is kept as a former one. */
export function renameFrom(agency: Agency, name: Pick<Agency, "name" | "shortName">, day: string): Agency {
  const former: FormerName = { name: agency.name, shortName: agency.shortName, until: dayBefore(day) };
  return { ...agency, ...name, formerNames: [...agency.formerNames, former] };
}

/** Whether it begins, changes its names and ends in this order, and bears each name for a day at least. */
export function areDaysOrdered({ startsOn, endsOn, formerNames }: Agency): boolean {
  const untils = formerNames.map(({ until }) => until);
  const isRising = untils.every((until, index) => index === 0 || (untils[index - 1] ?? "") < until);
  const [first, last] = [untils[0] ?? endsOn, untils.at(-1)];
  const beginsFirst = startsOn === null || first === null || startsOn <= first;
  return isRising && beginsFirst && (endsOn === null || last === undefined || last < endsOn);
}

/**
 * An agency whose successor ended before it could take over; null where every line of successors goes on. Where this is null no
 * line leads back into itself, since each one ends later than the one before.
 */
export function findBrokenSuccession(agencies: readonly Agency[]): Agency | null {
  const ends = new Map(agencies.map(({ id, endsOn }) => [id, endsOn]));
  const isBroken = ({ endsOn, successor }: Agency) => {
    if (successor === null) return false;
    const after = ends.get(successor) ?? null;
    return endsOn === null || (after !== null && after <= endsOn);
  };
  return agencies.find(isBroken) ?? null;
}

function firstDay(year: number): string {
  return `${year}-01-01`;
}

function lastDay(year: number): string {
  return `${year}-12-31`;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
