import { digest } from "@rata/domain/canonical/canonical";
import { applyOperations, invertOperations } from "@rata/domain/plan/applyOperations";
import { describeChanges } from "@rata/domain/plan/difference/describeChanges";
import type { Plan } from "@rata/domain/plan/Plan";
import { planDifference } from "@rata/domain/plan/planDifference";
import { planRows } from "@rata/domain/plan/planRows";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { inSnapshot, inTransaction } from "#database/transaction";
import { isTaken } from "#database/violations";
import { digestOf } from "#FileStore";
import type { Services } from "#Services";
import { applyAll, changePlan } from "./changePlan.ts";
import { findImport, type ImportRecord, listImportRecords, listOverlaid } from "./import.queries.ts";
import { insertImport, putStoredFile, saveUndone } from "./import.store.ts";
import type { ChangeView, ImportCommit, ImportItem, ImportPreview } from "./import.views.ts";
import { getPlanRecord, listOperationsOf, loadPlan, lockPlanRecord } from "./plan.queries.ts";
import type { PlanRecord } from "./plan.table.ts";
import { readUpload, type Upload } from "./readUpload.ts";
import { SHOWN, toReadingView } from "./toReadingView.ts";

/** Reads a file and tells what it would change. Writes nothing at all. @throws DomainError "not-found", or the reader's code */
export async function previewImport(
  services: Services,
  scope: Scope,
  planId: string,
  upload: Upload,
): Promise<ImportPreview> {
  const { record, current } = await inSnapshot(services, async (em) => {
    const found = await getPlanRecord(em, scope, planId);
    return { record: found, current: await loadPlan(em, scope, { record: found, hasSources: false }) };
  });
  const { reading, plan } = await readUpload(services, record, upload);
  return {
    fileName: upload.fileName,
    reading: toReadingView(reading),
    changes: toChangeView(services, current, plan),
    digest: previewDigest(record, upload),
  };
}

export interface Confirmation {
  /** Made by the browser before the first try: a request sent again is the same import. */
  id: string;
  digest: string;
  removeMissing: boolean;
}

/**
 * Reads the file again and stores it in one transaction. The digest of the preview names the file, the meaning of its columns and
 * the plan's head: if any has changed since, nothing is written. The same id again gives the first answer.
 * @throws DomainError "not-found", "import-changed", "import-id-used", "import-empty", or the reader's code
 */
export async function commitImport(
  services: Services,
  scope: Scope,
  planId: string,
  input: { upload: Upload; confirmation: Confirmation },
): Promise<ImportCommit> {
  const { upload, confirmation } = input;
  const em = services.openConnection();
  const before = await getPlanRecord(em, scope, planId);
  const known = await findKnown(em, scope, { planId, confirmation });
  if (known !== null) return known;
  const { plan: read } = await readUpload(services, before, upload);
  if (Object.keys(read.nodes).length === 0) throw new DomainError("import-empty");
  const fileDigest = await services.files.keep(upload.bytes);
  const store = inTransaction(services, async (transaction) => {
    const record = await lockPlanRecord(transaction, scope, planId);
    const first = await findKnown(transaction, scope, { planId, confirmation });
    if (first !== null) return first;
    if (previewDigest(record, upload) !== confirmation.digest) throw new DomainError("import-changed");
    return storeImport(services, transaction, scope, { record, read, upload, confirmation, fileDigest });
  });
  // The lock is on one plan: the same id sent for another plan at the same time meets only the table's own rule.
  return store.catch((error: unknown) => {
    throw isTaken(error, "import_commit_pkey") ? new DomainError("import-id-used") : error;
  });
}

/**
 * Takes an import back by its inverse operations, unless something else has changed what it changed.
 * @throws DomainError "not-found", "import-undone", "import-unchanged", "import-conflict"
 */
