import type { BudgetStage } from "@rata/domain/plan/budget/BudgetStage";
import type { PlanProgress } from "@rata/domain/lifecycle/PlanProgress";
import type { Connection } from "#database/Connection";
import { PlanProgressTable } from "#plan/core/lifecycle.table";
import type { Work } from "#Work";
import { PlanBudgetStageTable } from "./budgetStage.table.ts";

export async function storeStage(
  work: Work,
  stored: BudgetStage & { id: string; plan: string; place: number; at: Date },
): Promise<void> {
  const actor = { actor: work.scope.actor.accountId, actorName: work.scope.actor.name };
  await work.em.insert(PlanBudgetStageTable, { ...stored, ...actor, withdrawn: null });
}

/** Withdraws a stage with the reason. */
export async function endStage(em: Connection, { id, reason }: { id: string; reason: string }): Promise<void> {
  await em.nativeUpdate(PlanBudgetStageTable, { id }, { withdrawn: reason });
}

/** Lets ceilings change, or holds them; it is no event of the plan's way and does not count as one. */
export async function storeCeilings(
  em: Connection,
  stored: { plan: string; progress: PlanProgress; version: number },
): Promise<void> {
  await em.upsert(PlanProgressTable, stored);
}
