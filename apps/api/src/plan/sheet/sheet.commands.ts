import type { Plan } from "@rata/domain/plan/Plan";
import type { SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import { DomainError } from "@rata/domain/problem/DomainError";
import { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { inTransaction } from "#database/transaction";
import type { Outcome } from "#database/Turns";
import type { Services } from "#Services";
import { Work } from "#Work";
import { answerAgain, doEdit } from "./doEdit.ts";
import type { EditDone, EditJob } from "./EditJob.ts";
import { loadFor } from "#plan/core/judgeSheet";
import { isReached, lockPlanRecord } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import { findBefore } from "./sheet.queries.ts";
import type { EditAnswer, EditResult, EditWish } from "./sheet.views.ts";

/**
 * Does what a person did to the sheet, edit by edit: what one refuses holds nobody else up. An edit that was done before, because its
 * answer was lost, is answered as it was then. Edits of several people that meet in one plan share a transaction.
 * @throws DomainError "not-found" for a plan that is not there or not within reach; "other-account" for edits that another person made
 */
export async function editPlan(
  work: Work,
  { planId, edits, propose, author }: EditWish & { planId: string },
): Promise<EditAnswer> {
  if (author !== undefined && author !== work.scope.actor.accountId) throw new DomainError("other-account");
  const results: EditResult[] = [];
  let head = 0;
  for (const edit of edits) {
    const job = { scope: work.scope, edit, mayPropose: propose };
    const done = await work.services.edits.add(planId, job, (jobs) => doTurn(work.services, planId, jobs));
    results.push(done.result);
    ({ head } = done);
  }
  return { head, results };
}

/** All edits of a turn in one transaction; when that fails, each in one of its own, so that nobody pays for another's fault. */
async function doTurn(services: Services, planId: string, jobs: readonly EditJob[]): Promise<Outcome<EditDone>[]> {
  try {
    return await inTransaction(services, (em) => doJobs(services, em, { planId, jobs }));
  } catch (error) {
    if (jobs.length === 1) return [{ ok: false, error }];
    const outcomes: Outcome<EditDone>[] = [];
    for (const job of jobs) outcomes.push(...(await doTurn(services, planId, [job])));
    return outcomes;
  }
}

const LOCKING = Scope.forSystem("edits of the sheet");

async function doJobs(
  services: Services,
  em: Connection,
  { planId, jobs }: { planId: string; jobs: readonly EditJob[] },
): Promise<Outcome<EditDone>[]> {
  let record = await lockPlanRecord({ em, scope: LOCKING }, planId);
  const edits = jobs.map(({ edit }) => edit);
  const { progress, known } = await findBefore(em, { plan: record.id, edits: edits.map(({ id }) => id) });
  let shared = await loadShared(em, record, edits);
  const outcomes: Outcome<EditDone>[] = [];
  for (const { scope, edit, mayPropose } of jobs) {
    const work = new Work(services, scope, em);
    const again = known.get(edit.id);
    if (!isReached(scope, record)) outcomes.push({ ok: false, error: new DomainError("not-found") });
    else if (again !== undefined) {
      const result = await answerAgain(work, record, again);
      outcomes.push({ ok: true, value: { head: record.head, result } });
    } else {
      const plan = shared ?? (await loadFor(em, record, [edit]));
      const { head, result, after } = await doEdit(work, { record, plan, edit, mayPropose, progress });
      record = { ...record, head };
      if (shared !== null) shared = after;
      outcomes.push({ ok: true, value: { head, result } });
    }
  }
  return outcomes;
}

/** Cells of several people are written into one part of the plan; what changes the tree looks at all of it as it then stands. */
async function loadShared(em: Connection, record: PlanRecord, edits: readonly SheetEdit[]): Promise<Plan | null> {
  return edits.every(({ kind }) => kind === "cells" || kind === "describe") ? loadFor(em, record, edits) : null;
}