export async function undoImport(services: Services, scope: Scope, commitId: string): Promise<{ operations: number }> {
  return inTransaction(services, async (em) => {
    const found = await findImport(em, scope, commitId);
    if (found === null) throw new DomainError("not-found");
    const record = await lockPlanRecord(em, scope, found.plan);
    // Asked again under the lock: two people may undo at once.
    const commit = await em.refresh(found);
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
      subject: commitId,
      summary: { file: commit.fileName },
    });
    await saveUndone(em, scope, { id: commitId, revision });
    return { operations: operations.length };
  });
}

export async function listImports(services: Services, scope: Scope, planId: string): Promise<ImportItem[]> {
  const em = services.openConnection();
  const record = await getPlanRecord(em, scope, planId);
  const overlaid = await listOverlaid(em, scope, record.id);
  return (await listImportRecords(em, scope, record.id)).map((row) => toItem(row, overlaid));
}

interface Storing {
  record: PlanRecord;
  read: Plan;
  upload: Upload;
  confirmation: Confirmation;
  fileDigest: string;
}

async function storeImport(services: Services, em: Connection, scope: Scope, storing: Storing): Promise<ImportCommit> {
  const { record, upload, confirmation, fileDigest } = storing;
  const plan = await loadPlan(em, scope, { record, hasSources: true });
  const operations = planDifference(plan, storing.read, services.makeId, { removeMissing: confirmation.removeMissing });
  const after = applyAll(plan, operations);
  const { summary } = describeChanges(plan, after, operations);
  const at = services.now();
  await putStoredFile(em, scope, { digest: fileDigest, size: upload.bytes.length, at });
  const revision = await changePlan(services, em, scope, {
    record,
    plan,
    operations,
    after,
    action: "plan.imported",
    subject: confirmation.id,
    summary: { file: upload.fileName, ...summary },
  });
  await insertImport(em, scope, {
    id: confirmation.id,
    plan: record.id,
    revision: operations.length === 0 ? null : revision,
    fileName: upload.fileName,
    fileDigest,
    previewDigest: confirmation.digest,
    counts: summary,
    operations: operations.length,
    at,
  });
  return { commitId: confirmation.id, operations: operations.length, summary };
}

async function findKnown(
  em: Connection,
  scope: Scope,
  asked: { planId: string; confirmation: Confirmation },
): Promise<ImportCommit | null> {
  const known = await findImport(em, scope, asked.confirmation.id);
  if (known === null) return null;
  if (known.plan !== asked.planId || known.previewDigest !== asked.confirmation.digest)
    throw new DomainError("import-id-used");
  return { commitId: known.id, operations: known.operations, summary: known.counts };
}

function previewDigest(record: PlanRecord, upload: Upload): string {
  return digest({
    file: digestOf(upload.bytes),
    name: upload.fileName,
    meaning: upload.meaning,
    plan: record.id,
    head: record.head,
  });
}

/** As if everything missing were removed, so that missing rows are shown; whether they go is decided at the commit. */
function toChangeView(services: Services, current: Plan, read: Plan): ChangeView {
  const operations = planDifference(current, read, services.makeId, { removeMissing: true });
  const { summary, rows } = describeChanges(current, applyAll(current, operations), operations);
  const lines = planRows(read).map(({ line }) => line?.source?.line ?? null);
  const shown = rows
    .slice(0, SHOWN)
    .map(({ index, ...row }) => ({ ...row, line: index === null ? null : (lines[index] ?? null) }));
  return { ...summary, rows: shown };
}

function toItem(row: ImportRecord, overlaid: ReadonlySet<number>): ImportItem {
  const isUndone = row.undoneRevision !== null;
  return {
    commitId: row.id,
    fileName: row.fileName,
    at: row.at.toISOString(),
    actorName: row.actorName,
    counts: row.counts,
    operations: row.operations,
    isUndone,
    canUndo: !isUndone && row.revision !== null && !overlaid.has(row.revision),
  };
}
