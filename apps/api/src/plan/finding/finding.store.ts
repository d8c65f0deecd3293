import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { NoteAcceptanceTable } from "./finding.table.ts";

export interface NewAcceptance {
  id: string;
  plan: string;
  code: string;
  digest: string;
  reason: string;
  at: Date;
}

export async function insertAcceptance(em: Connection, scope: Scope, acceptance: NewAcceptance): Promise<void> {
  await em.insert(NoteAcceptanceTable, {
    ...acceptance,
    actor: scope.actor.accountId,
    actorName: scope.actor.name,
    withdrawnAt: null,
    withdrawnBy: null,
  });
}

/** Withdraws the standing acceptance of a note. Gives back the rule that it was of; null when there was none. */
export async function saveWithdrawn(
  em: Connection,
  scope: Scope,
  withdrawn: { plan: string; digest: string; at: Date },
): Promise<{ code: string } | null> {
  const { plan, digest, at } = withdrawn;
  const standing = await em.findOne(NoteAcceptanceTable, { plan, digest, withdrawnAt: null });
  if (standing === null) return null;
  const { id, code } = standing;
  const changed = await em.nativeUpdate(
    NoteAcceptanceTable,
    { id, withdrawnAt: null },
    { withdrawnAt: at, withdrawnBy: scope.actor.accountId },
  );
  return changed === 0 ? null : { code };
}
