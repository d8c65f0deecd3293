import type { Role } from "@rata/domain/access/access";
import { readTables } from "@rata/readers/readTables";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { editWorkbook, fetchWorkbook, returnWorkbook } from "#testing/workbook";
import { RestorePreview, VersionComparison, VersionList } from "./version.views.ts";

let server: TestServer;
let own: string;
let other: string;
/** The head before anybody wrote anything in these tests. */
let start: number;
beforeEach(async () => {
  server = await openTestServer();
  const { value } = await server.query("secretariat", "plan.suggestAgencies", { planId: server.planId });
  for (const { nodeId, agencyId } of z.array(z.object({ nodeId: z.string(), agencyId: z.string() })).parse(value))
    await server.mutate("secretariat", "plan.assignAgency", { planId: server.planId, nodeIds: [nodeId], agencyId });
  own = (await ask<{ agency: string }>("select agency from account where role = 'agency-operator'"))[0]?.agency ?? "";
  const rows = await ask<{ id: string }>(
    `select id from agency where id <> '${own}' and id in (select agency from plan_node) limit 1`,
  );
  other = rows[0]?.id ?? "";
  start = await headNow();
});
afterEach(() => server.close());

function ask<Row extends object>(sql: string): Promise<Row[]> {
  return server.services.openConnection().execute<Row[]>(sql);
}

async function headNow(): Promise<number> {
  const [row] = await ask<{ head: number }>(`select head from plan where id = '${server.planId}'`);
  return row?.head ?? -1;
}

/** Everything that rows say, whoever wrote it and wherever it stands. */
function contents(): Promise<object[]> {
  return ask(
    `select to_jsonb(n) as row from plan_node n where plan = '${server.planId}'
     union all select to_jsonb(l) from plan_line l where plan = '${server.planId}' order by 1`,
  );
}

/** An agency's first row says something else, by its workbook. */
async function write(agencyId: string, words: string): Promise<number> {
  const taken = await fetchWorkbook(server, agencyId);
  const bytes = editWorkbook(taken.rawPayload, ([first = {}, ...rows]) => [
    { ...first, "Indikator Kegiatan": words },
    ...rows,
  ]);
  const { commit } = await returnWorkbook(server, { agencyId, bytes });
  return commit.statusCode;
}

async function compare(from: number, to: number | null, more: object = {}): Promise<VersionComparison> {
  const asked = { planId: server.planId, from, to, agency: null, offset: 0, limit: 200, ...more };
  return VersionComparison.parse((await server.query("reader", "version.compare", asked)).value);
}

function preview(who: Role, head: number, agencyId: string | null) {
  return server.query(who, "version.previewRestore", { planId: server.planId, head, agencyId });
}

const REASON = "Kembali ke baris yang sudah disepakati.";

async function restore(who: Role, head: number, agencyId: string | null) {
  const shown = await preview(who, head, agencyId);
  const digest = shown.status === 200 ? RestorePreview.parse(shown.value).digest : "";
  return server.mutate(who, "version.restore", { planId: server.planId, head, agencyId, digest, reason: REASON });
}

async function list(): Promise<VersionList> {
  return VersionList.parse((await server.query("reader", "version.list", { planId: server.planId })).value);
}

async function happen(who: Role, procedure: string, event: object) {
  const [row] = await ask<{ version: number }>("select version from plan_progress");
  return server.mutate(who, `lifecycle.${procedure}`, { planId: server.planId, version: row?.version ?? 0, event });
}

const LETTER = { kind: "Surat", number: "050/12", date: "2027-02-01" };
const submit = () => happen("agency-head", "submit", { kind: "submit", agency: own, letter: LETTER });

test("a submission is a version with its letter; what is written afterwards is told against it cell by cell", async () => {
  expect(await submit()).toMatchObject({ status: 200 });
  expect(await happen("agency-head", "submit", { kind: "withdraw", agency: own })).toMatchObject({ status: 200 });
  expect(await write(own, "Indikator yang lain")).toBe(200);
  const { items, head } = await list();
  expect(items.map(({ kind, head: at }) => [kind, at])).toEqual([
    ["now", start + 1],
    ["submit", start],
    ["created", 0],
  ]);
  expect(head).toBe(start + 1);
  expect(items[1]).toMatchObject({ citation: LETTER, actorName: "Kepala Dinas Sosial (contoh)" });
  const { records, counts, money } = await compare(start, null);
  expect(counts).toEqual({ added: 0, removed: 0, changed: 1, moved: 0 });
  expect(records[0]?.cells).toEqual([
    { field: "activityIndicator", before: expect.anything(), after: "Indikator yang lain" },
  ]);
  expect(records[0]?.after?.agency).toBe(own);
  expect(money.total.difference).toBe(0);
});

