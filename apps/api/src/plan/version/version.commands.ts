import { digest } from "@rata/domain/canonical/canonical";
import type { Agency } from "@rata/domain/agency/Agency";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import { comparePlans } from "@rata/domain/plan/version/comparePlans";
import { restoreOperations } from "@rata/domain/plan/version/restoreOperations";
import type { Plan } from "@rata/domain/plan/Plan";
import { DomainError } from "@rata/domain/problem/DomainError";
import { findAgency } from "#agency/agency.queries";
import { applyAll, changePlan } from "#plan/core/changePlan";
import { getPlanRecord, lockPlanRecord } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import { readVersions } from "#plan/core/readVersions";
import type { Work } from "#Work";
import { countKinds } from "./version.compare.ts";
import type { RestorePreview } from "./version.views.ts";

export interface RestoreWish {
  planId: string;
  head: number;
  /** Whose rows; null for the whole plan, which only those may ask for who reach all of it. */
  agencyId: string | null;
}

/** What bringing a version back would do now. Writes nothing. @throws DomainError "not-found", "version-lost" */
export function previewRestore(work: Work, wish: RestoreWish): Promise<RestorePreview> {
  return work.inSnapshot(async (work) => {
    const record = await getPlanRecord(work, wish.planId);
    const { now, operations, left } = await findRestore(work, { record, wish });
    const { money, records } = comparePlans(
      now,
      applyAll(now, operations),
      work.services.edition.levels[1] ?? "regency",
    );
    const counts = countKinds(records);
    return { digest: digestOperations(operations), operations: operations.length, counts, money: money.total, left };
  });
}

/**
 * Brings the rows of a version back as a new state of the plan; everything since stays in the history. What was confirmed is what
 * is done: if an edit has come between that would be undone along with it, nothing is written.
 * @throws DomainError "not-found", "version-lost", "version-changed", "version-same", "plan-not-open", "part-not-open", "ceilings-closed"
 */
export function restoreVersion(
  work: Work,
  wish: RestoreWish & { digest: string; reason: string },
): Promise<{ head: number }> {
  return work.inTransaction(async (work) => {
    const record = await lockPlanRecord(work, wish.planId);
    const { now, operations, agency } = await findRestore(work, { record, wish });
    if (digestOperations(operations) !== wish.digest) throw new DomainError("version-changed");
    if (operations.length === 0) throw new DomainError("version-same");
    const head = await changePlan(work, {
      record,
      plan: now,
      operations,
      action: "plan.restored",
      reason: wish.reason,
      summary: { head: wish.head, agency: agency?.name ?? "" },
    });
    return { head };
  });
}

interface Restoring {
  now: Plan;
  agency: Agency | null;
  operations: PlanOperation[];
  left: number;
}

async function findRestore(
  work: Work,
  { record, wish }: { record: PlanRecord; wish: RestoreWish },
): Promise<Restoring> {
  const agency = wish.agencyId === null ? null : await findAgency(work.em, wish.agencyId);
  const isUnknown = wish.agencyId !== null && agency === null;
  if (isUnknown || !work.scope.reaches({ region: record.region, agency: agency?.id ?? null }))
    throw new DomainError("not-found");
  const { now, plans } = await readVersions(work.em, { record, heads: [wish.head] });
  const { makeId } = work.services;
  const restored = restoreOperations(now, plans[0] ?? now, { agency: agency?.id ?? null, makeId });
  return { now, agency, ...restored };
}

/** Of what would be done, without the ids that each asking makes anew. */
function digestOperations(operations: readonly PlanOperation[]): string {
  return digest(operations.map(({ id: _id, ...operation }) => operation));
}
