import type { Agency } from "@rata/domain/agency/Agency";
import { DomainError } from "@rata/domain/problem/DomainError";
import { findAgency } from "#agency/agency.queries";
import { getPlanRecord } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import type { Work } from "#Work";

/** A plan, and an agency whose rows in it a person may change. */
export interface PlanPart {
  record: PlanRecord;
  agency: Agency;
}

/** @throws DomainError "not-found", one answer for what is not there and not one's own */
export async function findPart(
  work: Work,
  { planId, agencyId }: { planId: string; agencyId: string },
): Promise<PlanPart> {
  const record = await getPlanRecord(work, planId);
  const agency = await findAgency(work.em, agencyId);
  if (agency === null || !work.scope.reaches({ region: record.region, agency: agency.id }))
    throw new DomainError("not-found");
  return { record, agency };
}
