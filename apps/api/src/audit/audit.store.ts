import type { AuditAction } from "@rata/domain/audit/AuditItem";
import type { Connection } from "#database/Connection";
import { beforeCommit } from "#database/transaction";
import type { Scope } from "#access/Scope";
import { AuditEntryTable } from "./audit.table.ts";
import { announceEntries } from "./seal.store.ts";

/** What happened, for the trail. `subject` names the record, `payload` what a later reader needs and a screen does not show. */
export interface AuditEntry {
  id: string;
  at: Date;
  action: AuditAction;
  subject: string;
  plan?: string;
  reason?: string | null;
  summary?: Readonly<Record<string, string | number>>;
  operations?: number;
  payload?: object;
}

/** Writes the entry in the transaction of the change, under the actor of the scope, and has it sealed when everything else is written. */
export async function recordEntry(em: Connection, scope: Scope, entry: AuditEntry): Promise<void> {
  await em.insert(AuditEntryTable, {
    id: entry.id,
    at: entry.at,
    actor: scope.actor.accountId,
    actorName: scope.actor.name,
    action: entry.action,
    subject: entry.subject,
    plan: entry.plan ?? null,
    reason: entry.reason ?? null,
    summary: { ...entry.summary },
    operations: entry.operations ?? 0,
    payload: entry.payload ?? {},
  });
  sealAtEnd(em, entry.id);
}

const WAITING = new WeakMap<Connection, string[]>();

/** All entries of a transaction are sealed together. */
function sealAtEnd(em: Connection, id: string): void {
  const waiting = WAITING.get(em);
  if (waiting !== undefined) {
    waiting.push(id);
    return;
  }
  const ids = [id];
  WAITING.set(em, ids);
  beforeCommit(em, () => announceEntries(em, ids));
}
