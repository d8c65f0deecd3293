import type { Agency } from "#agency/Agency";
import { successorOf } from "#agency/agencyHistory";
import type { Plan } from "#plan/Plan";

/** The plan with the agencies of its year: nodes of one that is no more go to its successor, or to nobody where it has none. */
export function followAgencies(
  plan: Plan,
  agencies: readonly Agency[],
): { plan: Plan; followed: number; emptied: number } {
  let [followed, emptied] = [0, 0];
  const nodes = Object.entries(plan.nodes).map(([id, node]) => {
    const agency = node.agency === null ? null : (successorOf(agencies, node.agency, plan.year)?.id ?? null);
    if (agency === node.agency) return [id, node] as const;
    if (agency === null) emptied += 1;
    else followed += 1;
    return [id, { ...node, agency }] as const;
  });
  return { plan: { ...plan, nodes: Object.fromEntries(nodes) }, followed, emptied };
}
