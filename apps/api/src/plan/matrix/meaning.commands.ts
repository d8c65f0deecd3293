import { isSame } from "@rata/domain/canonical/canonical";
import { DomainError } from "@rata/domain/problem/DomainError";
import { toRemembered } from "@rata/importing/importers/plan-matrix/toRemembered";
import type { UploadStoring } from "#upload/defineUpload";
import type { Work } from "#Work";
import { findMeaning, listMeanings, type Sender } from "./meaning.queries.ts";
import { putMeanings, removeMeaning } from "./meaning.store.ts";
import { DecidedMeaning } from "./meaning.views.ts";
import { getPlanRecord } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import type { UploadReading } from "./readUpload.ts";

export interface Remembering {
  record: PlanRecord;
  sender: Sender;
  read: UploadReading;
}

/**
 * Keeps what was decided about the headers of an imported file, in the import's own transaction. What is known already stays under
 * the name of who decided it first. Gives back how many headers were new or changed.
 */
export async function rememberMeaning<Wish, Decision>(
  { work, id: importCommit, at, file }: UploadStoring<Wish, Decision>,
  { record, sender, read }: Remembering,
): Promise<number> {
  const known = new Map((await listMeanings(work.em, sender)).map((one) => [one.signature, one.meaning]));
  const fresh = toRemembered(read.reading, read.options)
    .map((one) => ({ id: work.makeId(), signature: one.signature, meaning: DecidedMeaning.parse(one) }))
    .filter(({ signature, meaning }) => !isSame(known.get(signature) ?? null, meaning));
  if (fresh.length === 0) return 0;
  await putMeanings(work, { sender, importCommit, at, meanings: fresh });
  await work.record({
    id: work.makeId(),
    at,
    action: "plan.meaning-remembered",
    subject: importCommit,
    plan: record.id,
    summary: { file: file.fileName, headers: fresh.length },
    payload: { agency: sender.agency, signatures: fresh.map(({ signature }) => signature) },
  });
  return fresh.length;
}

/** Forgets what was decided about a header. @throws DomainError "not-found", also for what belongs to a plan out of reach */
export async function forgetMeaning(
  work: Work,
  input: { planId: string; meaningId: string },
): Promise<{ forgotten: boolean }> {
  return work.inTransaction(async (work) => {
    const record = await getPlanRecord(work, input.planId);
    const meaning = await findMeaning(work.em, input.meaningId);
    if (meaning === null || meaning.region !== record.region || !work.scope.reaches(meaning))
      throw new DomainError("not-found");
    if (!(await removeMeaning(work.em, meaning.id))) throw new DomainError("not-found");
    await work.record({
      action: "plan.meaning-forgotten",
      subject: meaning.importCommit,
      plan: record.id,
      payload: { agency: meaning.agency, signature: meaning.signature, by: meaning.actor },
    });
    return { forgotten: true };
  });
}
