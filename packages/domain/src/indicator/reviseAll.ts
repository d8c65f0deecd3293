import * as z from "zod";
import { type Observation, subjectKey } from "./Observation.ts";
import { byVintage, revise } from "./revise.ts";

/** What adding a list of observations does, counted as `revise` names it. */
export const RevisionCounts = z.object({ added: z.int(), revised: z.int(), older: z.int(), same: z.int() });
export type RevisionCounts = z.infer<typeof RevisionCounts>;

export interface RevisionOfAll {
  counts: RevisionCounts;
  /** Those to write: added, revised and older ones, each once. */
  fresh: Observation[];
  /** Where a release would say two things, against what is held or within the list itself. */
  contradictions: { held: Observation; next: Observation }[];
}

/**
 * Holds a list of observations against those of the same subjects that are there. The oldest releases go first, so that a list with
 * a figure and its revision counts one added and one revised however its rows stand.
 */
export function reviseAll(held: readonly Observation[], next: readonly Observation[]): RevisionOfAll {
  const present = Map.groupBy<string, Observation>(held, subjectKey);
  const counts = { added: 0, revised: 0, older: 0, same: 0 };
  const fresh: Observation[] = [];
  const contradictions: RevisionOfAll["contradictions"] = [];
  for (const observation of next.toSorted(byVintage)) {
    const key = subjectKey(observation);
    const revision = revise(present.get(key) ?? [], observation);
    if (revision.kind === "contradiction") {
      contradictions.push({ held: revision.held, next: observation });
      continue;
    }
    counts[revision.kind] += 1;
    if (revision.kind === "same") continue;
    fresh.push(observation);
    present.set(key, [...revision.observations]);
  }
  return { counts, fresh, contradictions };
}
