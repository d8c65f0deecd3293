import type { Work } from "#Work";
import { PlanGuidanceTable } from "./guidance.table.ts";

export async function saveGuidance(
  work: Work,
  guidance: { plan: string; general: string; columns: Record<string, string>; at: Date },
): Promise<void> {
  await work.em.upsert(PlanGuidanceTable, {
    ...guidance,
    actor: work.scope.actor.accountId,
    actorName: work.scope.actor.name,
  });
}
