import type { BudgetStage } from "@rata/domain/plan/budget/BudgetStage";
import type { PlanProgress } from "@rata/domain/lifecycle/PlanProgress";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { PlanProgressTable } from "#plan/core/lifecycle.table";
import { PlanBudgetStageTable } from "./budgetStage.table.ts";

export async function storeStage(
  em: Connection,
  scope: Scope,
  stored: BudgetStage & { id: string; plan: string; place: number; at: Date },
): Promise<void> {
  const actor = { actor: scope.actor.accountId, actorName: scope.actor.name };
  await em.insert(PlanBudgetStageTable, { ...stored, ...actor, withdrawn: null });
}

/** Withdraws a stage with the reason. */
export async function endStage(
  em: Connection,
  _scope: Scope,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  await em.nativeUpdate(PlanBudgetStageTable, { id }, { withdrawn: reason });
}

/** Lets ceilings change, or holds them; it is no event of the plan's way and does not count as one. */
export async function storeCeilings(
  em: Connection,
  _scope: Scope,
  stored: { plan: string; progress: PlanProgress; version: number },
): Promise<void> {
  await em.upsert(PlanProgressTable, stored);
}
