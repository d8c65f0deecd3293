import type { Agency } from "@rata/domain/organisation/Agency";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { findAgency } from "#agency/agency.queries";
import type { Connection } from "#database/Connection";
import { getPlanRecord } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";

/** A plan, and an agency whose rows in it a person may change. */
export interface PlanPart {
  record: PlanRecord;
  agency: Agency;
}

/** @throws DomainError "not-found", one answer for what is not there and not one's own */
export async function findPart(
  em: Connection,
  scope: Scope,
  { planId, agencyId }: { planId: string; agencyId: string },
): Promise<PlanPart> {
  const record = await getPlanRecord(em, scope, planId);
  const agency = await findAgency(em, scope, agencyId);
  if (agency === null || !scope.reaches({ region: record.region, agency: agency.id }))
    throw new DomainError("not-found");
  return { record, agency };
}
