import { belongsTo } from "@rata/domain/access/access";
import { judgeEdit } from "@rata/domain/plan/sheet/judgeEdit";
import type { SheetEdit, SheetRefusal } from "@rata/domain/plan/sheet/SheetEdit";
import { DomainError } from "@rata/domain/problem/DomainError";
import { changePlan } from "#plan/core/changePlan";
import { guarded, loadFor, sheetContext, toProposable } from "#plan/core/judgeSheet";
import { lockPlanRecord } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import { findProgress } from "#plan/core/lifecycle.queries";
import type { Work } from "#Work";
import { countWaiting, findPlanOfProposal, findProposal } from "./proposal.queries.ts";
import { endProposal, insertProposal } from "./proposal.store.ts";
import type { ProposalRecord } from "./proposal.table.ts";
import { tellDecided, tellProposed } from "./tellProposal.ts";

/** One person's waiting proposals for one plan: a script can't fill the secretariat's list. */
const MOST_WAITING = 500;

/** Turns the refused parts of an edit that someone else may do into a proposal for the secretariat. False when there are none. */
export async function propose(
  work: Work,
  { record, edit, refused }: { record: PlanRecord; edit: SheetEdit; refused: readonly SheetRefusal[] },
): Promise<boolean> {
  const proposed = toProposable(edit, refused);
  if (
    proposed === null ||
    (await countWaiting(work.em, { plan: record.id, actor: work.scope.actor.accountId })) >= MOST_WAITING
  )
    return false;
  const at = work.now();
  const codes = [...new Set(refused.map(({ code }) => code))];
  await insertProposal(work, { plan: record.id, edit: proposed, codes, at });
  await work.record({
    id: work.makeId(),
    at,
    action: "plan.proposed",
    subject: edit.id,
    plan: record.id,
    summary: { kind: edit.kind },
    payload: { edit: proposed, codes },
  });
  await tellProposed(work, record);
  return true;
}

/**
 * Makes a proposed change under the name of who accepts it; its author is named in the entry. Nobody accepts what their own agency
 * proposed. What was changed since the proposal was made is a conflict and stays as it is.
 * @throws DomainError "not-found", "own-agency", "proposal-ended", "proposal-refused" with the first reason
 */
export async function acceptProposal(work: Work, id: string): Promise<{ head: number }> {
  return work.inTransaction(async (work) => {
    const { record, proposal } = await lockWaiting(work, id);
    if (belongsTo(work.scope.actor, proposal.agency)) throw new DomainError("own-agency");
    const { edit } = proposal;
    const { progress } = await findProgress(work.em, record.id);
    const plan = await loadFor(work.em, record, [edit]);
    if (edit.kind === "undo") throw new DomainError("not-found");
    const context = sheetContext(work.services, record, { agency: null, progress });
    const { operations, refused, after, allowed } = guarded(progress, plan, judgeEdit(plan, edit, context));
    const [first] = refused;
    if (first !== undefined)
      throw new DomainError("proposal-refused", { reason: first.code, current: first.current ?? "" });
    await end(work, { id, ended: "accepted", reason: null });
    await tellDecided(work, { plan: record, author: proposal.actor, ended: "accepted" });
    const head = await changePlan(work, {
      record,
      plan,
      after,
      operations,
      allowed,
      action: "plan.proposal-accepted",
      subject: id,
      summary: { author: proposal.actorName },
    });
    return { head };
  });
}

/** @throws DomainError "not-found", "own-agency", "proposal-ended" */
export async function declineProposal(work: Work, { id, reason }: { id: string; reason: string }): Promise<null> {
  return work.inTransaction(async (work) => {
    const { record, proposal } = await lockWaiting(work, id);
    if (belongsTo(work.scope.actor, proposal.agency)) throw new DomainError("own-agency");
    await end(work, { id, ended: "declined", reason });
    await tellDecided(work, { plan: record, author: proposal.actor, ended: "declined" });
    await tell(work, { record, proposal, action: "plan.proposal-declined", reason });
    return null;
  });
}

/** Takes one's own proposal back. @throws DomainError "not-found" for another's too, "proposal-ended" */
export async function withdrawProposal(work: Work, id: string): Promise<null> {
  return work.inTransaction(async (work) => {
    const { record, proposal } = await lockWaiting(work, id, work.scope.actor.accountId);
    await end(work, { id, ended: "withdrawn", reason: null });
    await tell(work, { record, proposal, action: "plan.proposal-withdrawn", reason: null });
    return null;
  });
}

async function lockWaiting(
  work: Work,
  id: string,
  actor?: string,
): Promise<{ record: PlanRecord; proposal: ProposalRecord }> {
  const plan = await findPlanOfProposal(work.em, id);
  if (plan === null) throw new DomainError("not-found");
  const record = await lockPlanRecord(work, plan);
  const proposal = await findProposal(work.em, { plan, id });
  if (proposal === null || (actor !== undefined && proposal.actor !== actor)) throw new DomainError("not-found");
  if (proposal.ended !== null) throw new DomainError("proposal-ended");
  return { record, proposal };
}

async function end(work: Work, ended: Omit<Parameters<typeof endProposal>[1], "at">): Promise<void> {
  if (!(await endProposal(work, { ...ended, at: work.now() }))) throw new DomainError("proposal-ended");
}

async function tell(
  work: Work,
  {
    record,
    proposal,
    action,
    reason,
  }: {
    record: PlanRecord;
    proposal: ProposalRecord;
    action: "plan.proposal-declined" | "plan.proposal-withdrawn";
    reason: string | null;
  },
): Promise<void> {
  await work.record({
    action,
    subject: proposal.id,
    plan: record.id,
    reason,
    summary: { author: proposal.actorName },
  });
}
