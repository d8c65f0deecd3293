import type { SheetEdit, SheetRefusalCode } from "@rata/domain/plan/sheet/SheetEdit";
import type { Work } from "#Work";
import { PlanProposalTable, type ProposalEnd } from "./proposal.table.ts";

export interface NewProposal {
  plan: string;
  edit: SheetEdit;
  codes: SheetRefusalCode[];
  at: Date;
}

export async function insertProposal(work: Work, { plan, edit, codes, at }: NewProposal): Promise<void> {
  const { accountId, name, agency } = work.scope.actor;
  await work.em.insert(PlanProposalTable, {
    id: edit.id,
    plan,
    edit,
    codes,
    agency,
    actor: accountId,
    actorName: name,
    at,
    ended: null,
    endedAt: null,
    endedBy: null,
    reason: null,
  });
}

/** Ends a waiting proposal; false when somebody ended it before. */
export async function endProposal(
  work: Work,
  { id, ended, reason, at }: { id: string; ended: ProposalEnd; reason: string | null; at: Date },
): Promise<boolean> {
  const end = { ended, reason, endedAt: at, endedBy: work.scope.actor.name };
  return (await work.em.nativeUpdate(PlanProposalTable, { id, ended: null }, end)) === 1;
}
