import { toJson } from "@rata/domain/canonical/toJson";
import { depthOf } from "@rata/domain/plan/Level";
import { emptyPlan, type Plan } from "@rata/domain/plan/Plan";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import { copyPlan } from "@rata/domain/plan/version/copyPlan";
import { followAgencies } from "@rata/domain/agency/followAgencies";
import { DomainError } from "@rata/domain/problem/DomainError";
import { isTaken } from "#database/violations";
import { listAgencies } from "#agency/agency.queries";
import { changePlan } from "#plan/core/changePlan";
import type { Work } from "#Work";
import { storeOrigins } from "./origin.store.ts";
import { getPlanRecord, loadPlan, lockPlanRecord } from "#plan/core/plan.queries";
import { insertPlan } from "#plan/core/plan.store";
import type { Copied } from "./version.views.ts";

/**
 * A plan of a later year with the rows of an earlier one, each of which remembers where it comes from. Rows
 * of an agency that is no more in that year go to its successor, or to nobody, and the answer counts the nodes where it is so.
 * @throws DomainError "not-found", "copy-not-later", "copy-empty"; "plan-exists" when the year has a plan
 */
export async function copyForward(
  work: Work,
  { fromPlanId, year }: { fromPlanId: string; year: number },
): Promise<Copied> {
  const id = work.makeId();
  const copy = work.inTransaction(async (work) => {
    // Held, so that what is copied is one state of it.
    const from = await lockPlanRecord(work, fromPlanId);
    if (year <= from.year) throw new DomainError("copy-not-later", { year: from.year });
    const earlier = await loadPlan(work.em, { record: from, hasSources: false });
    const { plan: same, origins } = copyPlan(earlier, { id, year, makeId: work.services.makeId });
    const { plan, followed, emptied } = followAgencies(same, await listAgencies(work.em));
    if (origins.length === 0) throw new DomainError("copy-empty", { year: from.year });
    await insertPlan(work.em, { id, region: from.region, year, createdAt: work.now() });
    const revision = await changePlan(work, {
      record: await getPlanRecord(work, id),
      plan: emptyPlan(id, from.region, year),
      operations: listCreations(plan, work.services.makeId),
      action: "plan.copied",
      summary: { year, originYear: from.year, followed, emptied },
    });
    await storeOrigins(work.em, { plan: id, originPlan: from.id, revision, origins });
    return { id, followed, emptied };
  });
  return copy.catch((error: unknown) => {
    throw isTaken(error, "plan_region_year_unique") ? new DomainError("plan-exists", { year }) : error;
  });
}

/** Parents before what stands below them. */
function listCreations(plan: Plan, makeId: () => string): PlanOperation[] {
  const create = (kind: "node" | "line", record: { id: string }): PlanOperation => ({
    id: makeId(),
    target: { kind, id: record.id },
    field: "itself",
    expected: null,
    value: toJson(record),
  });
  const nodes = Object.values(plan.nodes).toSorted((a, b) => depthOf(a.level) - depthOf(b.level));
  return [
    ...nodes.map((node) => create("node", node)),
    ...Object.values(plan.lines).map((line) => create("line", line)),
  ];
}
