import { defineEntity, type InferEntity, p } from "@mikro-orm/postgresql";
import type { BudgetStageKind } from "@rata/domain/plan/budget/BudgetStage";

/** The stages of the budget that a plan's ceilings went through, in the order recorded. A later place counts; one recorded by mistake is withdrawn with a reason and stays. */
export const PlanBudgetStageTable = defineEntity({
  name: "PlanBudgetStage",
  tableName: "plan_budget_stage",
  properties: {
    id: p.uuid().primary(),
    plan: p.uuid(),
    place: p.integer(),
    revision: p.integer(),
    kind: p.text().$type<BudgetStageKind>(),
    number: p.integer().strictNullable(),
    document: p.text(),
    dated: p.text(),
    isComplete: p.boolean(),
    withdrawn: p.text().strictNullable(),
    at: p.datetime().columnType("timestamptz"),
    actor: p.text(),
    actorName: p.text(),
  },
  uniques: [{ properties: ["plan", "place"] }],
});
export type BudgetStageRecord = InferEntity<typeof PlanBudgetStageTable>;