test("the money of the whole plan against its empty beginning adds up on every axis, in pages of records", async () => {
  const { money, total, agencies } = await compare(0, start);
  const summary = await server.query("reader", "plan.summary", { planId: server.planId });
  const { ceiling } = z.object({ ceiling: z.int() }).parse(summary.value);
  expect(money.total).toEqual({ before: 0, after: ceiling, difference: ceiling });
  for (const parts of Object.values(money.axes))
    expect(parts.reduce((sum, part) => sum + part.difference, 0)).toBe(ceiling);
  expect(money.axes.agency.find(({ key }) => key === own)?.name).toBeTypeOf("string");
  const pages = [];
  for (let offset = 0; offset < total; offset += 30)
    pages.push(...(await compare(0, start, { offset, limit: 30 })).records);
  expect(pages).toEqual((await compare(0, start)).records.slice(0, 200).concat(pages.slice(200)));
  expect(new Set(pages.map(({ target }) => target.id)).size).toBe(total);
  const narrowed = await compare(0, start, { agency: own });
  expect(narrowed.total).toBe(agencies.find(({ id }) => id === own)?.records);
});

test.each([[-1], [0.5], [1e300]])("%d is no head that can be asked for", async (head) => {
  const asked = { planId: server.planId, from: head, to: null, agency: null, offset: 0, limit: 10 };
  expect(await server.query("reader", "version.compare", asked)).toMatchObject({ status: 400 });
});

test("more than two hundred records are never asked for at once", async () => {
  const asked = { planId: server.planId, from: 0, to: null, agency: null, offset: 0, limit: 201 };
  expect(await server.query("reader", "version.compare", asked)).toMatchObject({ status: 400 });
});

test("a head that the plan does not have yet is not there, for comparing and for restoring", async () => {
  const asked = { planId: server.planId, from: 0, to: start + 1, agency: null, offset: 0, limit: 10 };
  expect(await server.query("reader", "version.compare", asked)).toMatchObject({ status: 404, code: "not-found" });
  expect(await preview("secretariat", start + 1, null)).toMatchObject({ status: 404, code: "not-found" });
  expect(await restore("secretariat", start + 1, null)).toMatchObject({ status: 404, code: "not-found" });
});

test("what was brought back says what it said, as a new version with its reason, and the history stays", async () => {
  const before = await contents();
  await write(own, "Ditulis kemudian");
  await write(other, "Ditulis pula");
  const shown = RestorePreview.parse((await preview("secretariat", start, null)).value);
  expect(shown).toMatchObject({ operations: 2, left: 0, counts: { added: 0, removed: 0, changed: 2, moved: 0 } });
  expect(await restore("secretariat", start, null)).toMatchObject({ status: 200, value: { head: start + 3 } });
  expect(await contents()).toEqual(before);
  expect((await compare(start, null)).total).toBe(0);
  expect((await compare(start, start + 2)).total).toBe(2);
  expect((await list()).items[1]).toMatchObject({
    kind: "restored",
    head: start + 3,
    reason: REASON,
    agencyName: null,
  });
  expect(
    await ask(
      "select action, reason, operations from audit_entry where plan is not null order by sequence desc limit 1",
    ),
  ).toEqual([{ action: "plan.restored", reason: REASON, operations: 2 }]);
});

test("to an empty beginning and back again: rows that went come back with their original cells", async () => {
  const before = await contents();
  const cells = await ask("select * from plan_line_source order by line");
  expect(await restore("secretariat", 0, null)).toMatchObject({ status: 200 });
  expect(await contents()).toEqual([]);
  expect(await restore("secretariat", start, null)).toMatchObject({ status: 200 });
  expect(await contents()).toEqual(before);
  expect(await ask("select * from plan_line_source order by line")).toEqual(cells);
});

