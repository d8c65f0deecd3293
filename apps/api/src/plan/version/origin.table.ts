import { defineEntity, p } from "@mikro-orm/postgresql";

/** From which row of an earlier plan a copied one comes. Written once, when the plan is copied; `revision` is the plan's head after it. */
export const PlanOriginTable = defineEntity({
  name: "PlanOrigin",
  tableName: "plan_origin",
  properties: {
    plan: p.uuid().primary(),
    kind: p.text().primary(),
    id: p.text().primary(),
    revision: p.integer(),
    originPlan: p.uuid(),
    origin: p.text(),
  },
});
