import { digest } from "@rata/domain/canonical/canonical";
import type { Plan } from "@rata/domain/plan/Plan";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { inSnapshot, inTransaction } from "#database/transaction";
import { isTaken } from "#database/violations";
import { digestOf } from "#FileStore";
import type { UploadedFile } from "#http/uploadedFile";
import { findAgency } from "#agency/agency.queries";
import type { Services } from "#Services";
import { findImport } from "#plan/matrix/import.queries";
import type { ImportCommit } from "#plan/matrix/import.views";
import { type Confirmed, findKept, keepImport, undoKept } from "#plan/matrix/keepImport";
import { getPlanRecord, listOperationsSince, loadPlan, lockPlanRecord } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import { judgeWorkbook, readWorkbook, type WorkbookJudged, type WorkbookRead } from "./readWorkbook.ts";
import { toWorkbookPreview } from "./toWorkbookPreview.ts";
import type { WorkbookPreview, WorkbookWishes } from "./workbook.views.ts";

/** An uploaded workbook of one agency for one plan, and what the person decided about it. */
export interface WorkbookUpload {
  planId: string;
  agencyId: string;
  file: UploadedFile;
  wishes: WorkbookWishes;
}

/** Reads a workbook and tells what it would change. Writes nothing. @throws DomainError "not-found", or why the file can't be used */
export async function previewWorkbook(
  services: Services,
  scope: Scope,
  upload: WorkbookUpload,
): Promise<WorkbookPreview> {
  const { record } = await findPart(services.openConnection(), scope, upload);
  const read = await readWorkbook(services, record, { file: upload.file, agency: upload.agencyId });
  return inSnapshot(services, async (em) => {
    const part = await findPart(em, scope, upload);
    const { current, judged, since } = await judge(services, em, scope, { ...upload, record: part.record, read });
    return toWorkbookPreview(em, scope, {
      record: part.record,
      current,
      read,
      judged,
      since,
      fileName: upload.file.fileName,
      digest: previewDigest(part.record, upload),
    });
  });
}

/**
 * Reads the workbook again and does in one transaction what its preview showed. When file, plan or decisions are no longer those of
 * the preview nothing is written. The same id again gives the first answer.
 * @throws DomainError "not-found", "import-changed", "import-id-used", "import-empty", or why the file can't be used
 */
export async function commitWorkbook(
  services: Services,
  scope: Scope,
  { confirmation, ...upload }: WorkbookUpload & { confirmation: Confirmed },
): Promise<ImportCommit> {
  const em = services.openConnection();
  const before = await findPart(em, scope, upload);
  const asked = { planId: before.record.id, confirmation };
  const known = await findKept(em, scope, asked);
  if (known !== null) return known;
  const read = await readWorkbook(services, before.record, { file: upload.file, agency: upload.agencyId });
  const fileDigest = await services.files.keep(upload.file.bytes);
  const store = inTransaction(services, async (transaction) => {
    await lockPlanRecord(transaction, scope, upload.planId);
    const { record, agency } = await findPart(transaction, scope, upload);
    const first = await findKept(transaction, scope, asked);
    if (first !== null) return first;
    if (previewDigest(record, upload) !== confirmation.digest) throw new DomainError("import-changed");
    const { current, judged } = await judge(services, transaction, scope, { ...upload, record, read });
    return keepImport(services, transaction, scope, {
      record,
      plan: current,
      operations: judged.operations,
      confirmation,
      file: { name: upload.file.fileName, digest: fileDigest, size: upload.file.bytes.length },
      agency: agency.id,
      kind: "workbook",
      action: "plan.workbook-returned",
      summary: { agency: agency.name },
    });
  });
  return store.catch((error: unknown) => {
    throw isTaken(error, "import_commit_pkey") ? new DomainError("import-id-used") : error;
  });
}

/**
 * Takes a returned workbook back. Whoever may change the agency's rows may do so.
 * @throws DomainError "not-found", "import-undone", "import-unchanged", "import-conflict"
 */
export async function undoWorkbook(
  services: Services,
  scope: Scope,
  commitId: string,
): Promise<{ operations: number }> {
  return inTransaction(services, async (em) => {
    const found = await findImport(em, scope, commitId);
    if (found === null || found.kind !== "workbook" || found.agency === null) throw new DomainError("not-found");
    await lockPlanRecord(em, scope, found.plan);
    const { record } = await findPart(em, scope, { planId: found.plan, agencyId: found.agency });
    return undoKept(services, em, scope, { record, commit: await em.refresh(found) });
  });
}

interface Part {
  record: PlanRecord;
  agency: { id: string; name: string; shortName: string };
}

/** A plan and an agency whose rows the scope may change. @throws DomainError "not-found", one answer for what is not there and not one's own */
export async function findPart(
  em: Connection,
  scope: Scope,
  { planId, agencyId }: { planId: string; agencyId: string },
): Promise<Part> {
  const record = await getPlanRecord(em, scope, planId);
  const agency = await findAgency(em, scope, agencyId);
  if (agency === null || !scope.reaches({ region: record.region, agency: agency.id }))
    throw new DomainError("not-found");
  return { record, agency };
}

interface Judging {
  record: PlanRecord;
  read: WorkbookRead;
  wishes: WorkbookWishes;
}

async function judge(
  services: Services,
  em: Connection,
  scope: Scope,
  { record, read, wishes }: Judging,
): Promise<{ current: Plan; judged: WorkbookJudged; since: Awaited<ReturnType<typeof listOperationsSince>> }> {
  // With their sources: the log holds whole lines, and leads back to nothing else.
  const current = await loadPlan(em, scope, { record, hasSources: true });
  const since = await listOperationsSince(em, scope, { plan: record.id, revision: read.origin.revision });
  const operations = since.map(({ operation }) => operation);
  return { current, since, judged: judgeWorkbook(services, { current, since: operations, read, wishes }) };
}

function previewDigest(record: PlanRecord, { file, agencyId, wishes }: WorkbookUpload): string {
  const insists = wishes.insists.toSorted((a, b) => (a < b ? -1 : 1));
  return digest({
    file: digestOf(file.bytes),
    name: file.fileName,
    agency: agencyId,
    removeMissing: wishes.removeMissing,
    insists,
    plan: record.id,
    head: record.head,
  });
}
