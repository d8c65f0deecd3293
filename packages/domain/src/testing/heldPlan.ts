import type { Plan } from "#plan/Plan";
import { randomPlan, seededRandom } from "./randomPlan.ts";

/** A random plan whose nodes belong to the agencies a, b and c and to nobody, stated at every level. */
export function heldPlan(seed: number, rows: number): Plan {
  const random = seededRandom(seed + 7);
  const plan = randomPlan(seed, rows);
  const nodes = Object.entries(plan.nodes).map(([id, node]) => {
    const agency = random() < 0.3 ? (["a", "b", "c"][Math.floor(random() * 3)] ?? null) : null;
    return [id, { ...node, agency }] as const;
  });
  return { ...plan, nodes: Object.fromEntries(nodes) };
}
