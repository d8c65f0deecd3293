import type { PlanEvent } from "@rata/domain/lifecycle/PlanEvent";
import type { PlanProgress } from "@rata/domain/lifecycle/PlanProgress";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { PlanEventTable, PlanProgressTable } from "./lifecycle.table.ts";

export interface Happened {
  id: string;
  plan: string;
  version: number;
  head: number;
  event: PlanEvent;
  at: Date;
  progress: PlanProgress;
}

/** Puts down an event and where it brought the plan. */
export async function storeEvent(em: Connection, scope: Scope, happened: Happened): Promise<void> {
  const { progress, plan, version, ...event } = happened;
  await em.upsert(PlanProgressTable, { plan, progress, version });
  await em.insert(PlanEventTable, {
    ...event,
    plan,
    version,
    agency: "agency" in event.event ? event.event.agency : null,
    actor: scope.actor.accountId,
    actorName: scope.actor.name,
    actorRole: scope.actor.role,
  });
}
