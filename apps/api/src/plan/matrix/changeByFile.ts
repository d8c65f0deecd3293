import type { AuditAction } from "@rata/domain/audit/AuditItem";
import { applyOperations, invertOperations } from "@rata/domain/plan/applyOperations";
import { describeChanges } from "@rata/domain/plan/difference/describeChanges";
import type { Plan } from "@rata/domain/plan/Plan";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import { DomainError } from "@rata/domain/problem/DomainError";
import { applyAll, changePlan } from "#plan/core/changePlan";
import { getPlanRecord, listOperationsOf, loadPlan, lockPlanRecord } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import type { UploadStoring } from "#upload/defineUpload";
import type { Undo } from "#upload/upload.commands";
import type { UploadCommit } from "#upload/upload.queries";
import type { UploadKind } from "#upload/upload.table";
import type { Work } from "#Work";
import { ChangeCounts, type ImportCommit } from "./import.views.ts";

/** What a file does to a plan, in the transaction that holds the plan's row. */
export interface FileChange {
  record: PlanRecord;
  plan: Plan;
  operations: readonly PlanOperation[];
  /** Whose part of the plan it concerns; null for the whole. */
  agency: string | null;
  action: AuditAction;
  summary?: Readonly<Record<string, string | number>>;
}

/** Does what a confirmed file says and keeps the record of the upload, so that it can be taken back. */
export async function changeByFile<Wish, Decision>(
  { work, id, file, keep }: UploadStoring<Wish, Decision>,
  { record, plan, operations, agency, action, summary }: FileChange,
): Promise<ImportCommit> {
  const after = applyAll(plan, operations);
  const { summary: counts } = describeChanges(plan, after, operations);
  const revision = await changePlan(work, {
    record,
    plan,
    operations,
    after,
    action,
    subject: id,
    summary: { file: file.fileName, ...counts, ...summary },
  });
  await keep({
    plan: record.id,
    agency,
    revision: operations.length === 0 ? null : revision,
    counts: { ...counts },
    operations: operations.length,
  });
  return { commitId: id, operations: operations.length, summary: counts };
}

/** The answer of `changeByFile` again. */
export function repeatChange({ id, operations, counts }: UploadCommit): ImportCommit {
  return { commitId: id, operations, summary: ChangeCounts.parse(counts) };
}

/** Takes back what a file did to a plan, unless something else has changed what it changed. */
export function undoOfPlan(key: UploadKind): Undo {
  return { key, lock: lockPlanOf, undo: undoChange };
}

/** @throws DomainError "not-found" for an upload that changed no plan, or one out of reach */
export async function lockPlanOf(work: Work, { plan }: UploadCommit): Promise<PlanRecord> {
  if (plan === null) throw new DomainError("not-found");
  return lockPlanRecord(work, plan);
}

/** By the inverse operations. @throws DomainError "import-unchanged", "import-conflict" */
export async function undoChange(
  work: Work,
  { id, plan: planId, revision, fileName }: UploadCommit,
): Promise<{ operations: number; revision: number }> {
  if (planId === null || revision === null) throw new DomainError("import-unchanged");
  const record = await getPlanRecord(work, planId);
  const done = await listOperationsOf(work.em, { plan: planId, revision });
  const operations = invertOperations(done, work.services.makeId);
  const plan = await loadPlan(work.em, { record, hasSources: true });
  const applied = applyOperations(plan, operations);
  if (!applied.ok) {
    const { code: reason, operation } = applied.refusal;
    throw new DomainError("import-conflict", { reason, field: operation.field });
  }
  const undone = await changePlan(work, {
    record,
    plan,
    operations,
    after: applied.plan,
    action: "plan.import-undone",
    subject: id,
    summary: { file: fileName },
  });
  return { operations: operations.length, revision: undone };
}
