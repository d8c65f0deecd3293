import type { BudgetStage } from "@rata/domain/plan/budget/BudgetStage";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { PlanBudgetStageTable } from "./stage.table.ts";

export async function storeStage(
  em: Connection,
  scope: Scope,
  stored: BudgetStage & { id: string; plan: string; place: number; at: Date },
): Promise<void> {
  await em.insert(PlanBudgetStageTable, { ...stored, actor: scope.actor.accountId, actorName: scope.actor.name });
}
