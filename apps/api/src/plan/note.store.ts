import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { NoteAcceptanceTable } from "./note.table.ts";

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

/** How many standing acceptances were withdrawn: one, or none when there was none. */
export async function saveWithdrawn(
  em: Connection,
  scope: Scope,
  withdrawn: { plan: string; digest: string; at: Date },
): Promise<number> {
  const { plan, digest, at } = withdrawn;
  return em.nativeUpdate(
    NoteAcceptanceTable,
    { plan, digest, withdrawnAt: null },
    { withdrawnAt: at, withdrawnBy: scope.actor.accountId },
  );
}
