import type { SheetEdit, SheetRefusalCode } from "@rata/domain/plan/sheet/SheetEdit";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { PlanProposalTable, type ProposalEnd } from "./proposal.table.ts";

export interface NewProposal {
  plan: string;
  edit: SheetEdit;
  codes: SheetRefusalCode[];
  at: Date;
}

export async function insertProposal(
  em: Connection,
  scope: Scope,
  { plan, edit, codes, at }: NewProposal,
): Promise<void> {
  const { accountId, name, agency } = scope.actor;
  await em.insert(PlanProposalTable, {
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
  em: Connection,
  scope: Scope,
  { id, ended, reason, at }: { id: string; ended: ProposalEnd; reason: string | null; at: Date },
): Promise<boolean> {
  const end = { ended, reason, endedAt: at, endedBy: scope.actor.name };
  return (await em.nativeUpdate(PlanProposalTable, { id, ended: null }, end)) === 1;
}
