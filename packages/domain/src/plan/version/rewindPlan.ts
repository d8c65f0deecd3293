import { applyOperations, invertOperations } from "../applyOperations.ts";
import type { Plan } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";

/**
 * The plan as it stood before the given operations, which are all that have been done since, in order. Null when they are not what
 * led to the present plan: a state that never was is not made up.
 */
export function rewindPlan(now: Plan, since: readonly PlanOperation[]): Plan | null {
  // The inverses are never stored, so that they need no ids of their own.
  const applied = applyOperations(
    now,
    invertOperations(since, () => "rewound"),
  );
  return applied.ok ? applied.plan : null;
}
