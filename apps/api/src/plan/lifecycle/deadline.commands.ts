import { isSame } from "@rata/domain/canonical/canonical";
import { type Deadlines, findDisorder } from "@rata/domain/lifecycle/deadlines";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import { findDeadlines } from "./deadline.queries.ts";
import { saveDeadlines } from "./deadline.store.ts";
import { lockPlanRecord } from "#plan/core/plan.queries";

/**
 * Sets the last day of each step of a plan.
 * @throws DomainError "not-found"; "changed-meanwhile" when they are no longer what the editor saw; "deadlines-disordered" with the step
 * that would end before an earlier one
 */
export async function setDeadlines(
  services: Services,
  scope: Scope,
  input: { planId: string; expected: Deadlines; deadlines: Deadlines },
): Promise<Deadlines> {
  return inTransaction(services, async (em) => {
    const record = await lockPlanRecord(em, scope, input.planId);
    const before = await findDeadlines(em, scope, record.id);
    if (isSame(before, input.deadlines)) return before;
    if (!isSame(before, input.expected)) throw new DomainError("changed-meanwhile");
    const [step] = findDisorder(input.deadlines);
    if (step !== undefined) throw new DomainError("deadlines-disordered", { step });
    const at = services.now();
    await saveDeadlines(em, scope, { plan: record.id, deadlines: input.deadlines, at });
    await recordEntry(em, scope, {
      id: services.makeId(),
      at,
      action: "plan.deadlines-set",
      subject: record.id,
      plan: record.id,
      payload: { before, after: input.deadlines },
    });
    return input.deadlines;
  });
}
