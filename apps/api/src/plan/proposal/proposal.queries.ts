import type { Connection } from "#database/Connection";
import { PlanProposalTable, type ProposalRecord } from "./proposal.table.ts";

/** A proposal for a plan. The caller has made sure that the scope reaches the plan. */
export function findProposal(em: Connection, asked: { plan: string; id: string }): Promise<ProposalRecord | null> {
  return em.findOne(PlanProposalTable, asked, { refresh: true });
}

/** The plan in which a proposal stands; null for none. */
export async function findPlanOfProposal(em: Connection, id: string): Promise<string | null> {
  const found = await em.findOne(PlanProposalTable, { id }, { fields: ["plan"] });
  return found?.plan ?? null;
}

/** The waiting ones first, then the latest that ended, three hundred at most; of one agency where one is named. */
export async function listProposals(
  em: Connection,
  { plan, agency }: { plan: string; agency: string | null },
): Promise<ProposalRecord[]> {
  const mine = agency === null ? { plan } : { plan, agency };
  const waiting = await em.find(PlanProposalTable, { ...mine, ended: null }, { orderBy: { at: "asc" }, limit: 200 });
  const ended = await em.find(
    PlanProposalTable,
    { ...mine, ended: { $ne: null } },
    { orderBy: { endedAt: "desc" }, limit: 100 },
  );
  return [...waiting, ...ended];
}

export function countWaiting(em: Connection, asked: { plan: string; actor: string }): Promise<number> {
  return em.count(PlanProposalTable, { ...asked, ended: null });
}
