import { toJson } from "@rata/domain/canonical/toJson";
import type { IndicatorLevel } from "@rata/domain/plan/Level";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import { planRows } from "@rata/domain/plan/matrix/planRows";
import { DomainError } from "@rata/domain/problem/DomainError";
import { isTaken } from "#database/violations";
import { findAgency } from "#agency/agency.queries";
import { changePlan } from "#plan/core/changePlan";
import { loadPlan, lockPlanRecord } from "#plan/core/plan.queries";
import { insertPlan } from "#plan/core/plan.store";
import type { Work } from "#Work";

/** An empty plan of the instance's region. @throws DomainError "plan-exists" when the year has one. */
export async function createPlan(work: Work, year: number): Promise<{ id: string }> {
  const id = work.makeId();
  if (!work.scope.reaches({ region: work.services.region }))
    throw new DomainError("forbidden", { permission: work.scope.permission });
  try {
    await work.inTransaction(async (work) => {
      const at = work.now();
      await insertPlan(work.em, { id, region: work.services.region, year, createdAt: at });
      await work.record({
        id: work.makeId(),
        at,
        action: "plan.created",
        subject: id,
        plan: id,
        summary: { year },
      });
    });
  } catch (error) {
    throw isTaken(error, "plan_region_year_unique") ? new DomainError("plan-exists", { year }) : error;
  }
  return { id };
}

/**
 * Sets the agency of nodes; it holds for everything below them. Nodes that have it already are left alone.
 * @throws DomainError "not-found" for a plan, node or agency that is not there; "agency-not-valid" in the year of the plan
 */
export async function assignAgency(
  work: Work,
  input: { planId: string; nodeIds: readonly string[]; agencyId: string | null },
): Promise<{ changed: number }> {
  return work.inTransaction(async (work) => {
    const record = await lockPlanRecord(work, input.planId);
    const agency = input.agencyId === null ? null : await findAgency(work.em, input.agencyId);
    if (input.agencyId !== null && agency === null) throw new DomainError("not-found");
    const plan = await loadPlan(work.em, { record, hasSources: false });
    const operations = [...new Set(input.nodeIds)].flatMap((id): PlanOperation[] => {
      const node = Object.hasOwn(plan.nodes, id) ? plan.nodes[id] : undefined;
      if (node === undefined) throw new DomainError("not-found");
      if (node.agency === input.agencyId) return [];
      return [
        {
          id: work.makeId(),
          target: { kind: "node", id },
          field: "agency",
          expected: node.agency,
          value: input.agencyId,
        },
      ];
    });
    await changePlan(work, {
      record,
      plan,
      operations,
      action: "plan.agency-assigned",
      summary: { agency: agency?.name ?? "", nodes: operations.length },
    });
    return { changed: operations.length };
  });
}

/**
 * States whose indicator a line's target measures. Whoever belongs to an agency may say so for rows of that agency only.
 * @throws DomainError "not-found" for a line that is not there or not within reach; "no-target"
 */
export async function setTargetOwner(
  work: Work,
  input: { planId: string; lineId: string; owner: IndicatorLevel | null },
): Promise<{ changed: number }> {
  return work.inTransaction(async (work) => {
    const record = await lockPlanRecord(work, input.planId);
    const plan = await loadPlan(work.em, { record, hasSources: false });
    const row = planRows(plan).find(({ line }) => line?.id === input.lineId);
    if (row === undefined || !work.scope.reaches({ region: record.region, agency: row.agency }))
      throw new DomainError("not-found");
    const target = row.line?.target ?? null;
    if (target === null) throw new DomainError("no-target");
    const operations: PlanOperation[] =
      target.owner === input.owner
        ? []
        : [
            {
              id: work.makeId(),
              target: { kind: "line", id: input.lineId },
              field: "target",
              expected: toJson(target),
              value: toJson({ ...target, owner: input.owner }),
            },
          ];
    await changePlan(work, {
      record,
      plan,
      operations,
      action: "plan.target-owner-set",
      subject: input.lineId,
      summary: { owner: input.owner ?? "" },
    });
    return { changed: operations.length };
  });
}
