import type { AuditAction } from "@rata/domain/audit/AuditItem";
import { isValidIn } from "@rata/domain/agency/agencyHistory";
import type { Plan } from "@rata/domain/plan/Plan";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Connection } from "#database/Connection";
import { findAgency } from "#agency/agency.queries";

/** These bring back what stood before, also where an agency ended since. */
const RETURNING: ReadonlySet<AuditAction> = new Set(["plan.restored", "plan.import-undone", "plan.edit-undone"]);

interface Giving {
  before: Plan;
  after: Plan;
  operations: readonly PlanOperation[];
  action: AuditAction;
}

/** Nobody gives rows to an agency that is not there in the year of the plan, by whatever way of writing. @throws DomainError "agency-not-valid" */
export async function demandValidAgencies(em: Connection, giving: Giving): Promise<void> {
  if (RETURNING.has(giving.action)) return;
  const { year } = giving.after;
  for (const id of agenciesGiven(giving)) {
    const agency = await findAgency(em, id);
    if (agency !== null && !isValidIn(agency, year))
      throw new DomainError("agency-not-valid", { agency: agency.name, year });
  }
}

function agenciesGiven({ before, after, operations }: Giving): ReadonlySet<string> {
  const touched = operations.filter(({ target, field }) => target.kind === "node" && GIVING.has(field));
  const given = touched.flatMap(({ target: { id } }) => {
    const agency = after.nodes[id]?.agency ?? null;
    return agency === null || agency === before.nodes[id]?.agency ? [] : [agency];
  });
  return new Set(given);
}

const GIVING: ReadonlySet<PlanOperation["field"]> = new Set(["agency", "itself"]);
