import type { Plan } from "../Plan.ts";
import { Holdings, isSharedLevel } from "./Holdings.ts";

/**
 * What an agency sees of a plan when it works on its own rows: its lines and nodes, what stands above them, and all sectors,
 * policies and objectives, under which it may place new ones. Nothing that another agency wrote from the programme down.
 */
export function agencyPart(plan: Plan, agency: string, holdings = new Holdings(plan)): Plan {
  const kept = new Set<string>();
  for (const node of Object.values(plan.nodes)) {
    if (holdings.agencyOf(node.id) !== agency && !isSharedLevel(node.level)) continue;
    for (let id: string | null = node.id; id !== null && !kept.has(id); id = plan.nodes[id]?.parent ?? null)
      kept.add(id);
  }
  return {
    ...plan,
    nodes: Object.fromEntries(Object.entries(plan.nodes).filter(([id]) => kept.has(id))),
    lines: Object.fromEntries(Object.entries(plan.lines).filter(([, line]) => holdings.agencyOf(line.node) === agency)),
  };
}