test("what the sheet took out, put in, undid and wrote is told and brought back too, with its original cells", async () => {
  const everything = async () => [await contents(), await ask("select * from plan_line_source order by line")];
  const before = await everything();
  const lines = await ask<{ id: string; node: string }>("select id, node from plan_line order by id limit 3");
  const rows = lines.map(({ id, node }) => ({ lineId: id, nodeId: node }));
  const edit = async (wish: object) => {
    const id = server.services.makeId();
    const edits = [{ ...wish, id }];
    const answer = await server.mutate("secretariat", "plan.edit", { planId: server.planId, propose: false, edits });
    expect(answer.value).toMatchObject({ results: [{ state: "done" }] });
    return id;
  };
  const removal = await edit({ kind: "remove", rows: rows.slice(0, 2) });
  await edit({ kind: "undo", edit: removal });
  await edit({ kind: "remove", rows: rows.slice(1) });
  await edit({ kind: "insert", row: null, level: "sector", text: "Sektor yang baru" });
  const { counts, total } = await compare(start, null);
  expect(counts.removed).toBeGreaterThanOrEqual(2);
  expect(counts.added).toBe(1);
  expect(total).toBe(counts.added + counts.removed + counts.changed + counts.moved);
  expect((await compare(0, null)).counts.removed).toBe(0);
  expect(await restore("secretariat", start, null)).toMatchObject({ status: 200 });
  expect(await everything()).toEqual(before);
});

test("of a cell written and a version brought back at once, neither undoes the other without a word", async () => {
  await write(own, "Ditulis kemudian");
  const { digest } = RestorePreview.parse((await preview("secretariat", start, null)).value);
  const [line] = await ask<{ id: string; node: string }>(
    "select id, node from plan_line where activity_indicator = 'Ditulis kemudian'",
  );
  const rows = [{ lineId: line?.id, nodeId: line?.node }];
  const cell = { rows, column: "activityIndicator", expected: "Ditulis kemudian", text: "Ditulis pada saat itu" };
  const edits = [{ id: server.services.makeId(), kind: "cells", cells: [cell] }];
  const input = { planId: server.planId, head: start, agencyId: null, digest, reason: REASON };
  const [restored, edited] = await Promise.all([
    server.mutate("secretariat", "version.restore", input),
    server.mutate("secretariat", "plan.edit", { planId: server.planId, propose: false, edits }),
  ]);
  const isEdited = JSON.stringify(edited.value).includes('"done"');
  expect(restored.code).toBe(isEdited ? "version-changed" : null);
  const words = (await compare(start, null)).records.map(({ cells }) => cells[0]?.after);
  expect(words).toEqual(isEdited ? ["Ditulis pada saat itu"] : []);
});

test("an operator brings back the own rows, and what others wrote since stays", async () => {
  await write(own, "Ditulis kemudian");
  await write(other, "Tulisan perangkat lain");
  expect(await restore("agency-operator", start, own)).toMatchObject({ status: 200 });
  const { records } = await compare(start, null);
  expect(records.map(({ cells }) => cells[0]?.after)).toEqual(["Tulisan perangkat lain"]);
  expect((await list()).items[1]?.agencyName).toBeTypeOf("string");
});

test("another agency's rows, all of them, and those of an agency that is not there are one answer to an operator", async () => {
  await write(other, "Tulisan perangkat lain");
  for (const agencyId of [other, null, server.services.makeId()]) {
    expect(await preview("agency-operator", start, agencyId)).toMatchObject({ status: 404, code: "not-found" });
    expect(await restore("agency-operator", start, agencyId)).toMatchObject({ status: 404, code: "not-found" });
  }
  expect(await headNow()).toBe(start + 1);
});

test("nothing to bring back is said, and no version is made of it", async () => {
  expect(await restore("secretariat", start, null)).toMatchObject({ status: 409, code: "version-same" });
  expect(await headNow()).toBe(start);
});

test.each([
  ["gathering", null],
  ["endorsing", "plan-not-open"],
  ["deciding", "plan-not-open"],
  ["enacted", "plan-not-open"],
  ["amending", null],
  ["closed", "plan-not-open"],
])("while the plan is %s, bringing back is answered with %s; reading goes on", async (stage, code) => {
  await write(own, "Ditulis kemudian");
  await submit();
  await ask(`update plan_progress set progress = jsonb_set(progress, '{stage}', '"${stage}"') || '{"parts": {}}'`);
  for (const [who, agency] of [
    ["agency-operator", own],
    ["secretariat", null],
  ] as const) {
    const answer = await restore(who, start, agency);
    // What the operator has brought back leaves the secretariat nothing to bring back.
    const expected = code ?? (who === "secretariat" ? "version-same" : null);
    expect(answer).toMatchObject(expected === null ? { status: 200 } : { status: 409, code: expected });
  }
  expect(await headNow()).toBe(code === null ? start + 2 : start + 1);
  expect((await compare(start, start + 1)).total).toBe(1);
});

