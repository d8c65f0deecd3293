import { belongsTo } from "@rata/domain/access/access";
import { judgeEdit } from "@rata/domain/plan/sheet/judgeEdit";
import type { SheetEdit, SheetRefusal } from "@rata/domain/plan/sheet/SheetEdit";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import type { Connection } from "#database/Connection";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import { changePlan } from "#plan/core/changePlan";
import { guarded, loadFor, sheetContext, toProposable } from "#plan/core/judgeSheet";
import { lockPlanRecord } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import { findProgress } from "#plan/core/lifecycle.queries";
import { countWaiting, findPlanOfProposal, findProposal } from "./proposal.queries.ts";
import { endProposal, insertProposal } from "./proposal.store.ts";
import type { ProposalRecord } from "./proposal.table.ts";
import { tellDecided, tellProposed } from "./tellProposal.ts";

/** One person's waiting proposals for one plan: a script can't fill the secretariat's list. */
const MOST_WAITING = 500;

/** Puts what of an edit was refused, and what another may do, before the secretariat. False when nothing of it is of that kind. */
export async function propose(
  services: Services,
  em: Connection,
  scope: Scope,
  { record, edit, refused }: { record: PlanRecord; edit: SheetEdit; refused: readonly SheetRefusal[] },
): Promise<boolean> {
  const proposed = toProposable(edit, refused);
  if (
    proposed === null ||
    (await countWaiting(em, scope, { plan: record.id, actor: scope.actor.accountId })) >= MOST_WAITING
  )
    return false;
  const at = services.now();
  const codes = [...new Set(refused.map(({ code }) => code))];
  await insertProposal(em, scope, { plan: record.id, edit: proposed, codes, at });
  await recordEntry(em, scope, {
    id: services.makeId(),
    at,
    action: "plan.proposed",
    subject: edit.id,
    plan: record.id,
    summary: { kind: edit.kind },
    payload: { edit: proposed, codes },
  });
  await tellProposed(services, em, scope, record);
  return true;
}

/**
 * Makes a proposed change under the name of who accepts it; its author is named in the entry. Nobody accepts what their own agency
 * proposed. What was changed since the proposal was made is a conflict and stays as it is.
 * @throws DomainError "not-found", "own-agency", "proposal-ended", "proposal-refused" with the first reason
 */
export async function acceptProposal(services: Services, scope: Scope, id: string): Promise<{ head: number }> {
  return inTransaction(services, async (em) => {
    const { record, proposal } = await lockWaiting(em, scope, id);
    if (belongsTo(scope.actor, proposal.agency)) throw new DomainError("own-agency");
    const { edit } = proposal;
    const { progress } = await findProgress(em, scope, record.id);
    const plan = await loadFor(em, scope, record, [edit]);
    if (edit.kind === "undo") throw new DomainError("not-found");
    const context = sheetContext(services, record, { agency: null, progress });
    const { operations, refused, after, allowed } = guarded(progress, plan, judgeEdit(plan, edit, context));
    const [first] = refused;
    if (first !== undefined)
      throw new DomainError("proposal-refused", { reason: first.code, current: first.current ?? "" });
    await end(services, em, scope, { id, ended: "accepted", reason: null });
    await tellDecided(services, em, scope, { plan: record, author: proposal.actor, ended: "accepted" });
    const head = await changePlan(services, em, scope, {
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
export async function declineProposal(
  services: Services,
  scope: Scope,
  { id, reason }: { id: string; reason: string },
): Promise<null> {
  return inTransaction(services, async (em) => {
    const { record, proposal } = await lockWaiting(em, scope, id);
    if (belongsTo(scope.actor, proposal.agency)) throw new DomainError("own-agency");
    await end(services, em, scope, { id, ended: "declined", reason });
    await tellDecided(services, em, scope, { plan: record, author: proposal.actor, ended: "declined" });
    await tell(services, em, scope, { record, proposal, action: "plan.proposal-declined", reason });
    return null;
  });
}

/** Takes one's own proposal back. @throws DomainError "not-found" for another's too, "proposal-ended" */
export async function withdrawProposal(services: Services, scope: Scope, id: string): Promise<null> {
  return inTransaction(services, async (em) => {
    const { record, proposal } = await lockWaiting(em, scope, id, scope.actor.accountId);
    await end(services, em, scope, { id, ended: "withdrawn", reason: null });
    await tell(services, em, scope, { record, proposal, action: "plan.proposal-withdrawn", reason: null });
    return null;
  });
}

async function lockWaiting(
  em: Connection,
  scope: Scope,
  id: string,
  actor?: string,
): Promise<{ record: PlanRecord; proposal: ProposalRecord }> {
  const plan = await findPlanOfProposal(em, scope, id);
  if (plan === null) throw new DomainError("not-found");
  const record = await lockPlanRecord(em, scope, plan);
  const proposal = await findProposal(em, scope, { plan, id });
  if (proposal === null || (actor !== undefined && proposal.actor !== actor)) throw new DomainError("not-found");
  if (proposal.ended !== null) throw new DomainError("proposal-ended");
  return { record, proposal };
}

async function end(
  services: Services,
  em: Connection,
  scope: Scope,
  ended: Omit<Parameters<typeof endProposal>[2], "at">,
): Promise<void> {
  if (!(await endProposal(em, scope, { ...ended, at: services.now() }))) throw new DomainError("proposal-ended");
}

async function tell(
  services: Services,
  em: Connection,
  scope: Scope,
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
  await recordEntry(em, scope, {
    id: services.makeId(),
    at: services.now(),
    action,
    subject: proposal.id,
    plan: record.id,
    reason,
    summary: { author: proposal.actorName },
  });
}
