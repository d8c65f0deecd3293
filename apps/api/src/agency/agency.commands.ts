import { isSame } from "@rata/domain/canonical/canonical";
import { type Agency, newAgency } from "@rata/domain/agency/Agency";
import { areDaysOrdered, findBrokenSuccession, renameFrom } from "@rata/domain/agency/agencyHistory";
import { DomainError } from "@rata/domain/problem/DomainError";
import { type AuditEntry } from "#audit/audit.store";
import { isTaken } from "#database/violations";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { listAgencies } from "./agency.queries.ts";
import { insertAgency, lockInstance, updateAgency } from "./agency.store.ts";
import type { AgencyEnd, AgencyFields, AgencyReopening } from "./agency.views.ts";

export function listAllAgencies(services: Services): Promise<Agency[]> {
  return listAgencies(services.openConnection());
}

/**
 * Adds an agency or changes one by compare-and-set. Another name corrects the present one, or holds from a day and keeps it.
 * @throws DomainError "not-found", "changed-meanwhile", "agency-name-taken", "agency-days-disordered"
 */
export function saveAgency(work: Work, wish: AgencyFields): Promise<Agency> {
  const { id, expected, renamedFrom, ...fields } = wish;
  const save = (before: Agency | null): Agency => {
    if (before === null) return { ...newAgency({ ...fields, id: work.makeId() }), startsOn: fields.startsOn };
    const isRenamed = before.name !== fields.name || before.shortName !== fields.shortName;
    return { ...(isRenamed && renamedFrom !== null ? renameFrom(before, fields, renamedFrom) : before), ...fields };
  };
  return changeAgency(work, { id, expected, change: save, entry: { action: "agency.saved" } });
}

/**
 * Says from which day an agency is no more and who took over; said again it corrects both.
 * @throws DomainError "not-found", "changed-meanwhile", "agency-days-disordered", "agency-successor-unfit"
 */
export function endAgency(work: Work, wish: AgencyEnd): Promise<Agency> {
  const { id, expected, endsOn, successor, reason } = wish;
  const end = (before: Agency | null): Agency | null => before && { ...before, endsOn, successor };
  return changeAgency(work, { id, expected, change: end, entry: { action: "agency.ended", reason } });
}

/** Takes back that an agency ended, as a correction. @throws DomainError "not-found", "changed-meanwhile" */
export function reopenAgency(work: Work, wish: AgencyReopening): Promise<Agency> {
  const { id, expected, reason } = wish;
  const reopen = (before: Agency | null): Agency | null => before && { ...before, endsOn: null, successor: null };
  return changeAgency(work, { id, expected, change: reopen, entry: { action: "agency.reopened", reason } });
}

interface AgencyChange {
  /** Null for a new one. */
  id: string | null;
  /** The agency as its editor saw it. */
  expected: Agency | null;
  change: (before: Agency | null) => Agency | null;
  entry: Pick<AuditEntry, "action" | "reason">;
}

/** One change with its trace, one after the other: who took over from whom is looked at across all agencies. */
async function changeAgency(work: Work, { id, expected, change, entry }: AgencyChange): Promise<Agency> {
  const changing = work.inTransaction(async (work) => {
    await lockInstance(work.em);
    const agencies = await listAgencies(work.em);
    const before = id === null ? null : (agencies.find((agency) => agency.id === id) ?? null);
    const after = change(before);
    if (after === null || (id !== null && before === null)) throw new DomainError("not-found");
    if (!isSame(before, expected)) throw new DomainError("changed-meanwhile");
    demandSound(after, agencies);
    await (before === null ? insertAgency(work.em, after) : updateAgency(work.em, after));
    await work.record({
      ...entry,
      id: work.makeId(),
      at: work.now(),
      subject: after.id,
      summary: { name: after.name },
      payload: { before, after },
    });
    return after;
  });
  return changing.catch((error: unknown) => {
    throw isTaken(error, "agency_name_unique") ? new DomainError("agency-name-taken") : error;
  });
}

function demandSound(after: Agency, agencies: readonly Agency[]): void {
  if (!areDaysOrdered(after)) throw new DomainError("agency-days-disordered");
  const present = [...agencies.filter(({ id }) => id !== after.id), after];
  const isKnown = after.successor === null || present.some(({ id }) => id === after.successor);
  if (!isKnown) throw new DomainError("agency-unknown");
  const broken = findBrokenSuccession(present);
  if (broken !== null) throw new DomainError("agency-successor-unfit", { agency: broken.name });
}
