import { afterEach, beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { readTables } from "@rata/readers/readTables";
import { WorkbookItem, WorkbookPreview } from "./workbook.views.ts";
import { Shown } from "#upload/upload.views";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { editWorkbook, fetchWorkbook, returnWorkbook, sendWorkbook } from "#testing/workbook";

let server: TestServer;
let own: string;
let other: string;
beforeEach(async () => {
  server = await openTestServer();
  await assignSectors();
  own = await agencyOf("operator@rata.example");
  const rows = await ask<{ id: string }>(
    `select id from agency where id <> '${own}' and id in (select agency from plan_node) limit 1`,
  );
  other = rows[0]?.id ?? "";
});
afterEach(() => server.close());

function ask<Row extends object>(sql: string): Promise<Row[]> {
  return server.services.openConnection().execute<Row[]>(sql);
}

async function agencyOf(email: string): Promise<string> {
  const rows = await ask<{ agency: string }>(`select agency from account where email = '${email}'`);
  return rows[0]?.agency ?? "";
}

/** As the secretariat does with one press in the demo: each sector gets the agency that its words suggest. */
async function assignSectors(): Promise<void> {
  const { value } = await server.query("secretariat", "plan.suggestAgencies", { planId: server.planId });
  for (const { nodeId, agencyId } of z.array(z.object({ nodeId: z.string(), agencyId: z.string() })).parse(value))
    await server.mutate("secretariat", "plan.assignAgency", { planId: server.planId, nodeIds: [nodeId], agencyId });
}

async function download(agencyId = own): Promise<Uint8Array> {
  const answer = await fetchWorkbook(server, agencyId, { who: "agency-operator" });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.rawPayload;
}

function withFirst(bytes: Uint8Array, change: Record<string, string>): Uint8Array {
  return editWorkbook(bytes, ([first = {}, ...rows]) => [{ ...first, ...change }, ...rows]);
}

/** Every node and line of the plan but those of the operator's agency, as text. */
async function rowsOfOthers(): Promise<string[]> {
  const rows = await ask<{ row: string }>(
    `with recursive held as (
       select id, agency as holder from plan_node where plan = '${server.planId}' and parent is null
       union all select n.id, coalesce(n.agency, h.holder) from plan_node n join held h on n.parent = h.id where n.plan = '${server.planId}'
     ) select to_jsonb(l)::text || to_jsonb(n)::text as row from plan_line l join plan_node n on n.plan = l.plan and n.id = l.node
       join held h on h.id = n.id where l.plan = '${server.planId}' and h.holder is distinct from '${own}' order by 1`,
  );
  return rows.map(({ row }) => row);
}

test("an operator takes the workbook of the own agency, brings it back changed, and the rows of others stay", async () => {
  const before = await rowsOfOthers();
  const bytes = withFirst(await download(), {
    "Indikator Kegiatan": "Indikator dari dinas",
    "Pagu (Rp)": "123.456.789",
  });
  const { preview, commit } = await returnWorkbook(server, { agencyId: own, bytes }, { who: "agency-operator" });
  expect(preview).toMatchObject({
    refused: [],
    conflicts: [],
    missing: [],
    changes: { changed: 1, added: 0, removed: 0 },
  });
  expect(commit.json()).toMatchObject({ operations: 2, summary: { changed: 1 } });
  expect(await ask("select id from plan_line where activity_indicator = 'Indikator dari dinas'")).toHaveLength(1);
  expect(await ask("select id from plan_node where ceiling = 123456789")).toHaveLength(1);
  expect(before.length).toBeGreaterThan(2);
  expect(await rowsOfOthers()).toEqual(before);
  const again = await returnWorkbook(server, { agencyId: own, bytes }, { who: "agency-operator" });
  expect(again.commit.json()).toMatchObject({ operations: 0 });
});

test("a preview writes nothing, and the same confirmation twice is one upload", async () => {
  const bytes = withFirst(await download(), { "Indikator Kegiatan": "Sekali saja" });
  const head = await ask("select head from plan");
  const answer = await sendWorkbook(server, { step: "preview", agencyId: own, bytes });
  const { digest } = WorkbookPreview.and(Shown).parse(answer.json());
  expect(await ask("select head from plan")).toEqual(head);
  const confirmed = { digest, id: server.services.makeId() };
  const sent = { step: "commit", agencyId: own, bytes } as const;
  const [one, two] = await Promise.all([1, 2].map(() => sendWorkbook(server, sent, confirmed)));
  expect([one?.statusCode, two?.statusCode]).toEqual([200, 200]);
  expect(one?.json()).toEqual(two?.json());
  expect(await ask("select id from import_commit where kind = 'workbook'")).toHaveLength(1);
});

test("what the secretariat changed meanwhile is kept, and the same cell changed by both is shown with both values", async () => {
  const bytes = withFirst(await download(), { "Indikator Kegiatan": "dari dinas", "Pagu (Rp)": "111" });
  const theirs = withFirst(await download(), { "Indikator Kegiatan": "dari sekretariat", Lokasi: "Kab. Contoh" });
  await returnWorkbook(server, { agencyId: own, bytes: theirs });
  const { preview, commit } = await returnWorkbook(server, { agencyId: own, bytes }, { who: "agency-operator" });
  expect(preview.conflicts).toMatchObject([
    {
      field: "activityIndicator",
      line: 2,
      inFile: "dari dinas",
      inPlan: "dari sekretariat",
      isGone: false,
      actorName: "Staf Sekretariat (contoh)",
    },
  ]);
  expect(commit.json()).toMatchObject({ operations: 1 });
  expect(
    await ask(
      "select id from plan_line where activity_indicator = 'dari sekretariat' and location->>'text' = 'Kab. Contoh'",
    ),
  ).toHaveLength(1);
  const insists = preview.conflicts.map(({ key }) => key);
  const second = await returnWorkbook(
    server,
    { agencyId: own, bytes },
    { who: "agency-operator", wishes: { insists } },
  );
  expect(second.commit.json()).toMatchObject({ operations: 1 });
  expect(await ask("select id from plan_line where activity_indicator = 'dari dinas'")).toHaveLength(1);
});

test("a workbook taken before an import and its undoing still finds its rows", async () => {
  const bytes = withFirst(await download(), { "Indikator Kegiatan": "sesudah semuanya" });
  const theirs = withFirst(await download(), { "Pagu (Rp)": "999" });
  const { commit } = await returnWorkbook(server, { agencyId: own, bytes: theirs });
  const { commitId } = z.object({ commitId: z.string() }).parse(commit.json());
  expect(await server.mutate("secretariat", "upload.workbook.undo", { commitId })).toMatchObject({ status: 200 });
  const { preview } = await returnWorkbook(server, { agencyId: own, bytes });
  expect(preview).toMatchObject({ conflicts: [], changes: { changed: 1 } });
});

test("rows of another agency put into one's own file are refused, whatever key they bear", async () => {
  const foreign = await ask<{ id: string }>(`select id from plan_line where plan = '${server.planId}'`);
  const before = await rowsOfOthers();
  const bytes = editWorkbook(await download(), ([first = {}, ...rows]) => [
    first,
    ...rows,
    ...foreign.slice(-5).map(({ id }) => ({ ...first, "Kunci Rata": id, Kegiatan: `direbut ${id}`, "Pagu (Rp)": "" })),
  ]);
  const { preview } = await returnWorkbook(server, { agencyId: own, bytes }, { who: "agency-operator" });
  const codes = preview.refused.map(({ problem }) => problem.code);
  expect(codes.length).toBeGreaterThan(0);
  expect(new Set(codes)).toEqual(new Set(["row-not-yours"]));
  expect(await rowsOfOthers()).toEqual(before);
});

test("an operator reaches no workbook but the own agency's; another's answers like one that is not there", async () => {
  const bytes = await download();
  const calls = (agencyId: string) => [
    fetchWorkbook(server, agencyId, { who: "agency-operator" }),
    sendWorkbook(server, { step: "preview", agencyId, bytes }, { who: "agency-operator" }),
    sendWorkbook(server, { step: "commit", agencyId, bytes }, { who: "agency-operator", id: own }),
  ];
  for (const agencyId of [other, server.services.makeId()]) {
    for (const answer of await Promise.all(calls(agencyId))) {
      expect(answer.statusCode).toBe(404);
      expect(answer.json()).toMatchObject({ problems: [{ code: "not-found" }] });
    }
  }
  const list = await server.query("agency-operator", "workbook.list", { planId: server.planId });
  expect(
    z
      .array(WorkbookItem)
      .parse(list.value)
      .map(({ agencyId }) => agencyId),
  ).toEqual([own]);
  const all = await server.query("secretariat", "workbook.list", { planId: server.planId });
  expect(z.array(WorkbookItem).parse(all.value).length).toBeGreaterThan(2);
});

test("an operator undoes the own agency's upload, not another's and no import of the secretariat", async () => {
  const bytes = withFirst(await download(), { "Indikator Kegiatan": "sementara" });
  const { commit } = await returnWorkbook(server, { agencyId: own, bytes }, { who: "agency-operator" });
  const theirs = await fetchWorkbook(server, other);
  const foreign = await returnWorkbook(server, {
    agencyId: other,
    bytes: withFirst(theirs.rawPayload, { "Indikator Kegiatan": "x" }),
  });
  const imported = await ask<{ id: string }>("select id from import_commit where kind = 'matrix'");
  const undo = (commitId: unknown) => server.mutate("agency-operator", "upload.workbook.undo", { commitId });
  for (const id of [foreign.commit.json<{ commitId: string }>().commitId, imported[0]?.id ?? server.services.makeId()])
    expect(await undo(id)).toMatchObject({ status: 404, code: "not-found" });
  expect(await undo(commit.json<{ commitId: string }>().commitId)).toMatchObject({
    status: 200,
    value: { operations: 1 },
  });
  expect(await ask("select id from plan_line where activity_indicator = 'sementara'")).toEqual([]);
});

test.each([
  ["workbook-not-rata", () => new TextEncoder().encode("Sektor\tProgram\tPagu\nSosial\tX\t1")],
  ["file-damaged", (bytes: Uint8Array) => bytes.subarray(0, 3000)],
])("%s: a file that is no workbook of Rata is refused in words and leaves nothing", async (code, spoil) => {
  const entries = await ask("select id from import_commit");
  const answer = await sendWorkbook(server, { step: "preview", agencyId: own, bytes: spoil(await download()) });
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({ problems: [{ code }] });
  expect(await ask("select id from import_commit")).toEqual(entries);
});

test("an added row is added once, however often the file comes back, also without the keys", async () => {
  const bytes = editWorkbook(await download(), ([first = {}, ...rows]) => [
    first,
    ...rows,
    { ...first, "Kunci Rata": "", Kegiatan: "Kegiatan tambahan", "Pagu (Rp)": "5.000.000" },
  ]);
  const { commit } = await returnWorkbook(server, { agencyId: own, bytes }, { who: "agency-operator" });
  expect(commit.json()).toMatchObject({ summary: { added: 1, changed: 0 } });
  const again = await returnWorkbook(server, { agencyId: own, bytes }, { who: "agency-operator" });
  expect(again.commit.json()).toMatchObject({ operations: 0 });
  const keyless = editWorkbook(await download(), (rows) => rows.map((row) => ({ ...row, "Kunci Rata": "" })));
  const third = await returnWorkbook(server, { agencyId: own, bytes: keyless }, { who: "agency-operator" });
  expect(third.preview).toMatchObject({ refused: [], missing: [] });
  expect(third.commit.json()).toMatchObject({ operations: 0 });
});

test("a workbook of another agency is refused where it does not belong", async () => {
  const answer = await sendWorkbook(server, { step: "preview", agencyId: other, bytes: await download() });
  expect(answer.json()).toMatchObject({ problems: [{ code: "workbook-of-another-agency" }] });
});

test("guidance of the secretariat goes out with the next workbook; two editors do not overwrite each other", async () => {
  const read = await server.query("agency-operator", "workbook.guidance", { planId: server.planId });
  const { digest } = z.object({ digest: z.string() }).parse(read.value);
  const fields = { general: "Utamakan desil satu.", columns: { target: "Tulis target akhir tahun." } };
  const write = (expected: string) =>
    server.mutate("secretariat", "workbook.writeGuidance", { planId: server.planId, expected, fields });
  expect(await write(digest)).toMatchObject({ status: 200, value: { general: "Utamakan desil satu." } });
  expect(await write(digest)).toMatchObject({ status: 409, code: "changed-meanwhile" });
  const tables = readTables(await download(), "lembar.xlsx");
  if (!tables.ok) throw new Error(tables.problem.code);
  const words = tables.tables.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells)).join("\n");
  expect(words).toContain("Utamakan desil satu.");
  expect(words).toContain("Tulis target akhir tahun.");
});
