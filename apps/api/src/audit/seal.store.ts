import { digestEntry, type Seal, sealEntry } from "@rata/domain/audit/sealEntry";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { execute } from "#database/sql";
import { hashText } from "./hashText.ts";
import { findHead, listLogged } from "./seal.queries.ts";

/**
 * Seals entries that this transaction has written, or that others left without a seal. It has to be the last thing that the
 * transaction does: the lock is held until the commit is done, which makes the order of seals the order of commits, and
 * everybody else's commit waits for it. What is slow, reading and hashing the entries, is done before.
 */
export async function sealEntries(em: Connection, scope: Scope, ids: readonly string[]): Promise<void> {
  const entries = await listLogged(em, scope, ids);
  const digests = entries.map((entry) => ({ entry: entry.id, digest: digestEntry(entry, hashText) }));
  await holdChain(em, scope);
  let last = await findHead(em, scope);
  const seals = digests.map(({ entry, digest }) => ({ entry, seal: (last = sealEntry(last, digest, hashText)) }));
  await insertSeals(em, seals);
}

/** Nobody else seals until the end of the transaction. A process that stands still meanwhile loses its connection and its lock. */
export async function holdChain(em: Connection, _scope: Scope): Promise<void> {
  await execute(
    em,
    `select set_config('idle_in_transaction_session_timeout', $1, true), pg_advisory_xact_lock(${LOCK})`,
    [PATIENCE],
  );
}

/** "rata" as a number; a database holds one chain. */
const LOCK = 0x72_61_74_61;
/** Milliseconds. Between the lock and the commit lie two short statements. */
const PATIENCE = "15000";

async function insertSeals(em: Connection, seals: readonly { entry: string; seal: Seal }[]): Promise<void> {
  await execute(
    em,
    `insert into audit_seal (number, entry, digest, sealed_at)
     select number, entry, digest, clock_timestamp() from unnest($1::bigint[], $2::uuid[], $3::text[]) as t (number, entry, digest)`,
    [seals.map(({ seal }) => seal.number), seals.map(({ entry }) => entry), seals.map(({ seal }) => seal.digest)],
  );
}
