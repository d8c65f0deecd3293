import { getPlanRecord } from "#plan/core/plan.queries";
import type { Work } from "#Work";
import { findStages, toStage } from "./budgetStage.queries.ts";
import type { StageItem } from "./budgetStage.views.ts";

/** Which stages of the budget a plan's ceilings went through, in the order recorded. @throws DomainError "not-found" */
export async function listStages(work: Work, planId: string): Promise<StageItem[]> {
  const record = await getPlanRecord(work, planId);
  const stages = await findStages(work.em, record.id);
  return stages.map((row) => ({ ...toStage(row), at: row.at.toISOString(), actorName: row.actorName }));
}
