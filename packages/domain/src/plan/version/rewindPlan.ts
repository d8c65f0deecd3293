import { isSame } from "#canonical/canonical";
import { toJson } from "#canonical/toJson";
import { invertOperations } from "../applyOperations.ts";
import { type Plan, PlanLine } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";
import { type OperationRefusal, PlanEdit } from "../tree/PlanEdit.ts";

/**
 * The plan as it stood before the given operations, which are all that have been done since, in order. Null when they are not what
 * led to the present plan: a state that never was is not made up. Original cells alone may differ: not every writer loads them, so
 * that a line may have been removed and brought back without.
 */
export function rewindPlan(now: Plan, since: readonly PlanOperation[]): Plan | null {
  const edit = new PlanEdit(now);
  // The inverses are never stored, so that they need no ids of their own.
  for (const operation of invertOperations(since, () => "rewound")) {
    const refusal = edit.apply(operation);
    if (refusal === null) continue;
    const meant = toMeant(operation, refusal);
    if (meant === null || edit.apply(meant) !== null) return null;
  }
  return edit.plan;
}

/** The operation on the line as it is, where it differs in nothing but its original cells. */
function toMeant(operation: PlanOperation, { code, current }: OperationRefusal): PlanOperation | null {
  if (code !== "conflict" || operation.target.kind !== "line" || operation.field !== "itself") return null;
  const [held, logged] = [PlanLine.safeParse(current), PlanLine.safeParse(operation.expected)];
  if (!held.success || !logged.success) return null;
  const { source } = logged.data;
  return isSame({ ...held.data, source }, logged.data) ? { ...operation, expected: toJson(held.data) } : null;
}
