import type { Plan } from "./Plan.ts";
import type { PlanOperation } from "./PlanOperation.ts";
import { type OperationRefusal, PlanEdit } from "./tree/PlanEdit.ts";

export type Applied = { ok: true; plan: Plan } | { ok: false; refusal: OperationRefusal };

/** Applies one operation. The plan given in is never changed. */
export function applyOperation(plan: Plan, operation: PlanOperation): Applied {
  return applyOperations(plan, [operation]);
}

/** Applies a list in order, all or nothing: the first refusal leaves the plan as it was. Linear in plan plus list. */
export function applyOperations(plan: Plan, operations: readonly PlanOperation[]): Applied {
  const edit = new PlanEdit(plan);
  for (const operation of operations) {
    const refusal = edit.apply(operation);
    if (refusal !== null) return { ok: false, refusal };
  }
  return { ok: true, plan: edit.plan };
}

/** The operation that takes this one back. Applying both gives the same plan. */
export function invertOperation(operation: PlanOperation, id: string): PlanOperation {
  return { ...operation, id, expected: operation.value, value: operation.expected };
}

/** Takes back a list: the inverses in the opposite order. */
export function invertOperations(operations: readonly PlanOperation[], makeId: () => string): PlanOperation[] {
  return operations.toReversed().map((operation) => invertOperation(operation, makeId()));
}
