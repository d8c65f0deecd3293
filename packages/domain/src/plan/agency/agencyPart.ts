import { isSharedLevel } from "../Level.ts";
import type { Plan } from "../Plan.ts";
import { PlanTree } from "../tree/PlanTree.ts";

/**
 * What an agency sees of a plan when it works on its own rows: its lines and nodes, what stands above them, and all sectors,
 * policies and objectives, under which it may place new ones. Nothing that another agency wrote from the programme down.
 */
export function agencyPart(plan: Plan, agency: string): Plan {
  const tree = new PlanTree(plan);
  const kept = new Set<string>();
  for (const node of Object.values(plan.nodes)) {
    if (tree.agencyOf(node.id) !== agency && !isSharedLevel(node.level)) continue;
    for (const { id } of tree.path(node.id)) kept.add(id);
  }
  return {
    ...plan,
    nodes: Object.fromEntries(Object.entries(plan.nodes).filter(([id]) => kept.has(id))),
    lines: Object.fromEntries(Object.entries(plan.lines).filter(([, line]) => tree.agencyOf(line.node) === agency)),
  };
}
