import { advance, type EventFacts } from "@rata/domain/lifecycle/advance";
import type { PlanEvent } from "@rata/domain/lifecycle/PlanEvent";
import { DomainError } from "@rata/domain/problem/DomainError";
import { lockPlanRecord } from "#plan/core/plan.queries";
import { findProgress } from "#plan/core/lifecycle.queries";
import type { Work } from "#Work";
import { countOpenMust, linesByAgency } from "./lifecycle.reads.ts";
import { storeEvent } from "#plan/core/lifecycle.store";
import { readPlan } from "#plan/core/readPlan";
import { tellLifecycle } from "./tellLifecycle.ts";

/**
 * Lets an event happen to a plan. The plan's row is held meanwhile, so that no row changes between looking and deciding; whoever saw
 * another state of things is told so.
 * @throws DomainError "not-found", "progress-changed", or the machine's refusal with "event-" before it
 */
export async function advancePlan(
  work: Work,
  { planId, version, event }: { planId: string; version: number; event: PlanEvent },
): Promise<{ version: number }> {
  return work.inTransaction(async (work) => {
    const record = await lockPlanRecord(work, planId);
    const reach = "agency" in event ? { region: record.region, agency: event.agency } : { region: record.region };
    if (!work.scope.reaches(reach)) throw new DomainError("not-found");
    const found = await findProgress(work.em, record.id);
    if (found.version !== version) throw new DomainError("progress-changed");
    const facts = await findFacts(work, record.id);
    const next = advance(found.progress, event, facts);
    if (!next.ok) throw new DomainError(`event-${next.refusal}`);
    const at = work.now();
    const happened = { id: work.makeId(), plan: record.id, version: version + 1, head: record.head, event, at };
    await storeEvent(work, { ...happened, progress: next.progress });
    await work.record({
      id: work.makeId(),
      at,
      action: "plan.advanced",
      subject: record.id,
      plan: record.id,
      reason: "reason" in event ? event.reason : null,
      summary: { event: event.kind },
      payload: { event, version: version + 1, head: record.head },
    });
    await tellLifecycle(work, {
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

async function findFacts(work: Work, planId: string): Promise<EventFacts> {
  const read = await readPlan(work, planId);
  return {
    actor: work.scope.actor,
    steps: work.services.edition.steps,
    lines: linesByAgency(read.rows),
    openMustFindings: await countOpenMust(work.services, read),
  };
}
