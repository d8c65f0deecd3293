import type { Deadlines } from "@rata/domain/lifecycle/deadlines";
import { defineEntity, p } from "@mikro-orm/postgresql";

/** The last day of each step of a plan, as the secretariat set it. */
export const PlanDeadlineTable = defineEntity({
  name: "PlanDeadline",
  tableName: "plan_deadline",
  properties: {
    plan: p.uuid().primary(),
    deadlines: p.json().$type<Deadlines>(),
    at: p.datetime().columnType("timestamptz"),
    actor: p.text(),
    actorName: p.text(),
  },
});
