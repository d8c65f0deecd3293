import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import * as z from "zod";
import { Scope } from "#access/Scope";
import { connect, type Orm } from "#connect";
import type { Connection } from "#database/Connection";
import { openTestDatabase, type TestDatabase } from "#testing/testDatabase";
import { inTransaction } from "#database/transaction";
import { recordEntry } from "./audit.store.ts";
import { readHead, sealTail, verifyTrail } from "./seal.commands.ts";

/** Tampering is done with the owner's role on a copy of the demo, as somebody with the database's password would. */
const opened: { database: TestDatabase; owner: Orm }[] = [];

afterAll(async () => {
  await Promise.all(
    opened.map(async ({ database, owner }) => {
      await owner.close(true);
      await database.drop();
    }),
  );
});

async function open() {
  const database = await openTestDatabase("demo");
  const owner = await connect(database.ownerUrl, { poolSize: 4 });
  opened.push({ database, owner });
  const services = { openConnection: () => owner.em.fork() };
  const run = (sql: string) => owner.em.fork().execute(sql);
  return { database, services, run };
}

const CHANGE =
  "select entry from audit_seal join audit_entry e on e.id = entry where e.operations > 0 order by number limit 1";

async function numberOfChange(run: (sql: string) => Promise<unknown>): Promise<number> {
  const sql = `select number::int as number from audit_seal where entry = (${CHANGE})`;
  return z.array(z.object({ number: z.number() })).parse(await run(sql))[0]?.number ?? 0;
}

test("the demo's trail is sealed to the last entry, and its head is the last seal", async () => {
  const { services, run } = await open();
  const verdict = await verifyTrail(services, await readHead(services));
  expect(verdict).toMatchObject({ defect: null, unsealed: 0, head: await readHead(services) });
  expect(await run("select count(*)::int as count from audit_entry")).toEqual([{ count: verdict.sealed }]);
});

test.each<[string, string]>([
  ["the person", `update audit_entry set actor_name = 'Orang lain' where id = (${CHANGE})`],
  ["the moment", `update audit_entry set at = at + interval '1 microsecond' where id = (${CHANGE})`],
  ["the reason", `update audit_entry set reason = 'koreksi' where id = (${CHANGE})`],
  ["a summary", `update audit_entry set summary = summary || '{"rows": 1}' where id = (${CHANGE})`],
  ["a payload that no number holds", `update audit_entry set payload = '{"revision": 1e400}' where id = (${CHANGE})`],
  ["the value of an operation", `update plan_operation set value = '"1"' where entry = (${CHANGE}) and ordinal = 3`],
  [
    "what an operation expected",
    `update plan_operation set expected = '"1"' where entry = (${CHANGE}) and ordinal = 3`,
  ],
  ["an operation taken out", `delete from plan_operation where entry = (${CHANGE}) and ordinal = 3`],
  [
    "an operation slipped in",
    `insert into plan_operation select 'x', plan, revision, 0, entry, target_kind, target_id, field, expected, value
     from plan_operation where entry = (${CHANGE}) and ordinal = 3`,
  ],
  [
    "operations that changed places",
    `update plan_operation set ordinal = 7 - ordinal where entry = (${CHANGE}) and ordinal in (3, 4)`,
  ],
  ["the seal", `update audit_seal set digest = repeat('a', 64) where entry = (${CHANGE})`],
])("%s changed by the owner is found at its seal", async (_name, tamper) => {
  const { services, run } = await open();
  const number = await numberOfChange(run);
  await run(tamper);
  expect((await verifyTrail(services, null)).defect).toMatchObject({ kind: "changed", number });
});

