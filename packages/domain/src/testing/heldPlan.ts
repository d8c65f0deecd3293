import { toRupiah } from "#number/Rupiah";
import type { Plan, PlanNode } from "#plan/Plan";
import { parseTarget } from "#plan/parseTarget";
import { ACCUMULATIONS } from "#plan/schedule/Schedule";
import { randomPlan, seededRandom } from "./randomPlan.ts";

/** A random plan whose nodes belong to the agencies a, b and c and to nobody, stated at every level; some activities have a schedule. */
export function heldPlan(seed: number, rows: number): Plan {
  const random = seededRandom(seed + 7);
  const plan = randomPlan(seed, rows);
  const nodes = Object.entries(plan.nodes).map(([id, node]) => {
    const agency = random() < 0.3 ? (["a", "b", "c"][Math.floor(random() * 3)] ?? null) : null;
    return [id, { ...node, agency, ...(node.level === "activity" ? randomSchedule(random) : {}) }] as const;
  });
  return { ...plan, nodes: Object.fromEntries(nodes) };
}

function randomSchedule(random: () => number): Partial<PlanNode> {
  const maybe = <Value>(make: () => Value) => (random() < 0.4 ? make() : null);
  const text = `${Math.floor(random() * 5000)} orang`;
  const { measures } = parseTarget(text, "decimal-comma");
  return {
    accumulation: maybe(() => ACCUMULATIONS[Math.floor(random() * ACCUMULATIONS.length)] ?? null),
    quarterTargets: maybe(() => [
      { text, measures },
      ...Array.from({ length: 3 }, () => maybe(() => ({ text, measures }))),
    ]),
    cashPlan: maybe(() => [
      toRupiah(0),
      ...Array.from({ length: 11 }, () => maybe(() => toRupiah(Math.floor(random() * 1e9)))),
    ]),
  };
}
