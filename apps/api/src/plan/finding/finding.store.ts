import type { Work } from "#Work";
import { FindingAcceptanceTable } from "./finding.table.ts";

export interface NewAcceptance {
  id: string;
  plan: string;
  code: string;
  digest: string;
  reason: string;
  at: Date;
}

export async function insertAcceptance(work: Work, acceptance: NewAcceptance): Promise<void> {
  await work.em.insert(FindingAcceptanceTable, {
    ...acceptance,
    actor: work.scope.actor.accountId,
    actorName: work.scope.actor.name,
    withdrawnAt: null,
    withdrawnBy: null,
  });
}

/** Withdraws the standing acceptance of a note. Gives back the rule that it was of; null when there was none. */
export async function saveWithdrawn(
  work: Work,
  withdrawn: { plan: string; digest: string; at: Date },
): Promise<{ code: string } | null> {
  const { plan, digest, at } = withdrawn;
  const standing = await work.em.findOne(FindingAcceptanceTable, { plan, digest, withdrawnAt: null });
  if (standing === null) return null;
  const { id, code } = standing;
  const changed = await work.em.nativeUpdate(
    FindingAcceptanceTable,
    { id, withdrawnAt: null },
    { withdrawnAt: at, withdrawnBy: work.scope.actor.accountId },
  );
  return changed === 0 ? null : { code };
}