test.each<[string, string[], number]>([
  [
    "an entry with its seal left",
    ["delete from audit_entry where id = (select entry from audit_seal where number = 4)"],
    4,
  ],
  [
    "an entry and its seal",
    [
      "delete from audit_entry where id = (select entry from audit_seal where number = 4)",
      "delete from audit_seal where number = 4",
    ],
    4,
  ],
  [
    "an entry and its seal, the rest numbered anew",
    [
      "delete from audit_entry where id = (select entry from audit_seal where number = 4)",
      "delete from audit_seal where number = 4",
      "update audit_seal set number = -number where number > 4",
      "update audit_seal set number = -number - 1 where number < 0",
    ],
    4,
  ],
  ["a seal alone", ["delete from audit_seal where number = 4"], 4],
  ["the first seals", ["delete from audit_seal where number < 3"], 1],
])("%s removed by the owner is missed", async (_name, tampers, number) => {
  const { services, run } = await open();
  for (const tamper of tampers) await run(tamper);
  expect((await verifyTrail(services, null)).defect).toMatchObject({ kind: "removed", number });
});

test.each<[string, string[]]>([
  [
    "with their seals",
    [
      "update audit_seal set number = -1 where number = 4",
      "update audit_seal set number = 4 where number = 7",
      "update audit_seal set number = 7 where number = -1",
    ],
  ],
  [
    "without their seals",
    [
      "alter table audit_seal drop constraint audit_seal_entry_unique",
      "update audit_seal s set entry = o.entry from audit_seal o where (s.number, o.number) in ((4, 7), (7, 4))",
    ],
  ],
])("entries whose order the owner changed %s are found", async (_name, tampers) => {
  const { services, run } = await open();
  for (const tamper of tampers) await run(tamper);
  expect((await verifyTrail(services, null)).defect).toMatchObject({ kind: "reordered", number: 4 });
});

test("a chain that the owner sealed anew is given away by the head that was written down", async () => {
  const { services, run } = await open();
  const anchor = await readHead(services);
  await run(`update audit_entry set reason = 'lain' where id = (${CHANGE})`);
  await run("delete from audit_seal");
  await sealTail(services);
  expect((await verifyTrail(services, null)).defect).toBeNull();
  expect((await verifyTrail(services, anchor)).defect).toMatchObject({ kind: "rebuilt", number: anchor.number });
});

test("an end that the owner cut off is missed by the head that was written down", async () => {
  const { services, run } = await open();
  const anchor = await readHead(services);
  await run("delete from audit_entry where id in (select entry from audit_seal where number > 10)");
  await run("delete from audit_seal where number > 10");
  expect((await verifyTrail(services, null)).defect).toBeNull();
  expect((await verifyTrail(services, anchor)).defect).toMatchObject({ kind: "cut", number: 11 });
});

test("seals taken away and made again by the server are the same, since nothing else was sealed", async () => {
  const { services, run } = await open();
  const anchor = await readHead(services);
  await run("delete from audit_seal where number > 5");
  expect(await verifyTrail(services, null)).toMatchObject({ defect: null, sealed: 5, unsealed: anchor.number - 5 });
  expect(await sealTail(services)).toBe(anchor.number - 5);
  expect(await verifyTrail(services, anchor)).toMatchObject({ defect: null, head: anchor, unsealed: 0 });
});

test("an entry written past the application is told as unsealed, and sealed when the server starts", async () => {
  const { services, run } = await open();
  const before = await readHead(services);
  await run(
    `insert into audit_entry (id, at, actor, actor_name, action, subject, summary, operations, payload)
     select gen_random_uuid(), now(), 'a', 'A', 'plan.created', 's', '{}', 0, '{}' from generate_series(1, 1200)`,
  );
  expect(await verifyTrail(services, null)).toMatchObject({ defect: null, unsealed: 1200 });
  expect(await sealTail(services)).toBe(1200);
  const head = await readHead(services);
  expect(head.number).toBe(before.number + 1200);
  expect(await verifyTrail(services, before)).toMatchObject({ defect: null, unsealed: 0, head });
});

test("two servers that start at the same moment seal the tail once", async () => {
  const { services, run } = await open();
  await run("delete from audit_seal where number > 3");
  const counts = await Promise.all([sealTail(services), sealTail(services)]);
  expect(counts.toSorted((a, b) => a - b)[0]).toBe(0);
  expect(await verifyTrail(services, null)).toMatchObject({ defect: null, unsealed: 0 });
});

