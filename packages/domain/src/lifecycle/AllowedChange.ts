import type { PlanOperation } from "#plan/PlanOperation";
import { guardChange, type ChangeRefusal, type PlanChange } from "./guardChange.ts";
import type { PlanProgress } from "./PlanProgress.ts";

/** Operations that the state of a plan lets be done. Nothing but `judge` makes one, so that who holds it need not judge again. */
export class AllowedChange {
  readonly #operations: readonly PlanOperation[];

  private constructor(operations: readonly PlanOperation[]) {
    this.#operations = operations;
  }

  static judge(progress: PlanProgress, change: PlanChange): AllowedChange | ChangeRefusal {
    return guardChange(progress, change) ?? new AllowedChange(change.operations);
  }

  /** Whether these are the operations that were judged. */
  allows(operations: readonly PlanOperation[]): boolean {
    return this.#operations === operations;
  }
}
