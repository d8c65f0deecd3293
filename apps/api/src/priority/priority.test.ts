import { NO_DETAILS } from "@rata/domain/plan/RowDetails";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { RowSlice } from "#plan/core/plan.views";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { DocumentView, RecapView } from "./priority.views.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const makeId = () => server.services.makeId();
const list = async () => z.array(DocumentView).parse((await server.query("reader", "priority.list")).value);
const rows = async () =>
  RowSlice.parse((await server.query("reader", "plan.rows", { planId: server.planId, from: 0, limit: 500 })).value)
    .rows;
const trail = async (action: string) =>
  server.services
    .openConnection()
    .execute<{ summary: object }[]>(`select summary from audit_entry where action = '${action}' order by sequence`);

const YEAR = 2024;
const VALUE = { from: { amount: 500_000, scale: 0 }, to: null };
const fields = (from: number, to: number, more = {}) => ({
  source: "RPKD",
  from,
  to,
  status: "draft",
  decree: null,
  ...more,
});

async function makeDocument(from: number, to: number, source = "RPKD"): Promise<string> {
  const id = makeId();
  const answer = await server.mutate("secretariat", "priority.saveDocument", {
    id,
    expected: null,
    fields: fields(from, to, { source }),
  });
  expect(answer.code).toBeNull();
  return id;
}

async function makeItem(documentId: string, item: object): Promise<{ id: string; code: string | null }> {
  const id = makeId();
  const { code } = await server.mutate("secretariat", "priority.saveItem", { documentId, id, expected: null, item });
  return { id, code };
}

test("a document is made, read by everybody, changed by compare-and-set, and leaves its trail", async () => {
  const id = await makeDocument(2030, 2034);
  const set = fields(2030, 2034, {
    status: "set",
    decree: { kind: "Peraturan Gubernur", number: "12", date: "2029-12-20" },
  });
  const save = (expected: object, after: object) =>
    server.mutate("secretariat", "priority.saveDocument", { id, expected, fields: after });
  expect((await save(fields(2030, 2034), set)).code).toBeNull();
  expect((await save(fields(2030, 2034), fields(2030, 2033))).code).toBe("changed-meanwhile");
  expect((await list()).find((one) => one.id === id)?.fields).toEqual(set);
  expect((await trail("priority.document-saved")).at(-1)?.summary).toEqual({ source: "RPKD", from: 2030, to: 2034 });
});

test("two RPKD of one region share no year, an RPJMD may stand beside them", async () => {
  await makeDocument(2040, 2044);
  const overlap = await server.mutate("secretariat", "priority.saveDocument", {
    id: makeId(),
    expected: null,
    fields: fields(2044, 2048),
  });
  expect(overlap).toMatchObject({ status: 409, code: "periods-overlap", params: { from: 2040, to: 2044 } });
  await makeDocument(2040, 2044, "RPJMD");
});

test("rows of a document are kept once, and a document that holds rows is not taken away", async () => {
  const documentId = await makeDocument(2050, 2054);
  const target = (year: number) => ({
    kind: "target",
    indicator: "Persentase penduduk miskin",
    unit: "persen",
    year,
    value: { from: { amount: 1532, scale: 2 }, to: { amount: 1582, scale: 2 } },
  });
  expect((await makeItem(documentId, { kind: "priority", code: "P.1", text: "Air bersih" })).code).toBeNull();
  expect((await makeItem(documentId, { kind: "priority", code: "p.1", text: "Pangan" })).code).toBe(
    "priority-code-taken",
  );
  expect((await makeItem(documentId, target(2050))).code).toBeNull();
  expect((await makeItem(documentId, target(2050))).code).toBe("target-taken");
  expect((await makeItem(documentId, target(2049))).code).toBe("target-outside-period");
  expect((await makeItem(documentId, { kind: "region", region: "61.01", reason: "Kantong" })).code).toBe(
    "region-unfit",
  );
  const removed = await server.mutate("secretariat", "priority.saveDocument", {
    id: documentId,
    expected: fields(2050, 2054),
    fields: null,
  });
  expect(removed).toMatchObject({ code: "document-not-empty", params: { rows: 2 } });
});

