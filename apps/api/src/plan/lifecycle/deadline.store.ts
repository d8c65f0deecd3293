import type { Deadlines } from "@rata/domain/lifecycle/deadlines";
import type { Work } from "#Work";
import { PlanDeadlineTable } from "./deadline.table.ts";

export async function saveDeadlines(
  work: Work,
  saved: { plan: string; deadlines: Deadlines; at: Date },
): Promise<void> {
  await work.em.upsert(PlanDeadlineTable, {
    ...saved,
    actor: work.scope.actor.accountId,
    actorName: work.scope.actor.name,
  });
}
