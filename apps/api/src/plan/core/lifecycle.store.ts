import type { PlanEvent } from "@rata/domain/lifecycle/PlanEvent";
import type { PlanProgress } from "@rata/domain/lifecycle/PlanProgress";
import type { Work } from "#Work";
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
export async function storeEvent(work: Work, happened: Happened): Promise<void> {
  const { progress, plan, version, ...event } = happened;
  await work.em.upsert(PlanProgressTable, { plan, progress, version });
  await work.em.insert(PlanEventTable, {
    ...event,
    plan,
    version,
    agency: "agency" in event.event ? event.event.agency : null,
    actor: work.scope.actor.accountId,
    actorName: work.scope.actor.name,
    actorRole: work.scope.actor.role,
  });
}