test("a target names the figures that it is held against; one kept before there were indicators names none", async () => {
  const documentId = await makeDocument(2060, 2064);
  const target = { kind: "target", indicator: "Garis kemiskinan", unit: "rupiah", year: 2060, value: VALUE };
  const measures = { indicator: "gk", round: "03" };
  const { id, code } = await makeItem(documentId, { ...target, measures });
  expect(code).toBeNull();
  const unknown = { ...target, year: 2061, measures: { indicator: "gk", round: "08" } };
  expect((await makeItem(documentId, unknown)).code).toBe("target-measures-unknown");
  const older = makeId();
  const em = server.services.openConnection();
  const item = JSON.stringify({ ...target, year: 2063 });
  await em.execute(`insert into priority_item values ('${older}', '${documentId}', 'z', '${item}')`);
  const items = (await list()).find((one) => one.id === documentId)?.items ?? [];
  expect(items.map((one) => [one.id, one.item])).toEqual([
    [id, { ...target, measures }],
    [older, { ...target, year: 2063, measures: null }],
  ]);
  const removal = { documentId, id: older, expected: { ...target, year: 2063 }, item: null };
  expect((await server.mutate("secretariat", "priority.saveItem", removal)).code).toBeNull();
});

test("activities link to priorities by edits; the recap counts each ceiling once; a linked priority stays", async () => {
  const em = server.services.openConnection();
  const [plan] = await em.execute<{ year: number }[]>(`select year from plan where id = '${server.planId}'`);
  const year = plan?.year ?? YEAR;
  const documentId = await makeDocument(year, year);
  const item = { kind: "priority", code: "P.1", text: "Air bersih" };
  const { id: priority } = await makeItem(documentId, item);
  const row = (await rows()).find(({ ceiling, path }) => ceiling !== null && path.activity !== null);
  const describe = (change: object, who: "secretariat" | "agency-operator" = "secretariat") =>
    server.mutate(who, "plan.edit", {
      planId: server.planId,
      propose: false,
      edits: [{ id: makeId(), kind: "describe", node: row?.nodeId, change }],
    });
  const linked = await describe({ field: "priorities", expected: null, value: [priority] });
  expect(linked.value).toMatchObject({ results: [{ state: "done", operations: [{ field: "priorities" }] }] });
  const unknown = await describe({ field: "priorities", expected: [priority], value: [priority, makeId()] });
  expect(unknown.value).toMatchObject({ results: [{ state: "refused", refused: [{ code: "priority-unknown" }] }] });
  const foreign = await describe({ field: "goals", expected: null, value: ["1"] }, "agency-operator");
  expect(foreign.value).toMatchObject({ results: [{ state: "refused", refused: [{ code: "not-yours" }] }] });
  expect((await rows()).find(({ nodeId }) => nodeId === row?.nodeId)?.details).toEqual({
    ...NO_DETAILS,
    priorities: [priority],
  });

  const recap = RecapView.parse((await server.query("reader", "place.recap", { planId: server.planId })).value);
  expect(recap.parts).toEqual([
    expect.objectContaining({ id: priority, name: "P.1 Air bersih", activities: 1, ceiling: row?.ceiling }),
  ]);
  expect(recap.unlinked.activities).toBe(recap.whole.activities - 1);
  expect(recap.unlinked.ceiling).toBe(recap.whole.ceiling - (row?.ceiling ?? 0));

  const wish = { documentId, id: priority, expected: item, item: null };
  expect(await server.mutate("secretariat", "priority.saveItem", wish)).toMatchObject({
    code: "priority-linked",
    params: { count: 1 },
  });
  await describe({ field: "priorities", expected: [priority], value: null });
  expect((await server.mutate("secretariat", "priority.saveItem", wish)).code).toBeNull();
});

test("beneficiaries with the number of a person are refused before anything is stored", async () => {
  const row = (await rows()).find(({ path }) => path.activity !== null);
  const group = { group: null, words: "NIK 5301 0101 0101 0001", count: 1, unit: "person", desil: null, list: null };
  const answer = await server.mutate("secretariat", "plan.edit", {
    planId: server.planId,
    propose: false,
    edits: [
      {
        id: makeId(),
        kind: "describe",
        node: row?.path.activity,
        change: { field: "beneficiaries", expected: null, value: [group] },
      },
    ],
  });
  expect(answer).toMatchObject({ status: 400, code: "invalid-input" });
});
