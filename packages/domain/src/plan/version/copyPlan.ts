import { emptyPlan, type Plan } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";

/** From which record of which plan a copied one comes. */
export interface Origin {
  kind: PlanOperation["target"]["kind"];
  id: string;
  origin: string;
}

/** Everything of a plan under new ids, for another year. Only the cells that lines were read from stay behind: no file says this yet. */
export function copyPlan(
  plan: Plan,
  { id, year, makeId }: { id: string; year: number; makeId: () => string },
): { plan: Plan; origins: Origin[] } {
  const origins: Origin[] = [];
  const ids = new Map<string, string>();
  const renew = (kind: Origin["kind"], origin: string) => {
    const made = makeId();
    origins.push({ kind, id: made, origin });
    return made;
  };
  for (const node of Object.keys(plan.nodes)) ids.set(node, renew("node", node));
  const renewed = (node: string) => ids.get(node) ?? node;
  const nodes = Object.values(plan.nodes).map((node) => ({
    ...node,
    id: renewed(node.id),
    parent: node.parent === null ? null : renewed(node.parent),
  }));
  const lines = Object.values(plan.lines).map((line) => ({
    ...line,
    id: renew("line", line.id),
    node: renewed(line.node),
    source: null,
  }));
  return {
    plan: {
      ...emptyPlan(id, plan.region, year),
      nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
      lines: Object.fromEntries(lines.map((line) => [line.id, line])),
    },
    origins,
  };
}
