import { digest } from "@rata/domain/canonical/canonical";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { inSnapshot, inTransaction } from "#database/transaction";
import { isTaken } from "#database/violations";
import { digestOf } from "#FileStore";
import type { Services } from "#Services";
import { listAgencies } from "#agency/agency.queries";
import { findDifference, previewChanges } from "./import.changes.ts";
import { findImport, type ImportRecord, listImportRecords, listOverlaid } from "./import.queries.ts";
import type { ImportCommit, ImportItem, ImportPreview } from "./import.views.ts";
import { getSender, type KnownSender } from "./importSender.ts";
import { findKept, keepImport, undoKept } from "./keepImport.ts";
import { rememberMeaning } from "./meaning.commands.ts";
import { getPlanRecord, loadPlan, lockPlanRecord } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import { readUpload, type Upload, type UploadReading } from "./readUpload.ts";
import { toReadingView } from "./toReadingView.ts";

/** Reads a file and tells what it would change. Writes nothing at all. @throws DomainError "not-found", or the reader's code */
export async function previewImport(
  services: Services,
  scope: Scope,
  planId: string,
  upload: Upload,
): Promise<ImportPreview> {
  const { record, current, known } = await inSnapshot(services, async (em) => {
    const found = await getPlanRecord(em, scope, planId);
    return {
      record: found,
      known: await getSender(em, scope, { record: found, agencyId: upload.sender }),
      current: await loadPlan(em, scope, { record: found, hasSources: false }),
    };
  });
  const read = await readUpload(services, record, { upload, remembered: known.remembered });
  return {
    fileName: upload.fileName,
    remembered: read.used,
    reading: toReadingView(read.reading),
    ...previewChanges(current, read.plan, { agency: known.sender.agency, makeId: services.makeId }),
    digest: previewDigest(record, upload, read),
  };
}

export interface Confirmation {
  /** Made by the browser before the first try: a request sent again is the same import. */
  id: string;
  digest: string;
  removeMissing: boolean;
}

/**
 * Reads the file again and stores it in one transaction. The digest of the preview names the file, whose it is, the meaning that its
 * columns had, remembered or said, and the plan's head: if any has changed since, nothing is written. The same id again gives the
 * first answer.
 * @throws DomainError "not-found", "import-changed", "import-id-used", "import-empty", the code of a choice that fits nothing, or
 * the reader's code
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
  const known = await findKept(em, scope, { planId, confirmation });
  if (known !== null) return known;
  const sent = await getSender(em, scope, { record: before, agencyId: upload.sender });
  const read = await readUpload(services, before, { upload, remembered: sent.remembered });
  const [misfit] = read.reading.misfits;
  if (misfit !== undefined) throw new DomainError(misfit.code, misfit.params);
  if (Object.keys(read.plan.nodes).length === 0) throw new DomainError("import-empty");
  const fileDigest = await services.files.keep(upload.bytes);
  const store = inTransaction(services, async (transaction) => {
    const record = await lockPlanRecord(transaction, scope, planId);
    const first = await findKept(transaction, scope, { planId, confirmation });
    if (first !== null) return first;
    if (previewDigest(record, upload, read) !== confirmation.digest) throw new DomainError("import-changed");
    return storeImport(services, transaction, scope, { record, read, upload, confirmation, fileDigest, sent });
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
    return undoKept(services, em, scope, { record, commit: await em.refresh(found) });
  });
}

export async function listImports(services: Services, scope: Scope, planId: string): Promise<ImportItem[]> {
  const em = services.openConnection();
  const record = await getPlanRecord(em, scope, planId);
  const overlaid = await listOverlaid(em, scope, record.id);
  const names = new Map((await listAgencies(em, scope)).map(({ id, name }) => [id, name]));
  return (await listImportRecords(em, scope, record.id)).map((row) => ({
    ...toItem(row, overlaid),
    senderName: row.agency === null ? null : (names.get(row.agency) ?? null),
  }));
}

interface Storing {
  record: PlanRecord;
  read: UploadReading;
  upload: Upload;
  confirmation: Confirmation;
  fileDigest: string;
  sent: KnownSender;
}

async function storeImport(services: Services, em: Connection, scope: Scope, storing: Storing): Promise<ImportCommit> {
  const { record, read, upload, confirmation, fileDigest, sent } = storing;
  const plan = await loadPlan(em, scope, { record, hasSources: true });
  const { operations } = findDifference(plan, read.plan, {
    agency: sent.sender.agency,
    removeMissing: confirmation.removeMissing,
    makeId: services.makeId,
  });
  const kept = await keepImport(services, em, scope, {
    record,
    plan,
    operations,
    confirmation,
    file: { name: upload.fileName, digest: fileDigest, size: upload.bytes.length },
    agency: sent.sender.agency,
    kind: "matrix",
    action: "plan.imported",
    summary: sent.agency === null ? {} : { agency: sent.agency.name },
  });
  await rememberMeaning(services, em, scope, {
    record,
    sender: sent.sender,
    read,
    commitId: confirmation.id,
    fileName: upload.fileName,
  });
  return kept;
}

/** The meaning is the one that was used, not only the one that was said: what is remembered may change between preview and commit. */
function previewDigest(record: PlanRecord, upload: Upload, read: UploadReading): string {
  return digest({
    file: digestOf(upload.bytes),
    name: upload.fileName,
    meaning: read.options,
    sender: upload.sender,
    plan: record.id,
    head: record.head,
  });
}

function toItem(row: ImportRecord, overlaid: ReadonlySet<number>): Omit<ImportItem, "senderName"> {
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