test("of two transactions the one that commits first is sealed first, though its entry was written second", async () => {
  const { app } = await openApp();
  const [slow, quick] = [randomUUID(), randomUUID()];
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let hasWritten = (): void => {};
  const written = new Promise<void>((resolve) => (hasWritten = resolve));
  const first = inTransaction(app, async (em) => {
    await recordEntry(em, SCOPE, entryOf(slow));
    hasWritten();
    await held;
  });
  await written;
  await inTransaction(app, (em) => recordEntry(em, SCOPE, entryOf(quick)));
  letGo();
  await first;
  const rows = await listSealed(app, [slow, quick]);
  expect(rows.map(({ id }) => id)).toEqual([quick, slow]);
  expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map(({ sequence }) => sequence).toSorted((a, b) => b - a));
});

test("twenty writers at once: the chain is whole, and nobody is sealed before somebody who was done before they began", async () => {
  const { app } = await openApp();
  const anchor = await readHead(app);
  const times = new Map<string, { began: number; done: number }>();
  let clock = 0;
  const write = async () => {
    for (let turn = 0; turn < 15; turn += 1) {
      const id = randomUUID();
      const began = (clock += 1);
      await inTransaction(app, async (em) => {
        await recordEntry(em, SCOPE, entryOf(id));
        await em.execute(`select pg_sleep(${(turn % 4) / 1000})`);
      });
      times.set(id, { began, done: (clock += 1) });
    }
  };
  await Promise.all(Array.from({ length: 20 }, write));
  expect(await verifyTrail(app, anchor)).toMatchObject({ defect: null, sealed: anchor.number + 300, unsealed: 0 });
  const sealed = (await listSealed(app, [...times.keys()])).map(({ id }) => times.get(id) ?? { began: 0, done: 0 });
  expect(sealed).toHaveLength(300);
  const overtaken = sealed.filter(({ done }, at) => sealed.slice(0, at).some(({ began }) => began > done));
  expect(overtaken).toEqual([]);
});

test("a transaction that is rolled back leaves neither entry nor seal, and the next one follows on", async () => {
  const { app } = await openApp();
  const before = await readHead(app);
  const failing = inTransaction(app, async (em) => {
    await recordEntry(em, SCOPE, entryOf(randomUUID()));
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  expect(await readHead(app)).toEqual(before);
  await inTransaction(app, (em) => recordEntry(em, SCOPE, entryOf(randomUUID())));
  expect((await readHead(app)).number).toBe(before.number + 1);
});

test("the app's role has an entry sealed once, and nothing that is no entry", async () => {
  const { app } = await openApp();
  const em = () => app.openConnection();
  await em().execute(`select seal_entry(gen_random_uuid(), 'x')`);
  expect(await verifyTrail(app, null)).toMatchObject({ defect: null, unsealed: 0 });
  const again = em().execute(`select seal_entry(entry, 'x') from audit_seal where number = 1`);
  await expect(again).rejects.toThrow("audit_seal_entry_unique");
});

test("an entry can't be written outside a transaction, where nothing would seal it", async () => {
  const { app } = await openApp();
  await expect(recordEntry(app.openConnection(), SCOPE, entryOf(randomUUID()))).rejects.toThrow("no transaction");
});

const SCOPE = Scope.forSystem("Uji");
const entryOf = (id: string) =>
  ({ id, at: new Date("2027-03-01T02:00:00Z"), action: "plan.created", subject: id }) as const;

async function openApp() {
  const database = await openTestDatabase("demo");
  const owner = await connect(database.appUrl, { poolSize: 20 });
  opened.push({ database, owner });
  return { app: { openConnection: () => owner.em.fork() } };
}

async function listSealed(app: { openConnection: () => Connection }, ids: readonly string[]) {
  const rows = await app.openConnection().execute(
    `select e.id, e.sequence::int as sequence from audit_seal s join audit_entry e on e.id = s.entry
     where e.id in (${ids.map((id) => `'${id}'`).join(", ")}) order by s.number`,
  );
  return z.array(z.object({ id: z.string(), sequence: z.number() })).parse(rows);
}
