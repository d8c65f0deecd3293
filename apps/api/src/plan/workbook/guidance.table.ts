import { defineEntity, p } from "@mikro-orm/postgresql";

/** What the secretariat asks of those who fill in a plan: in general, and for single columns of their workbook. */
export const PlanGuidanceTable = defineEntity({
  name: "PlanGuidance",
  tableName: "plan_guidance",
  properties: {
    plan: p.uuid().primary(),
    general: p.text(),
    columns: p.json().$type<Record<string, string>>(),
    at: p.datetime().columnType("timestamptz"),
    actor: p.text(),
    actorName: p.text(),
  },
});
