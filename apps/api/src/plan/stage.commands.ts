import { isSame } from "@rata/domain/canonical/canonical";
import { type BudgetStage, checkStage } from "@rata/domain/plan/budget/BudgetStage";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import { lockPlanRecord } from "./plan.queries.ts";
import { findStages, toStage } from "./stage.queries.ts";
import { storeStage } from "./stage.store.ts";
import type { StageWish } from "./stage.views.ts";

/**
 * Says of which stage of the budget the ceilings are from a revision on. The plan's row is held, so that of two who record at once the
 * second follows the first; the same again writes nothing anew.
 * @throws DomainError "not-found" for a plan out of reach and for a revision that it never had, "stage-backwards",
 * "stage-document-needed", "stage-number-needed"
 */
export async function recordStage(
  services: Services,
  scope: Scope,
  { planId, stage: wish }: { planId: string; stage: StageWish },
): Promise<BudgetStage> {
  return inTransaction(services, async (em) => {
    const record = await lockPlanRecord(em, scope, planId);
    if (!scope.reaches({ region: record.region }) || wish.revision > record.head) throw new DomainError("not-found");
    const stage = demandDated(wish);
    const stages = (await findStages(em, scope, record.id)).map(toStage);
    if (isSame(stages.at(-1) ?? null, stage)) return stage;
    const refusal = checkStage(stages, stage);
    if (refusal !== null) throw new DomainError(refusal);
    const [id, at] = [services.makeId(), services.now()];
    await storeStage(em, scope, { ...stage, id, plan: record.id, place: stages.length + 1, at });
    await recordEntry(em, scope, {
      id: services.makeId(),
      at,
      action: "plan.stage-recorded",
      subject: record.id,
      plan: record.id,
      payload: { stage },
    });
    return stage;
  });
}

function demandDated({ dated, ...stage }: StageWish): BudgetStage {
  if (dated === null) throw new DomainError("stage-document-needed");
  return { ...stage, dated };
}
