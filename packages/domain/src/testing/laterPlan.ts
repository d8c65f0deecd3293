import { applyOperations } from "#plan/applyOperations";
import type { Plan } from "#plan/Plan";
import type { PlanOperation } from "#plan/PlanOperation";
import { planDifference } from "#plan/planDifference";
import { heldPlan } from "./heldPlan.ts";
import { countingIds, seededRandom } from "./randomPlan.ts";

/** A random plan and what became of it: rows added, removed, moved and changed, and some of them given to other agencies. */
export function laterPlan(seed: number, rows: number): { before: Plan; after: Plan; operations: PlanOperation[] } {
  const before = heldPlan(seed, rows);
  const makeId = countingIds(`later${seed}`);
  const operations = planDifference(before, heldPlan(seed % 2 === 0 ? seed + 1 : seed, rows + 7), makeId, {
    removeMissing: true,
  });
  const changed = applyAll(before, operations);
  const random = seededRandom(seed + 11);
  const more = Object.values(changed.nodes).flatMap(({ id, level, agency, ceiling }): PlanOperation[] => {
    const target = { kind: "node" as const, id };
    if (random() < 0.1) return [{ id: makeId(), target, field: "agency", expected: agency, value: "b" }];
    if (level !== "activity" || random() < 0.7) return [];
    return [
      { id: makeId(), target, field: "ceiling", expected: ceiling, value: Math.floor(random() * 5e9) },
      { id: makeId(), target, field: "text", expected: changed.nodes[id]?.text ?? null, value: `Baru ${id}` },
    ];
  });
  return { before, after: applyAll(changed, more), operations: [...operations, ...more] };
}

function applyAll(plan: Plan, operations: readonly PlanOperation[]): Plan {
  const applied = applyOperations(plan, operations);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return applied.plan;
}
