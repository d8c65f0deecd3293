import { isSame } from "@rata/domain/canonical/canonical";
import { type BudgetStage, checkStage } from "@rata/domain/plan/budget/BudgetStage";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Connection } from "#database/Connection";
import { lockPlanRecord } from "#plan/core/plan.queries";
import { findProgress } from "#plan/core/lifecycle.queries";
import type { Work } from "#Work";
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
  work: Work,
  { planId, stage: wish }: { planId: string; stage: StageWish },
): Promise<BudgetStage> {
  return work.inTransaction(async (work) => {
    const record = await lockPlanRecord(work, planId);
    if (!work.scope.reaches({ region: record.region }) || wish.revision > record.head)
      throw new DomainError("not-found");
    const stage = demandDated(wish);
    const stages = (await findStages(work.em, record.id)).map(toStage);
    if (isSame(stages.at(-1) ?? null, stage)) return stage;
    const refusal = checkStage(stages, stage);
    if (refusal !== null) throw new DomainError(refusal);
    const [id, at] = [work.makeId(), work.now()];
    const place = (await countStages(work.em, record.id)) + 1;
    await storeStage(work, { ...stage, id, plan: record.id, place, at });
    await holdCeilings(work.em, record.id, stage.isComplete);
    await work.record({
      id: work.makeId(),
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
  work: Work,
  { planId, at: seen, reason }: { planId: string; at: string; reason: string },
): Promise<null> {
  return work.inTransaction(async (work) => {
    const record = await lockPlanRecord(work, planId);
    const [last, before] = (await findStages(work.em, record.id)).toReversed();
    if (!work.scope.reaches({ region: record.region }) || last === undefined) throw new DomainError("not-found");
    if (last.at.toISOString() !== seen) throw new DomainError("changed-meanwhile");
    await endStage(work.em, { id: last.id, reason });
    await holdCeilings(work.em, record.id, before?.isComplete ?? false);
    await work.record({
      action: "plan.stage-withdrawn",
      subject: record.id,
      plan: record.id,
      reason,
      payload: { stage: toStage(last) },
    });
    return null;
  });
}

async function holdCeilings(em: Connection, plan: string, isComplete: boolean): Promise<void> {
  const { progress, version } = await findProgress(em, plan);
  if (progress.areCeilingsClosed === isComplete) return;
  await storeCeilings(em, { plan, progress: { ...progress, areCeilingsClosed: isComplete }, version });
}

function demandDated({ dated, ...stage }: StageWish): BudgetStage {
  if (dated === null) throw new DomainError("stage-document-needed");
  return { ...stage, dated };
}
