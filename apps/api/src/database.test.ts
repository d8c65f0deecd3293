import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Orm, toAppUrl } from "./connect.ts";
import { listPending, migrate } from "./migrate.ts";
import { MIGRATIONS } from "#database/migrations/list";
import { openTestDatabase, runAsSuperuser, type TestDatabase } from "#testing/testDatabase";

let database: TestDatabase;
let owner: Orm;

beforeAll(async () => {
  database = await openTestDatabase();
  owner = await connect(database.ownerUrl, { poolSize: 2 });
});
afterAll(async () => {
  await owner.close(true);
  await database.drop();
});

async function asApp(work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: database.appUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

test("the tables that migrations make are the tables that the code knows", async () => {
  const differences = await owner.schema.getUpdateSchemaSQL({ wrap: false, safe: false });
  expect(listDrift(differences)).toEqual([]);
});

test("a column that the code does not know is drift", async () => {
  await owner.em.fork().execute("alter table agency add column surplus text null");
  const differences = await owner.schema.getUpdateSchemaSQL({ wrap: false, safe: false });
  await owner.em.fork().execute("alter table agency drop column surplus");
  expect(listDrift(differences)).toEqual([`alter table "agency" drop column "surplus"`]);
});

/** What seals entries, foreign keys, checks, partial indexes and the identity of the trail are written in migrations only: tables hold ids, relations are not mapped. */
function listDrift(sql: string): string[] {
  const statements = sql.split(";").map((statement) => statement.trim().replaceAll(/\s+/gu, " "));
  const expected =
    /_fkey"?$|_check"?$|note_acceptance_standing|import_meaning_sender|audit_entry_plan_sequence_index|comment_thread_open_index|notification_un(?:read|mailed)_index|mail_waiting_index|"sequence" drop default$|audit_entry_seal|"seal_entry"/u;
  return statements.filter((statement) => statement !== "" && !expected.test(statement));
}

test("migrating twice changes nothing", async () => {
  expect(await migrate(owner)).toEqual([]);
  expect(await listPending(owner)).toEqual([]);
});

test("an empty database is migrated by the owner's role alone", async () => {
  const empty = await openTestDatabase("empty");
  const orm = await connect(empty.ownerUrl, { poolSize: 2 });
  const steps = MIGRATIONS.map(({ name }) => name);
  expect(steps.length).toBeGreaterThan(1);
  expect(steps.toSorted()).toEqual(steps);
  expect(await listPending(orm)).toEqual(steps);
  expect(await migrate(orm)).toEqual(steps);
  await orm.close(true);
  await empty.drop();
});

test.each([
  "update audit_entry set actor = 'someone else'",
  "delete from audit_entry",
  "truncate audit_entry",
  `insert into audit_entry (id, sequence, at, actor, actor_name, action, subject, summary, operations, payload)
   overriding system value values (gen_random_uuid(), 1, now(), 'a', 'A', 'plan.created', 's', '{}', 0, '{}')`,
  "update plan_operation set value = null",
  "delete from plan_operation",
  "update audit_seal set digest = ''",
  "delete from audit_seal",
  "truncate audit_seal",
  "insert into audit_seal (number, entry, digest, sealed_at) values (1000, gen_random_uuid(), '', now())",
  "alter table audit_entry disable trigger audit_entry_seal",
  "create or replace function seal_entry(sealed_entry uuid, content text) returns void language sql as ''",
  "update observation set amount = 1",
  "truncate observation",
  "update observation_source set document = ''",
  "delete from observation_source",
  "update import_commit set counts = '{}'",
  "delete from import_commit",
  "delete from account",
  "delete from plan",
  "create table surplus (id int)",
  "alter table audit_entry drop column actor",
  "alter role rata_app superuser",
  "drop table audit_entry",
])("the app's role may not: %s", async (statement) => {
  await asApp(async (client) => {
    await expect(client.query(statement)).rejects.toThrow(/permission denied|must be owner/u);
  });
});

test("the app's role may add to the audit trail and read it", async () => {
  await asApp(async (client) => {
    const id = "0d5b6c0e-4c8e-4e0b-9d0e-0d5b6c0e4c8e";
    await client.query(
      `insert into audit_entry (id, at, actor, actor_name, action, subject, summary, operations, payload)
       values ($1, now(), 'a', 'A', 'plan.created', 's', '{}', 0, '{}')`,
      [id],
    );
    const found = await client.query("select actor_name from audit_entry where id = $1", [id]);
    expect(found.rows).toEqual([{ actor_name: "A" }]);
  });
});

test("transactions cut by the server give their places in the pool back", async () => {
  const orm = await connect(database.appUrl, { poolSize: 2 });
  const cut = () =>
    orm.em.fork().transactional(async (em) => {
      const [row] = await em.execute<{ pid: number }[]>("select pg_backend_pid() as pid");
      await runAsSuperuser((client) => client.query("select pg_terminate_backend($1)", [row?.pid]));
      await em.execute("select 1");
    });
  for (let time = 0; time < 4; time += 1) await expect(cut()).rejects.toThrow(/connection/u);
  expect(await orm.em.fork().execute("select 1 as one")).toEqual([{ one: 1 }]);
  await orm.close(true);
});

test("without an address of its own the app signs in as the owner in the app's role", () => {
  const url = new URL(toAppUrl("postgresql://owner:secret@localhost:5432/rata"));
  expect(url.searchParams.get("options")).toBe("-c role=rata_app");
});
