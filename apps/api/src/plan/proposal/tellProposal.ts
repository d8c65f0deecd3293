import { NO_FACTS } from "@rata/domain/notification/Notification";
import { findAgency } from "#agency/agency.queries";
import { notify, type PlanName } from "#notification/notify";
import type { Work } from "#Work";
import type { ProposalEnd } from "./proposal.table.ts";

const PLACE = { screen: "progress" as const };

/** Tells who may decide that a proposal waits; once for each author, however many they make until somebody looks. */
export async function tellProposed(work: Work, plan: PlanName): Promise<void> {
  const { accountId, name, agency: id } = work.scope.actor;
  const agency = id === null ? null : await findAgency(work.em, id);
  const notice = {
    occasion: { kind: "proposal-waiting" as const, agency: id },
    facts: { ...NO_FACTS, actor: name, agency: agency?.name ?? null },
    place: PLACE,
    topic: `proposals:${accountId}`,
    renews: true,
  };
  await notify(work, { plan, notices: [notice] });
}

/** Tells the author of a proposal what became of it. */
export async function tellDecided(
  work: Work,
  { plan, author, ended }: { plan: PlanName; author: string; ended: Exclude<ProposalEnd, "withdrawn"> },
): Promise<void> {
  const notice = {
    occasion: { kind: `proposal-${ended}` as const, author },
    facts: { ...NO_FACTS, actor: work.scope.actor.name },
    place: PLACE,
    topic: `proposal-${ended}`,
    renews: true,
  };
  await notify(work, { plan, notices: [notice] });
}
