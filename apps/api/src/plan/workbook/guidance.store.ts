import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { PlanGuidanceTable } from "./guidance.table.ts";

export async function saveGuidance(
  em: Connection,
  scope: Scope,
  guidance: { plan: string; general: string; columns: Record<string, string>; at: Date },
): Promise<void> {
  await em.upsert(PlanGuidanceTable, { ...guidance, actor: scope.actor.accountId, actorName: scope.actor.name });
}
