import type { PlanEvent } from "@rata/domain/lifecycle/PlanEvent";
import type { PlanProgress } from "@rata/domain/lifecycle/PlanProgress";
import { defineEntity, p } from "@mikro-orm/postgresql";

/** Where a plan stands. `version` counts its events; a plan without a row has seen none. */
export const PlanProgressTable = defineEntity({
  name: "PlanProgress",
  tableName: "plan_progress",
  properties: {
    plan: p.uuid().primary(),
    progress: p.json().$type<PlanProgress>(),
    version: p.integer(),
  },
});

/** What happened to a plan on its way. Never changed; `head` is the state of the rows at that moment, which the log can give back. */
export const PlanEventTable = defineEntity({
  name: "PlanEvent",
  tableName: "plan_event",
  properties: {
    id: p.uuid().primary(),
    plan: p.uuid(),
    version: p.integer(),
    head: p.integer(),
    event: p.json().$type<PlanEvent>(),
    agency: p.uuid().strictNullable(),
    at: p.datetime().columnType("timestamptz"),
    actor: p.text(),
    actorName: p.text(),
    actorRole: p.text(),
  },
  uniques: [{ properties: ["plan", "version"] }],
});
