import { digestEntry } from "@rata/domain/audit/sealEntry";
import type { Connection } from "#database/Connection";
import { execute } from "#database/sql";
import { hashText } from "./hashText.ts";
import { listLogged } from "./seal.queries.ts";

/**
 * Has entries of this transaction sealed by its commit. Everything slow, reading back what was stored and hashing it, is done here,
 * before; the database takes the chain's lock as the last thing of the commit and holds it no longer than that.
 */
export async function announceEntries(em: Connection, ids: readonly string[]): Promise<void> {
  const contents = Object.fromEntries(await digestEntries(em, ids));
  await execute(em, "select set_config('rata.contents', $1, true)", [JSON.stringify(contents)]);
}

/** Lets one process at a time look for entries without a seal: two that start together would seal the same ones. 0x72617461 is "rata". */
export async function lockTail(em: Connection): Promise<void> {
  await execute(em, "select pg_advisory_xact_lock(1918989409, 1)", []);
}

/** Seals entries that were left without a seal, in the order of the ids. */
export async function sealEntries(em: Connection, ids: readonly string[]): Promise<void> {
  const contents = await digestEntries(em, ids);
  await execute(
    em,
    `select seal_entry(entry, content)
     from (select * from unnest($1::uuid[], $2::text[]) with ordinality as t (entry, content, place) order by place) as listed`,
    [contents.map(([id]) => id), contents.map(([, content]) => content)],
  );
}

async function digestEntries(em: Connection, ids: readonly string[]): Promise<[string, string][]> {
  const entries = await listLogged(em, ids);
  return entries.map((entry) => [entry.id, digestEntry(entry, hashText)]);
}
