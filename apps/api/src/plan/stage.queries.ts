import type { BudgetStage } from "@rata/domain/plan/budget/BudgetStage";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { type BudgetStageRecord, PlanBudgetStageTable } from "./stage.table.ts";

/** The stages of a plan that the caller has found within reach, in the order recorded. */
export function findStages(em: Connection, _scope: Scope, plan: string): Promise<BudgetStageRecord[]> {
  return em.find(PlanBudgetStageTable, { plan }, { orderBy: { place: "asc" } });
}

export function toStage({ kind, number, document, dated, revision }: BudgetStageRecord): BudgetStage {
  return { kind, number, document, dated, revision };
}
