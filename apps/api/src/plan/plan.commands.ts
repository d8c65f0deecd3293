import { toJson } from "@rata/domain/canonical/toJson";
import type { IndicatorLevel } from "@rata/domain/plan/Level";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import { planRows } from "@rata/domain/plan/matrix/planRows";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import { isTaken } from "#database/violations";
import { findAgency } from "#agency/agency.queries";
import type { Services } from "#Services";
import { changePlan } from "#plan/core/changePlan";
import { loadPlan, lockPlanRecord } from "#plan/core/plan.queries";
import { insertPlan } from "#plan/core/plan.store";

/** An empty plan of the instance's region. @throws DomainError "plan-exists" when the year has one. */
export async function createPlan(services: Services, scope: Scope, year: number): Promise<{ id: string }> {
  const id = services.makeId();
  if (!scope.reaches({ region: services.region })) throw new DomainError("forbidden", { permission: scope.permission });
  try {
    await inTransaction(services, async (em) => {
      const at = services.now();
      await insertPlan(em, scope, { id, region: services.region, year, createdAt: at });
      await recordEntry(em, scope, {
        id: services.makeId(),
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
  services: Services,
  scope: Scope,
  input: { planId: string; nodeIds: readonly string[]; agencyId: string | null },
): Promise<{ changed: number }> {
  return inTransaction(services, async (em) => {
    const record = await lockPlanRecord(em, scope, input.planId);
    const agency = input.agencyId === null ? null : await findAgency(em, scope, input.agencyId);
    if (input.agencyId !== null && agency === null) throw new DomainError("not-found");
    const plan = await loadPlan(em, scope, { record, hasSources: false });
    const operations = [...new Set(input.nodeIds)].flatMap((id): PlanOperation[] => {
      const node = Object.hasOwn(plan.nodes, id) ? plan.nodes[id] : undefined;
      if (node === undefined) throw new DomainError("not-found");
      if (node.agency === input.agencyId) return [];
      return [
        {
          id: services.makeId(),
          target: { kind: "node", id },
          field: "agency",
          expected: node.agency,
          value: input.agencyId,
        },
      ];
    });
    await changePlan(services, em, scope, {
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
  services: Services,
  scope: Scope,
  input: { planId: string; lineId: string; owner: IndicatorLevel | null },
): Promise<{ changed: number }> {
  return inTransaction(services, async (em) => {
    const record = await lockPlanRecord(em, scope, input.planId);
    const plan = await loadPlan(em, scope, { record, hasSources: false });
    const row = planRows(plan).find(({ line }) => line?.id === input.lineId);
    if (row === undefined || !scope.reaches({ region: record.region, agency: row.agency }))
      throw new DomainError("not-found");
    const target = row.line?.target ?? null;
    if (target === null) throw new DomainError("no-target");
    const operations: PlanOperation[] =
      target.owner === input.owner
        ? []
        : [
            {
              id: services.makeId(),
              target: { kind: "line", id: input.lineId },
              field: "target",
              expected: toJson(target),
              value: toJson({ ...target, owner: input.owner }),
            },
          ];
    await changePlan(services, em, scope, {
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
