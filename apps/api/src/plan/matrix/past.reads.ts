import type { Scope } from "#access/Scope";
import { listAgencies } from "#agency/agency.queries";
import { getPlanRecord } from "#plan/core/plan.queries";
import type { Services } from "#Services";
import { toPastUpload } from "#upload/toPastUpload";
import { listCommits } from "#upload/upload.queries";
import type { PastUpload } from "#upload/upload.views";
import { isFree, listOverlaid } from "./past.queries.ts";

/** The files of every kind that were taken into a plan, latest first. */
export async function listPastUploads(services: Services, scope: Scope, planId: string): Promise<PastUpload[]> {
  const em = services.openConnection();
  const record = await getPlanRecord(em, scope, planId);
  const overlaid = await listOverlaid(em, scope, record.id);
  const names = new Map((await listAgencies(em, scope)).map(({ id, name }) => [id, name]));
  return (await listCommits(em, scope, { plan: record.id })).map((commit) =>
    toPastUpload(commit, isFree(commit, overlaid), names.get(commit.agency ?? "") ?? null),
  );
}
