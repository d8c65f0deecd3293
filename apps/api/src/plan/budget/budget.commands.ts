import { digest } from "@rata/domain/canonical/canonical";
import { fromRowMask } from "@rata/domain/plan/budget/rowMask";
import { takeBudget } from "@rata/domain/plan/budget/takeBudget";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { BudgetReading } from "@rata/importing/importers/budget-export/BudgetReading";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { inSnapshot, inTransaction } from "#database/transaction";
import { isTaken } from "#database/violations";
import { digestOf } from "#FileStore";
import { listAgencies } from "#agency/agency.queries";
import type { Services } from "#Services";
import type { BudgetCommit, BudgetConfirmation, BudgetPreview } from "./budget.views.ts";
import { getSender } from "#plan/matrix/importSender";
import { findKept, keepImport } from "#plan/matrix/keepImport";
import { getPlanRecord, loadPlan, lockPlanRecord } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import {
  type BudgetUpload,
  MOST_ROWS,
  readBudgetUpload,
  suggestBudgetAgency,
  tellAgency,
  viewBudget,
} from "./readBudgetUpload.ts";
import { toBudgetReadingView } from "./toBudgetReadingView.ts";

/** Reads a budget and tells how it differs from the plan. Writes nothing. @throws DomainError "not-found", or the reader's code */
export async function previewBudget(
  services: Services,
  scope: Scope,
  planId: string,
  upload: BudgetUpload,
): Promise<BudgetPreview> {
  const known = await inSnapshot(services, async (em) => {
    const record = await getPlanRecord(em, scope, planId);
    return {
      record,
      agency: (await getSender(em, scope, { record, agencyId: upload.agency })).agency,
      agencies: await listAgencies(em, scope),
      plan: await loadPlan(em, scope, { record, hasSources: false }),
    };
  });
  const reading = await readBudgetUpload(services, known.record, upload);
  const { comparison, rows } = viewBudget(known.plan, reading, upload.agency);
  const suggested = suggestBudgetAgency(reading, known.agencies);
  return {
    fileName: upload.fileName,
    reading: toBudgetReadingView(reading, tellAgency(reading, known.agency)),
    sums: comparison.sums,
    same: comparison.rows.length - rows.length,
    rows: rows.slice(0, MOST_ROWS),
    rowCount: rows.length,
    suggestedAgency: suggested === null ? null : { id: suggested.id, name: suggested.name },
    digest: previewDigest(known.record, upload),
  };
}

/**
 * Reads the file again and takes over the ticked codes and ceilings in one transaction, under the document that is cited. The digest
 * names file, meaning, agency and the plan's head; the same id again with the same ticks gives the first answer.
 * @throws DomainError "not-found", "import-changed", "import-id-used", "budget-document-needed", "budget-nothing-chosen",
 * "budget-choice-unknown", or the reader's code
 */
export async function commitBudget(
  services: Services,
  scope: Scope,
  planId: string,
  input: { upload: BudgetUpload; confirmation: BudgetConfirmation },
): Promise<BudgetCommit> {
  const { upload, confirmation } = input;
  demandDocument(confirmation);
  const em = services.openConnection();
  const before = await getPlanRecord(em, scope, planId);
  await getSender(em, scope, { record: before, agencyId: upload.agency });
  const asked = { planId, confirmation: { id: confirmation.id, digest: digest(confirmation) } };
  const kept = await findKept(em, scope, asked);
  if (kept !== null) return { commitId: kept.commitId, operations: kept.operations };
  const reading = await readBudgetUpload(services, before, upload);
  const fileDigest = await services.files.keep(upload.bytes);
  const store = inTransaction(services, async (transaction) => {
    const record = await lockPlanRecord(transaction, scope, planId);
    const first = await findKept(transaction, scope, asked);
    if (first !== null) return { commitId: first.commitId, operations: first.operations };
    if (previewDigest(record, upload) !== confirmation.digest) throw new DomainError("import-changed");
    return storeBudget(services, transaction, scope, { record, reading, upload, confirmation, fileDigest });
  });
  // The lock is on one plan: the same id sent for another plan at the same time meets only the table's own rule.
  return store.catch((error: unknown) => {
    throw isTaken(error, "import_commit_pkey") ? new DomainError("import-id-used") : error;
  });
}

interface Storing {
  record: PlanRecord;
  reading: BudgetReading;
  upload: BudgetUpload;
  confirmation: BudgetConfirmation;
  fileDigest: string;
}

async function storeBudget(services: Services, em: Connection, scope: Scope, storing: Storing): Promise<BudgetCommit> {
  const { record, reading, upload, confirmation, fileDigest } = storing;
  const plan = await loadPlan(em, scope, { record, hasSources: true });
  const { rows } = viewBudget(plan, reading, upload.agency);
  const choice = { codes: fromRowMask(confirmation.codes), ceilings: fromRowMask(confirmation.ceilings) };
  const operations = takeBudget(plan, rows.slice(0, MOST_ROWS), choice, services.makeId);
  const { kind, number, date } = confirmation;
  const { commitId, operations: count } = await keepImport(services, em, scope, {
    record,
    plan,
    operations,
    confirmation: { id: confirmation.id, digest: digest(confirmation) },
    file: { name: upload.fileName, digest: fileDigest, size: upload.bytes.length },
    agency: upload.agency,
    kind: "budget",
    action: "plan.budget-taken",
    summary: { document: kind, number, date, codes: choice.codes.size, ceilings: choice.ceilings.size },
  });
  return { commitId, operations: count };
}

/** A ceiling changes only by naming the budget document. */
function demandDocument({ codes, ceilings, number, date }: BudgetConfirmation): void {
  const [hasCodes, hasCeilings] = [codes, ceilings].map((mask) => fromRowMask(mask).size > 0);
  if (hasCodes !== true && hasCeilings !== true) throw new DomainError("budget-nothing-chosen");
  if (hasCeilings === true && (number === "" || date === "")) throw new DomainError("budget-document-needed");
}

function previewDigest(record: PlanRecord, upload: BudgetUpload): string {
  const { fileName: name, meaning, agency } = upload;
  return digest({
    kind: "budget",
    file: digestOf(upload.bytes),
    name,
    meaning,
    agency,
    plan: record.id,
    head: record.head,
  });
}
