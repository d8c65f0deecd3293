import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { addForeignPlan, type ForeignPlan } from "#testing/addForeignPlan";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { TrailPage } from "./trail.views.ts";

let server: TestServer;
let nodeId: string;
let foreign: ForeignPlan;

beforeAll(async () => {
  server = await openTestServer();
  foreign = await addForeignPlan(server);
  const em = server.services.openConnection();
  const rows = await em.execute(
    `select id from plan_node where plan = '${server.planId}' and level = 'sector' and text = 'Kesehatan' limit 1`,
  );
  nodeId = z.array(z.object({ id: z.string() })).parse(rows)[0]?.id ?? "";
  const [agency] = z
    .array(z.object({ id: z.string() }))
    .parse(await em.execute("select id from agency where name = 'Dinas Sosial' limit 1"));
  await server.mutate("secretariat", "plan.assignAgency", {
    planId: server.planId,
    nodeIds: [nodeId],
    agencyId: agency?.id,
  });
});
afterAll(() => server.close());

async function list(filter: object, who: "secretariat" | "administrator" | "leadership" = "leadership") {
  return TrailPage.parse((await server.query(who, "audit.list", filter)).value);
}

test("an entry says person, moment, action, plan, seal and what it changed in words", async () => {
  const { items } = await list({ action: "plan.agency-assigned" });
  expect(items).toMatchObject([
    {
      actorName: expect.stringContaining("contoh"),
      at: "2027-03-01T02:00:00.000Z",
      plan: { id: server.planId },
      seal: { number: expect.any(Number), digest: expect.stringMatching(/^[0-9a-f]{64}$/u) },
      operations: 1,
      changes: [
        { kind: "changed", target: nodeId, row: "Kesehatan", field: "agency", before: null, after: "Dinas Sosial" },
      ],
    },
  ]);
});

test("one row and one of its cells have a history of their own, which leaves other changes of the same entry out", async () => {
  const row = await list({ row: nodeId });
  expect(row.items.map(({ action }) => action)).toEqual(["plan.agency-assigned", "plan.imported"]);
  expect(row.items[1]?.changes).toMatchObject([{ kind: "added", target: nodeId, row: "Kesehatan" }]);
  const cell = await list({ row: nodeId, field: "agency" });
  expect(cell.items.map(({ action }) => action)).toEqual(["plan.agency-assigned"]);
  expect((await list({ row: nodeId, field: "ceiling" })).items).toEqual([]);
});

test("filters by person, plan and words can be put together", async () => {
  const people = z
    .array(z.object({ id: z.string(), name: z.string() }))
    .parse((await server.query("leadership", "audit.people")).value);
  const names = people.map(({ name }) => name);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
  const person = people.find(({ name }) => name.includes("Staf"))?.id;
  const own = await list({ person });
  expect(new Set(own.items.map(({ action }) => action))).toEqual(new Set(["session.started", "plan.agency-assigned"]));
  expect((await list({ person, planId: server.planId })).items).toHaveLength(1);
  expect((await list({ text: "dinas sosial", action: "plan.agency-assigned" })).items).toHaveLength(1);
  expect((await list({ text: "100%_\\" })).items).toEqual([]);
});

test("a day is a day of the instance's clock, the last one included", async () => {
  // 02.00 UTC on 1 March is 10.00 in Makassar and 09.00 in Jakarta: the same day in both.
  const on = async (from: string, to: string) =>
    (await list({ action: "plan.agency-assigned", from, to })).items.length;
  expect(await on("2027-03-01", "2027-03-01")).toBe(1);
  expect(await on("2027-02-01", "2027-02-28")).toBe(0);
  expect(await on("2027-03-02", "2027-04-01")).toBe(0);
  await server.services.openConnection().execute(
    `insert into audit_entry (id, at, actor, actor_name, action, subject, summary, operations, payload)
       values (gen_random_uuid(), '2027-05-01T16:30:00Z', 'system', 'Uji', 'backup.restored', 's', '{}', 0, '{}')`,
  );
  const late = async (day: string) => (await list({ from: day, to: day }, "administrator")).items.length;
  expect([await late("2027-04-30"), await late("2027-05-01"), await late("2027-05-02")]).toEqual([0, 0, 1]);
});

test("pages follow one another without a gap and without a repeat", async () => {
  for (let time = 0; time < 35; time += 1)
    await server.mutate("administrator", "agency.save", {
      id: null,
      name: `Dinas ke-${time}`,
      shortName: "U",
      sectors: [],
    });
  const first = await list({ action: "agency.saved" }, "administrator");
  expect(first.items).toHaveLength(30);
  const second = await list({ action: "agency.saved", cursor: first.next }, "administrator");
  const names = [...first.items, ...second.items].map(({ summary }) => summary["name"]);
  expect(names.slice(0, 35)).toEqual(Array.from({ length: 35 }, (_, at) => `Dinas ke-${34 - at}`));
  expect(new Set(names).size).toBe(names.length);
});

test("entries of another government's plan and people are out of reach of those whose reach is their region", async () => {
  await server.services.openConnection().execute(
    `insert into audit_entry (id, at, actor, actor_name, action, subject, plan, summary, operations, payload)
       values (gen_random_uuid(), now(), 'x', 'Orang asing', 'plan.created', 's', '${foreign.planId}', '{}', 0, '{}'),
         (gen_random_uuid(), now(), 'x', 'Orang asing', 'session.started', 's', null, '{}', 0, '{}')`,
  );
  expect((await list({ person: "x" }, "administrator")).items).toHaveLength(2);
  expect((await list({ person: "x" })).items).toEqual([]);
  expect(await server.query("leadership", "audit.list", { planId: foreign.planId })).toMatchObject({
    status: 404,
    code: "not-found",
  });
});

test.each([
  [{ from: "kemarin" }],
  [{ action: "plan.eaten" }],
  [{ row: "../x" }],
  [{ field: "constructor" }],
  [{ cursor: "1; drop table plan" }],
  [{ text: "" }],
])("%j is no filter", async (filter) => {
  expect(await server.query("leadership", "audit.list", filter)).toMatchObject({ status: 400, code: "invalid-input" });
});

test("the file holds what the filter finds, one line for each change, no word of it a formula, and taking it leaves an entry", async () => {
  const name = "=1+1|cmd";
  await server.mutate("administrator", "agency.save", { id: null, name, shortName: "U", sectors: [] });
  const cookie = await server.signIn("leadership");
  const take = (query: string) => server.send({ method: "GET", url: `/api/audit.csv?${query}`, headers: { cookie } });
  const file = await take(`row=${nodeId}&convention=comma&language=en`);
  expect(file.headers["content-disposition"]).toBe(`attachment; filename="riwayat-${server.services.region}.csv"`);
  const lines = file.body.split("\r\n");
  expect(lines[0]).toBe("Seal number,Seal digest,Moment (UTC),Person,Action,Plan,Row,Column,Before,After,Reason");
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/^\d+,[0-9a-f]{64},2027-03-01T02:00:00\.000Z,.*,Kesehatan,Agency,,Dinas Sosial,$/u);
  expect(lines[2]).toMatch(/,Kesehatan,The whole row,,added,$/u);
  expect((await take("from=2027-03-32")).statusCode).toBe(400);
  const [latest] = (await list({ action: "audit.exported" })).items;
  expect(latest).toMatchObject({ summary: { entries: 2 }, seal: { number: expect.any(Number) } });
});
