import type { AuditAction } from "@rata/domain/audit/AuditItem";
import type { AllowedChange } from "@rata/domain/lifecycle/AllowedChange";
import { guardChange } from "@rata/domain/lifecycle/guardChange";
import type { PlanProgress } from "@rata/domain/lifecycle/PlanProgress";
import { applyOperations } from "@rata/domain/plan/applyOperations";
import type { Plan } from "@rata/domain/plan/Plan";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import type { OperationRefusal } from "@rata/domain/plan/tree/PlanEdit";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Connection } from "#database/Connection";
import { findAgency } from "#agency/agency.queries";
import type { Work } from "#Work";
import { demandValidAgencies } from "./demandValidAgencies.ts";
import { findProgress } from "./lifecycle.queries.ts";
import { storeChange } from "./plan.store.ts";
import type { PlanRecord } from "./plan.table.ts";

export interface PlanChange {
  /** The plan as it was loaded in this transaction, its row locked. */
  record: PlanRecord;
  plan: Plan;
  operations: readonly PlanOperation[];
  /** The plan after the operations, where the caller has applied them already. */
  after?: Plan;
  /** The proof that these operations may be done, where the caller has judged them already. */
  allowed?: AllowedChange | null;
  action: AuditAction;
  subject?: string;
  reason?: string | null;
  summary?: Readonly<Record<string, string | number>>;
  /** The id of the entry, where the one who asks has chosen it so that asking again does nothing anew. */
  entry?: string;
  /** Where the plan stands, where the caller has asked that already. */
  progress?: PlanProgress;
  payload?: object;
}

/**
 * Applies operations to a loaded and locked plan, stores what they touched, and records the change. Nothing to do changes nothing,
 * not even the head. Gives back the head after it.
 * @throws DomainError "plan-conflict" when the plan no longer holds what an operation expects; "plan-not-open", "part-not-open" when
 * its stage, or the submission of an agency, lets nobody change it now; "ceilings-closed" when a ceiling would change that a recorded
 * stage of the budget holds; "agency-not-valid" in the year of the plan.
 */
export async function changePlan(work: Work, change: PlanChange): Promise<number> {
  const { record, operations } = change;
  if (operations.length === 0) return record.head;
  const after = change.after ?? applyAll(change.plan, operations);
  if (change.allowed?.allows(operations) !== true) await demandOpen(work.em, { ...change, after });
  await demandValidAgencies(work.em, { before: change.plan, after, operations, action: change.action });
  const at = work.now();
  const entry = change.entry ?? work.makeId();
  const revision = record.head + 1;
  await storeChange(work.em, { after, operations, revision, entry }, at);
  await work.record({
    id: entry,
    at,
    action: change.action,
    subject: change.subject ?? record.id,
    plan: record.id,
    reason: change.reason ?? null,
    summary: change.summary ?? {},
    operations: operations.length,
    payload: { ...change.payload, revision },
  });
  return revision;
}

/** Every way of writing comes through here, so that none goes past what was submitted. */
async function demandOpen(
  em: Connection,
  { record, plan, after, operations, ...known }: PlanChange & { after: Plan },
): Promise<void> {
  const progress = known.progress ?? (await findProgress(em, record.id)).progress;
  const refusal = guardChange(progress, { before: plan, after, operations });
  if (refusal === null) return;
  const agency = refusal.agency === null ? null : await findAgency(em, refusal.agency);
  throw new DomainError(refusal.code, { stage: progress.stage, agency: agency?.name ?? "" });
}

/** @throws DomainError "plan-conflict" */
export function applyAll(plan: Plan, operations: readonly PlanOperation[]): Plan {
  const applied = applyOperations(plan, operations);
  if (!applied.ok) throw toRefusal(applied.refusal);
  return applied.plan;
}

function toRefusal(refusal: OperationRefusal): DomainError {
  const { field, target } = refusal.operation;
  return new DomainError("plan-conflict", { reason: refusal.code, field, record: target.id });
}
