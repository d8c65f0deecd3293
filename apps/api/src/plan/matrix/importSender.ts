import type { Agency } from "@rata/domain/agency/Agency";
import { DomainError } from "@rata/domain/problem/DomainError";
import { findAgency } from "#agency/agency.queries";
import type { Work } from "#Work";
import { listMeanings, type MeaningRecord, type Sender } from "./meaning.queries.ts";
import type { PlanRecord } from "#plan/core/plan.table";

/** Whose file it is, and what is remembered of files of the same sender. */
export interface KnownSender {
  sender: Sender;
  agency: Agency | null;
  remembered: MeaningRecord[];
}

/** Nobody's memory but the sender's own is looked at. @throws DomainError "not-found" for an agency of nobody, or out of reach */
export async function getSender(
  work: Work,
  { record, agencyId }: { record: PlanRecord; agencyId: string | null },
): Promise<KnownSender> {
  const agency = agencyId === null ? null : await findAgency(work.em, agencyId);
  const sender = { region: record.region, agency: agency?.id ?? null };
  if ((agencyId !== null && agency === null) || !work.scope.reaches(sender)) throw new DomainError("not-found");
  return { sender, agency, remembered: await listMeanings(work.em, sender) };
}
