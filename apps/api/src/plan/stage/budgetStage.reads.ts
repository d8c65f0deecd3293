import type { Scope } from "#access/Scope";
import type { Services } from "#Services";
import { getPlanRecord } from "#plan/core/plan.queries";
import { findStages, toStage } from "./budgetStage.queries.ts";
import type { StageItem } from "./budgetStage.views.ts";

/** Which stages of the budget a plan's ceilings went through, in the order recorded. @throws DomainError "not-found" */
export async function listStages(services: Services, scope: Scope, planId: string): Promise<StageItem[]> {
  const em = services.openConnection();
  const record = await getPlanRecord(em, scope, planId);
  const stages = await findStages(em, scope, record.id);
  return stages.map((row) => ({ ...toStage(row), at: row.at.toISOString(), actorName: row.actorName }));
}
