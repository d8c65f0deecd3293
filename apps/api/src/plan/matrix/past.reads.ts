import { listAgencies } from "#agency/agency.queries";
import { getPlanRecord } from "#plan/core/plan.queries";
import { toPastUpload } from "#upload/toPastUpload";
import { listCommits } from "#upload/upload.queries";
import type { PastUpload } from "#upload/upload.views";
import type { Work } from "#Work";
import { isFree, listOverlaid } from "./past.queries.ts";

/** The files of every kind that were taken into a plan, latest first. */
export async function listPastUploads(work: Work, planId: string): Promise<PastUpload[]> {
  const record = await getPlanRecord(work, planId);
  const overlaid = await listOverlaid(work.em, record.id);
  const names = new Map((await listAgencies(work.em)).map(({ id, name }) => [id, name]));
  return (await listCommits(work.em, { plan: record.id })).map((commit) =>
    toPastUpload(commit, isFree(commit, overlaid), names.get(commit.agency ?? "") ?? null),
  );
}
