import { compareMeasured } from "#number/measuredMath";
import { type Observation, type Reading, subjectKey } from "./Observation.ts";

/**
 * What adding an observation does to those that are there: "added" as the first of its subject, "revised" as a newer release
 * beside the older, "older" as a release behind the newest, "same" when it says what stands there already. "contradiction": the
 * same release would say two things; nothing is then written, because a published figure is never written over.
 */
export type Revision =
  | { kind: "added" | "revised" | "older"; observations: readonly Observation[] }
  | { kind: "same"; observations: readonly Observation[] }
  | { kind: "contradiction"; held: Observation };

/** Adds a release and keeps every earlier value. */
export function revise(observations: readonly Observation[], next: Observation): Revision {
  const releases = listReleases(observations, next);
  const held = releases.find(({ vintage }) => vintage === next.vintage);
  if (held !== undefined)
    return isSameReading(held.reading, next.reading) ? { kind: "same", observations } : { kind: "contradiction", held };
  const newest = releases.at(-1);
  const all = [...observations, next];
  if (newest === undefined) return { kind: "added", observations: all };
  return { kind: newest.vintage < next.vintage ? "revised" : "older", observations: all };
}

/** Every release of one subject, the oldest first. */
export function listReleases(observations: readonly Observation[], subject: Observation): Observation[] {
  const key = subjectKey(subject);
  return observations.filter((other) => subjectKey(other) === key).toSorted(byVintage);
}

/** Of each subject the newest release. A release that withdraws a figure (absent) is the newest too. */
export function newestReleases(observations: readonly Observation[]): Observation[] {
  const newest = new Map<string, Observation>();
  for (const observation of observations) {
    const key = subjectKey(observation);
    const held = newest.get(key);
    if (held === undefined || byVintage(held, observation) < 0) newest.set(key, observation);
  }
  return [...newest.values()];
}

/** Orders releases, the older first. */
export function byVintage(a: Pick<Observation, "vintage">, b: Pick<Observation, "vintage">): number {
  if (a.vintage === b.vintage) return 0;
  return a.vintage < b.vintage ? -1 : 1;
}

/** 4,7 and 4,70 are two publications: the number of decimals belongs to what was published. */
function isSameReading(a: Reading, b: Reading): boolean {
  if (a.kind === "value" && b.kind === "value")
    return a.value.scale === b.value.scale && compareMeasured(a.value, b.value) === 0;
  return a.kind === "absent" && b.kind === "absent" && a.reason === b.reason;
}
