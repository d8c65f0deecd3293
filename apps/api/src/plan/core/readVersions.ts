import type { Plan } from "@rata/domain/plan/Plan";
import { DomainError } from "@rata/domain/problem/DomainError";
import { rewindPlan } from "@rata/domain/plan/version/rewindPlan";
import type { Connection } from "#database/Connection";
import { listOperationsSince, loadPlan } from "./plan.queries.ts";
import type { PlanRecord } from "./plan.table.ts";

/**
 * The plan as it stood at earlier heads, in the order asked for. The log is read once, from the earliest on; what did not change
 * is one and the same record in all of them. With original cells, as the log has them.
 * @throws DomainError "not-found" for a head that the plan never had; "version-lost" where the log does not lead there
 */
export async function readVersions(
  em: Connection,
  { record, heads }: { record: PlanRecord; heads: readonly number[] },
): Promise<{ now: Plan; plans: Plan[] }> {
  if (heads.some((head) => !Number.isSafeInteger(head) || head < 0 || head > record.head))
    throw new DomainError("not-found");
  const now = await loadPlan(em, { record, hasSources: true });
  const logged = await listOperationsSince(em, { plan: record.id, revision: Math.min(record.head, ...heads) });
  const known = new Map([[record.head, now]]);
  let at = { head: record.head, plan: now };
  for (const head of [...new Set(heads)].toSorted((a, b) => b - a)) {
    const since = logged.filter(({ revision }) => revision > head && revision <= at.head);
    const plan = rewindPlan(
      at.plan,
      since.map(({ operation }) => operation),
    );
    if (plan === null) throw new DomainError("version-lost");
    at = { head, plan };
    known.set(head, plan);
  }
  return { now, plans: heads.flatMap((head) => known.get(head) ?? []) };
}
