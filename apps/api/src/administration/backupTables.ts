import * as z from "zod";
import { ENTITIES } from "#entities";
import type { Connection } from "#database/Connection";
import { execute, select } from "#database/sql";

/**
 * Sessions, tries to sign in and links to set a password stay behind: a restored machine must not open to tokens of another one. So
 * do documents on order, whose files can be made again, and mail, which a restored machine would send a second time.
 */
const LEFT_OUT = new Set(["session", "sign_in_attempt", "account_link", "document_order", "mail", "job_routine"]);

/** The tables of a backup, each after those that it refers to. */
export const BACKUP_TABLES: readonly string[] = ENTITIES.map((entity) => entity.meta.tableName).filter(
  (name) => !LEFT_OUT.has(name),
);

const ORDERS: Readonly<Record<string, string>> = {
  // Parents before children, since each batch is checked by itself.
  plan_node: "plan, array_position(array['sector', 'policy', 'objective', 'program', 'activity'], level), id",
  audit_entry: "sequence",
};

const BATCH = 1000;

/** The rows of a table as JSON text, in batches: whatever the database holds never stands in memory at once. */
export async function* readRows(em: Connection, table: string): AsyncGenerator<string[]> {
  await execute(
    em,
    `declare reading cursor for select to_jsonb(t)::text as row from ${table} t order by ${ORDERS[table] ?? "1"}`,
    [],
  );
  for (let isDone = false; !isDone;) {
    const rows = await select(em, z.object({ row: z.string() }), `fetch ${BATCH} from reading`, []);
    isDone = rows.length < BATCH;
    yield rows.map(({ row }) => row);
  }
  await execute(em, "close reading", []);
}

/** Puts rows back exactly as they were, also the numbers of the trail that the database else makes itself. */
export async function writeRows(em: Connection, table: string, rows: readonly string[]): Promise<void> {
  if (rows.length === 0) return;
  const overriding = table === "audit_entry" ? "overriding system value" : "";
  await execute(
    em,
    `insert into ${table} ${overriding} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [`[${rows.join(",")}]`],
  );
}

/** Lets the trail count on from its last entry. */
export async function continueTrail(em: Connection): Promise<void> {
  await execute(
    em,
    "select setval(pg_get_serial_sequence('audit_entry', 'sequence'), (select coalesce(max(sequence), 0) + 1 from audit_entry), false)",
    [],
  );
}

export async function isEmptyDatabase(em: Connection): Promise<boolean> {
  const tests = BACKUP_TABLES.map((table) => `exists (select from ${table})`).join(" or ");
  const [row] = await select(em, z.object({ filled: z.boolean() }), `select (${tests}) as filled`, []);
  return row?.filled === false;
}

/** The steps of migration that made this schema. */
export async function listSchemaSteps(em: Connection): Promise<string[]> {
  const rows = await select(em, z.object({ name: z.string() }), "select name from rata_migration order by name", []);
  return rows.map(({ name }) => name);
}
