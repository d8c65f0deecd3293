import type { AuditAction } from "@rata/domain/audit/AuditItem";
import { applyOperations, invertOperations } from "@rata/domain/plan/applyOperations";
import { describeChanges } from "@rata/domain/plan/difference/describeChanges";
import type { Plan } from "@rata/domain/plan/Plan";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import type { Services } from "#Services";
import { applyAll, changePlan } from "#plan/core/changePlan";
import { findImport, type ImportRecord } from "./import.queries.ts";
import { insertImport, putStoredFile, saveUndone } from "./import.store.ts";
import type { ImportKind } from "./import.table.ts";
import type { ImportCommit } from "./import.views.ts";
import { listOperationsOf, loadPlan } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";

/** What a person confirmed: its id comes from the browser, the digest from the preview. */
export interface Confirmed {
  id: string;
  digest: string;
}

/** A file whose operations are to be done and kept, in the transaction that holds the plan's row. */
export interface Keeping {
  record: PlanRecord;
  plan: Plan;
  operations: readonly PlanOperation[];
  confirmation: Confirmed;
  file: { name: string; digest: string; size: number };
  /** Whose part of the plan it concerns; null for the whole. */
  agency: string | null;
  kind: ImportKind;
  action: AuditAction;
  summary?: Readonly<Record<string, string | number>>;
}

/** Does what a confirmed file says and keeps the file's trace, so that it can be taken back. */
export async function keepImport(
  services: Services,
  em: Connection,
  scope: Scope,
  keeping: Keeping,
): Promise<ImportCommit> {
  const { record, plan, operations, confirmation, file, agency, kind } = keeping;
  const after = applyAll(plan, operations);
  const { summary } = describeChanges(plan, after, operations);
  const at = services.now();
  await putStoredFile(em, scope, { digest: file.digest, size: file.size, at });
  const revision = await changePlan(services, em, scope, {
    record,
    plan,
    operations,
    after,
    action: keeping.action,
    subject: confirmation.id,
    summary: { file: file.name, ...summary, ...keeping.summary },
  });
  await insertImport(em, scope, {
    id: confirmation.id,
    plan: record.id,
    agency,
    kind,
    revision: operations.length === 0 ? null : revision,
    fileName: file.name,
    fileDigest: file.digest,
    previewDigest: confirmation.digest,
    counts: summary,
    operations: operations.length,
    at,
  });
  return { commitId: confirmation.id, operations: operations.length, summary };
}

/**
 * Takes back what a kept file did, unless something else has changed what it changed. The plan's row is held, and `commit` was read
 * after that: two people may undo at once.
 * @throws DomainError "import-undone", "import-unchanged", "import-conflict"
 */
export async function undoKept(
  services: Services,
  em: Connection,
  scope: Scope,
  { record, commit }: { record: PlanRecord; commit: ImportRecord | null },
): Promise<{ operations: number }> {
  if (commit === null || commit.undoneRevision !== null) throw new DomainError("import-undone");
  if (commit.revision === null) throw new DomainError("import-unchanged");
  const done = await listOperationsOf(em, scope, { plan: record.id, revision: commit.revision });
  const operations = invertOperations(done, services.makeId);
  const plan = await loadPlan(em, scope, { record, hasSources: true });
  const applied = applyOperations(plan, operations);
  if (!applied.ok)
    throw new DomainError("import-conflict", {
      reason: applied.refusal.code,
      field: applied.refusal.operation.field,
    });
  const revision = await changePlan(services, em, scope, {
    record,
    plan,
    operations,
    after: applied.plan,
    action: "plan.import-undone",
    subject: commit.id,
    summary: { file: commit.fileName },
  });
  await saveUndone(em, scope, { id: commit.id, revision });
  return { operations: operations.length };
}

/** What the same confirmation did before; null when it is new. @throws DomainError "import-id-used" when it was for something else */
export async function findKept(
  em: Connection,
  scope: Scope,
  asked: { planId: string; confirmation: Confirmed },
): Promise<ImportCommit | null> {
  const known = await findImport(em, scope, asked.confirmation.id);
  if (known === null) return null;
  if (known.plan !== asked.planId || known.previewDigest !== asked.confirmation.digest)
    throw new DomainError("import-id-used");
  return { commitId: known.id, operations: known.operations, summary: known.counts };
}
