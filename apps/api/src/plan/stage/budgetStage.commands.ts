import { isSame } from "@rata/domain/canonical/canonical";
import { type BudgetStage, checkStage } from "@rata/domain/plan/budget/BudgetStage";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import type { Connection } from "#database/Connection";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import { lockPlanRecord } from "#plan/core/plan.queries";
import { findProgress } from "#plan/core/lifecycle.queries";
import { countStages, findStages, toStage } from "./budgetStage.queries.ts";
import { endStage, storeCeilings, storeStage } from "./budgetStage.store.ts";
import type { StageWish } from "./budgetStage.views.ts";

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
    const place = (await countStages(em, scope, record.id)) + 1;
    await storeStage(em, scope, { ...stage, id, plan: record.id, place, at });
    await holdCeilings(em, scope, record.id, stage.isComplete);
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

/**
 * Withdraws the stage that was recorded last, with a reason; the one before it holds again, with its ceilings closed or open as it had
 * them. `at` is when it was recorded, so that nobody withdraws another than the one seen.
 * @throws DomainError "not-found" for a plan out of reach or without a stage, "changed-meanwhile"
 */
export async function withdrawStage(
  services: Services,
  scope: Scope,
  { planId, at: seen, reason }: { planId: string; at: string; reason: string },
): Promise<null> {
  return inTransaction(services, async (em) => {
    const record = await lockPlanRecord(em, scope, planId);
    const [last, before] = (await findStages(em, scope, record.id)).toReversed();
    if (!scope.reaches({ region: record.region }) || last === undefined) throw new DomainError("not-found");
    if (last.at.toISOString() !== seen) throw new DomainError("changed-meanwhile");
    await endStage(em, scope, { id: last.id, reason });
    await holdCeilings(em, scope, record.id, before?.isComplete ?? false);
    await recordEntry(em, scope, {
      id: services.makeId(),
      at: services.now(),
      action: "plan.stage-withdrawn",
      subject: record.id,
      plan: record.id,
      reason,
      payload: { stage: toStage(last) },
    });
    return null;
  });
}

async function holdCeilings(em: Connection, scope: Scope, plan: string, isComplete: boolean): Promise<void> {
  const { progress, version } = await findProgress(em, scope, plan);
  if (progress.areCeilingsClosed === isComplete) return;
  await storeCeilings(em, scope, { plan, progress: { ...progress, areCeilingsClosed: isComplete }, version });
}

function demandDated({ dated, ...stage }: StageWish): BudgetStage {
  if (dated === null) throw new DomainError("stage-document-needed");
  return { ...stage, dated };
}
