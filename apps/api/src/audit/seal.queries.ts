import type { LoggedEntry } from "@rata/domain/audit/LoggedEntry";
import { CHAIN_START, type Seal } from "@rata/domain/audit/sealEntry";
import * as z from "zod";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";
import { CHANGE_COLUMNS, ChangeRow, ENTRY_COLUMNS, LoggedRow, toLogged } from "./LoggedRow.ts";

const SealRow = z.object({ number: z.number(), digest: z.string() });
const Count = z.object({ count: z.number() });
const Named = z.object({ id: z.string() });

/**
 * Entries as they are stored, with their operations, in the order of the ids. One statement: while a change waits for its seal, whoever
 * else wants to change the plan waits too. Operations are asked for whatever the entry says of their number: what is stored is sealed.
 */
export async function listLogged(em: Connection, ids: readonly string[]): Promise<LoggedEntry[]> {
  const rows = await select(
    em,
    LoggedRow.extend({ changes: z.array(ChangeRow) }),
    `select ${ENTRY_COLUMNS}, coalesce((
       select json_agg(c order by c.ordinal, c.id) from (select ${CHANGE_COLUMNS} from plan_operation o where o.entry = e.id) c), '[]') as changes
     from audit_entry e where e.id = any($1::uuid[]) order by array_position($1::uuid[], e.id)`,
    [ids],
  );
  return rows.map(({ changes, ...row }) => toLogged(row, changes));
}

/** The last seal, or the start of the chain. */
export async function findHead(em: Connection): Promise<Seal> {
  const [row] = await select(
    em,
    SealRow,
    "select number::float8 as number, digest from audit_seal order by audit_seal.number desc limit 1",
    [],
  );
  return row ?? CHAIN_START;
}

/** Entries that have no seal, in the order of writing. */
export async function listUnsealed(em: Connection, limit: number): Promise<string[]> {
  const rows = await select(em, Named, `select e.id ${UNSEALED} order by e.sequence limit $1`, [limit]);
  return rows.map(({ id }) => id);
}

export async function countUnsealed(em: Connection): Promise<number> {
  const [row] = await select(em, Count, `select count(*)::float8 as count ${UNSEALED}`, []);
  return row?.count ?? 0;
}

/**
 * The seal of the last change of a plan up to one of its heads: what a document made from that head prints. Whoever takes a document
 * leaves an entry too, which must not change the next document; so only what changes the plan counts.
 */
export async function findPlanSeal(em: Connection, asked: { plan: string; head: number }): Promise<Seal | null> {
  const [row] = await select(
    em,
    SealRow,
    `select s.number::float8 as number, s.digest from audit_entry e join audit_seal s on s.entry = e.id
     where e.plan = $1 and (e.action in ('plan.created', 'plan.advanced')
       or (e.operations > 0 and (e.payload ->> 'revision')::int <= $2))
     order by e.sequence desc limit 1`,
    [asked.plan, asked.head],
  );
  return row ?? null;
}

const UNSEALED = "from audit_entry e where not exists (select from audit_seal s where s.entry = e.id)";
