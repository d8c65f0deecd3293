import { advance, type EventFacts } from "@rata/domain/lifecycle/advance";
import type { PlanEvent } from "@rata/domain/lifecycle/PlanEvent";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import { lockPlanRecord } from "#plan/core/plan.queries";
import { findProgress } from "#plan/core/lifecycle.queries";
import { countOpenMust, linesByAgency } from "./lifecycle.reads.ts";
import { storeEvent } from "#plan/core/lifecycle.store";
import { readPlan } from "#plan/core/readPlan";
import { tellProgress } from "./tellLifecycle.ts";

/**
 * Lets an event happen to a plan. The plan's row is held meanwhile, so that no row changes between looking and deciding; whoever saw
 * another state of things is told so.
 * @throws DomainError "not-found", "progress-changed", or the machine's refusal with "event-" before it
 */
export async function advancePlan(
  services: Services,
  scope: Scope,
  { planId, version, event }: { planId: string; version: number; event: PlanEvent },
): Promise<{ version: number }> {
  return inTransaction(services, async (em) => {
    const record = await lockPlanRecord(em, scope, planId);
    const reach = "agency" in event ? { region: record.region, agency: event.agency } : { region: record.region };
    if (!scope.reaches(reach)) throw new DomainError("not-found");
    const found = await findProgress(em, scope, record.id);
    if (found.version !== version) throw new DomainError("progress-changed");
    const facts = await findFacts(services, scope, record.id);
    const next = advance(found.progress, event, facts);
    if (!next.ok) throw new DomainError(`event-${next.refusal}`);
    const at = services.now();
    const happened = { id: services.makeId(), plan: record.id, version: version + 1, head: record.head, event, at };
    await storeEvent(em, scope, { ...happened, progress: next.progress });
    await recordEntry(em, scope, {
      id: services.makeId(),
      at,
      action: "plan.advanced",
      subject: record.id,
      plan: record.id,
      reason: "reason" in event ? event.reason : null,
      summary: { event: event.kind },
      payload: { event, version: version + 1, head: record.head },
    });
    await tellProgress(services, em, scope, {
      plan: record,
      event,
      version: version + 1,
      before: found.progress,
      after: next.progress,
      lines: facts.lines,
    });
    return { version: version + 1 };
  });
}

async function findFacts(services: Services, scope: Scope, planId: string): Promise<EventFacts> {
  const read = await readPlan(services, scope, planId);
  return {
    actor: scope.actor,
    steps: services.edition.steps,
    lines: linesByAgency(read.rows),
    openMustNotes: await countOpenMust(services, scope, read),
  };
}
