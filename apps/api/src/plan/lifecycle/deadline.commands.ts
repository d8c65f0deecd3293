import { isSame } from "@rata/domain/canonical/canonical";
import { type Deadlines, findDisorder } from "@rata/domain/lifecycle/deadlines";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Work } from "#Work";
import { findDeadlines } from "./deadline.queries.ts";
import { saveDeadlines } from "./deadline.store.ts";
import { lockPlanRecord } from "#plan/core/plan.queries";

/**
 * Sets the last day of each step of a plan.
 * @throws DomainError "not-found"; "changed-meanwhile" when they are no longer what the editor saw; "deadlines-disordered" with the step
 * that would end before an earlier one
 */
export async function setDeadlines(
  work: Work,
  input: { planId: string; expected: Deadlines; deadlines: Deadlines },
): Promise<Deadlines> {
  return work.inTransaction(async (work) => {
    const record = await lockPlanRecord(work, input.planId);
    const before = await findDeadlines(work.em, record.id);
    if (isSame(before, input.deadlines)) return before;
    if (!isSame(before, input.expected)) throw new DomainError("changed-meanwhile");
    const [step] = findDisorder(input.deadlines);
    if (step !== undefined) throw new DomainError("deadlines-disordered", { step });
    const at = work.now();
    await saveDeadlines(work, { plan: record.id, deadlines: input.deadlines, at });
    await work.record({
      id: work.makeId(),
      at,
      action: "plan.deadlines-set",
      subject: record.id,
      plan: record.id,
      payload: { before, after: input.deadlines },
    });
    return input.deadlines;
  });
}
