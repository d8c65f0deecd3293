import type { Deadlines } from "@rata/domain/lifecycle/deadlines";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { PlanDeadlineTable } from "./deadline.table.ts";

export async function saveDeadlines(
  em: Connection,
  scope: Scope,
  saved: { plan: string; deadlines: Deadlines; at: Date },
): Promise<void> {
  await em.upsert(PlanDeadlineTable, { ...saved, actor: scope.actor.accountId, actorName: scope.actor.name });
}
