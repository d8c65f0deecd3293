import { type Rupiah, sumRupiah } from "#number/Rupiah";
import type { PlanRow } from "#plan/matrix/planRows";

/** What of a plan serves one priority. The ceiling of each activity counts once. */
export interface PriorityShare {
  activities: number;
  rows: number;
  ceiling: Rupiah;
}

/** The plan by priority. An activity that serves two stands under both, so that shares may add up to more than the whole. */
export interface PriorityRecap {
  byPriority: ReadonlyMap<string, PriorityShare>;
  /** Activities that name no priority of the list. */
  unlinked: PriorityShare;
  whole: PriorityShare;
}

/** Counts rows, activities and ceilings by priority of a list; links to what the list does not hold are none. Linear in rows and links. */
export function recapPriorities(rows: readonly PlanRow[], priorities: ReadonlySet<string>): PriorityRecap {
  const sums = new Map([...priorities].map((id) => [id, newSum()]));
  const [unlinked, whole] = [newSum(), newSum()];
  for (const row of rows) {
    const { activity } = row.path;
    if (activity === null) continue;
    const linked = (activity.priorities ?? []).flatMap((id) => sums.get(id) ?? []);
    for (const sum of [whole, ...(linked.length === 0 ? [unlinked] : linked)]) add(sum, activity.id, row.ceiling);
  }
  return {
    byPriority: new Map([...sums].map(([id, sum]) => [id, toShare(sum)])),
    unlinked: toShare(unlinked),
    whole: toShare(whole),
  };
}

interface Sum {
  activities: Set<string>;
  rows: number;
  ceilings: Rupiah[];
}

function newSum(): Sum {
  return { activities: new Set(), rows: 0, ceilings: [] };
}

/** A ceiling stands on the first row of its activity alone. */
function add(sum: Sum, activity: string, ceiling: Rupiah | null): void {
  sum.activities.add(activity);
  sum.rows += 1;
  if (ceiling !== null) sum.ceilings.push(ceiling);
}

function toShare({ activities, rows, ceilings }: Sum): PriorityShare {
  return { activities: activities.size, rows, ceiling: sumRupiah(ceilings) };
}
