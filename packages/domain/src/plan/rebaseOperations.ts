import { isSame } from "#canonical/canonical";
import { toJson } from "#canonical/toJson";
import type { Plan } from "./Plan.ts";
import type { PlanOperation } from "./PlanOperation.ts";
import { type OperationRefusal, PlanEdit } from "./tree/PlanEdit.ts";

/** An operation that the plan of now does not take as it is: somebody changed the same field since, or what it needs is gone. */
export interface OperationConflict {
  operation: PlanOperation;
  reason: OperationRefusal["code"];
  /** What the plan holds in that field now. */
  current: unknown;
}

export interface Rebased {
  /** What can be done, in order; applies to the current plan as a whole. */
  operations: PlanOperation[];
  conflicts: OperationConflict[];
  plan: Plan;
}

/**
 * Brings operations that were made against an earlier state of a plan to its present one. What somebody else has already done alike
 * is left out. A field that was changed meanwhile is a conflict, unless `insists` says that the operation's value is to replace it;
 * nobody's value is overwritten silently. What rests on a conflict is one too.
 */
export function rebaseOperations(
  current: Plan,
  operations: readonly PlanOperation[],
  insists: (operation: PlanOperation) => boolean = () => false,
): Rebased {
  const edit = new PlanEdit(current);
  const conflicts: OperationConflict[] = [];
  for (const operation of operations) {
    const refusal = edit.apply(operation);
    if (refusal === null || isDone(operation, refusal)) continue;
    const forced = refusal.code === "conflict" && insists(operation) ? replacing(operation, refusal.current) : null;
    if (forced === null || edit.apply(forced) !== null)
      conflicts.push({ operation, reason: refusal.code, current: refusal.current });
  }
  return { operations: edit.operations, conflicts, plan: edit.plan };
}

function isDone(operation: PlanOperation, { code, current }: OperationRefusal): boolean {
  return code === "conflict" && isSame(current, operation.value);
}

function replacing(operation: PlanOperation, current: unknown): PlanOperation {
  return { ...operation, expected: toJson(current) };
}