test("of a plan that is submitted in part, the open rows can be brought back and no others", async () => {
  await write(own, "Ditulis kemudian");
  await write(other, "Ditulis pula");
  await submit();
  for (const [who, agency] of [
    ["secretariat", null],
    ["secretariat", own],
    ["agency-operator", own],
  ] as const)
    expect(await restore(who, start, agency)).toMatchObject({ status: 409, code: "part-not-open" });
  expect(await restore("secretariat", start, other)).toMatchObject({ status: 200 });
  expect((await compare(start, null)).records.map(({ after }) => after?.agency)).toEqual([own]);
});

test("an edit that comes between the preview and the confirmation is not undone unseen", async () => {
  await write(own, "Ditulis kemudian");
  const { digest } = RestorePreview.parse((await preview("secretariat", start, null)).value);
  await write(other, "Baru saja ditulis");
  const input = { planId: server.planId, head: start, agencyId: null, digest, reason: REASON };
  expect(await server.mutate("secretariat", "version.restore", input)).toMatchObject({
    status: 409,
    code: "version-changed",
  });
  expect((await compare(start, null)).total).toBe(2);
});

test("another agency's edit does not stand in the way of bringing back one's own rows", async () => {
  await write(own, "Ditulis kemudian");
  const { digest } = RestorePreview.parse((await preview("agency-operator", start, own)).value);
  await write(other, "Baru saja ditulis");
  const input = { planId: server.planId, head: start, agencyId: own, digest, reason: REASON };
  expect(await server.mutate("agency-operator", "version.restore", input)).toMatchObject({ status: 200 });
});

test("of two who bring back at once one does it; with an edit at the same time nothing is lost without a word", async () => {
  await write(own, "Ditulis kemudian");
  const { digest } = RestorePreview.parse((await preview("secretariat", start, null)).value);
  const input = { planId: server.planId, head: start, agencyId: null, digest, reason: REASON };
  const bringBack = () => server.mutate("secretariat", "version.restore", input);
  const [one, two, edit] = await Promise.all([bringBack(), bringBack(), write(other, "Pada saat yang sama")]);
  const done = [one, two].filter(({ status }) => status === 200).length;
  expect([one, two].filter(({ status, code }) => status === 409 && code === "version-changed")).toHaveLength(2 - done);
  expect(await headNow()).toBe(start + 1 + done + (edit === 200 ? 1 : 0));
  const words = (await compare(start, null)).records.map(({ cells }) => cells[0]?.after);
  expect(words.includes("Pada saat yang sama")).toBe(edit === 200);
  expect(words.includes("Ditulis kemudian")).toBe(done === 0);
});

test("a log that does not lead to the plan gives no version rather than a wrong one", async () => {
  await write(own, "Ditulis kemudian");
  await ask(`update plan_line set activity_indicator = 'lewat belakang' where activity_indicator = 'Ditulis kemudian'`);
  const asked = { planId: server.planId, from: start, to: null, agency: null, offset: 0, limit: 10 };
  expect(await server.query("reader", "version.compare", asked)).toMatchObject({ status: 409, code: "version-lost" });
});

test("the comparison comes as a workbook: money first, then every changed cell", async () => {
  await write(own, "=Rumus yang bukan rumus");
  const answer = await server.send({
    method: "GET",
    url: `/api/plans/${server.planId}/versions/comparison?from=${start}`,
    headers: { cookie: await server.signIn("reader") },
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["content-disposition"]).toMatch(
    /filename="perbandingan-versi-53(\.02)?-20\d\d-\d+-\d+\.xlsx"$/u,
  );
  const read = readTables(answer.rawPayload, "perbandingan.xlsx");
  const [money, cells] = read.ok ? read.tables : [];
  expect(money?.lines[0]?.cells).toEqual(["Menurut", "Bagian", "Sebelum (Rp)", "Sesudah (Rp)", "Selisih (Rp)"]);
  expect(money?.lines[1]?.cells.slice(0, 2)).toEqual(["Tahap pagu", "Pagu: tahap belum dicatat → tahap belum dicatat"]);
  expect(money?.lines[2]?.cells[0]).toBe("Seluruhnya");
  expect(cells?.lines[1]?.cells.slice(4)).toEqual([
    "Indikator kegiatan",
    expect.any(String),
    "=Rumus yang bukan rumus",
  ]);
  expect(cells?.lines).toHaveLength(2);
});
