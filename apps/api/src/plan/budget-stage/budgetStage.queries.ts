import type { BudgetStage } from "@rata/domain/plan/budget/BudgetStage";
import type { Connection } from "#database/Connection";
import { type BudgetStageRecord, PlanBudgetStageTable } from "./budgetStage.table.ts";

/** The stages of a plan that the caller has found within reach, in the order recorded, without those withdrawn. */
export function findStages(em: Connection, plan: string): Promise<BudgetStageRecord[]> {
  return em.find(PlanBudgetStageTable, { plan, withdrawn: null }, { orderBy: { place: "asc" } });
}

/** How many stages were ever recorded of a plan. */
export function countStages(em: Connection, plan: string): Promise<number> {
  return em.count(PlanBudgetStageTable, { plan });
}

export function toStage({ kind, number, document, dated, revision, isComplete }: BudgetStageRecord): BudgetStage {
  return { kind, number, document, dated, revision, isComplete };
}
