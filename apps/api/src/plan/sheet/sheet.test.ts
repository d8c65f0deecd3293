import type { Role } from "@rata/domain/access/access";
import type { SheetCell, SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { RowSlice } from "#plan/core/plan.views";
import { ProposalItem } from "#plan/proposal/proposal.views";
import { EditAnswer, PlanChanges } from "./sheet.views.ts";

let server: TestServer;
let own: string;
let other: string;
beforeEach(async () => {
  server = await openTestServer();
  const [operator] = await ask<{ agency: string }>("select agency from account where role = 'agency-operator'");
  own = operator?.agency ?? "";
  const [another] = await ask<{ id: string }>(`select id from agency where id <> '${own}' limit 1`);
  other = another?.id ?? "";
  await giveAll();
});
afterEach(() => server.close());

function ask<Row extends object>(sql: string): Promise<Row[]> {
  return server.services.openConnection().execute<Row[]>(sql);
}

/** Every programme and activity is the operator's, but for the last activity of the plan, which another agency has. */
async function giveAll(): Promise<void> {
  const nodes = await ask<{ id: string }>("select id from plan_node where parent is null");
  await assign(
    nodes.map(({ id }) => id),
    own,
  );
  const last = (await rows()).at(-1);
  await assign([last?.nodeId ?? ""], other);
}

async function assign(nodeIds: string[], agencyId: string): Promise<void> {
  await server.mutate("secretariat", "plan.assignAgency", { planId: server.planId, nodeIds, agencyId });
}

async function rows() {
  const { value } = await server.query("reader", "plan.rows", { planId: server.planId, from: 0, limit: 500 });
  return RowSlice.parse(value).rows;
}

async function row(at: number) {
  const found = (await rows()).at(at);
  if (found === undefined) throw new Error("no such row");
  return found;
}

async function send(who: Role, edits: SheetEdit[], propose = false) {
  const answer = await server.mutate(who, "plan.edit", { planId: server.planId, edits, propose });
  return EditAnswer.parse(answer.value);
}

async function one(who: Role, edit: SheetEdit, propose = false) {
  const { results } = await send(who, [edit], propose);
  const [result] = results;
  if (result === undefined) throw new Error("no answer");
  return result;
}

type Wish = Partial<SheetCell> & Pick<SheetCell, "column" | "text">;

async function cells(at: number, ...wishes: Wish[]): Promise<Extract<SheetEdit, { kind: "cells" }>> {
  const { nodeId, lineId } = await row(at);
  return {
    id: server.services.makeId(),
    kind: "cells",
    cells: wishes.map((wish) => ({ rows: [{ nodeId, lineId }], expected: null, ...wish })),
  };
}

const activity = async (at: number, text: string) =>
  cells(at, { column: "activity", expected: (await row(at)).values.activity, text });

test("a cell is saved, told to others who look, logged under its person, and sent twice is done once", async () => {
  const before = await server.query("reader", "plan.rows", { planId: server.planId, from: 0, limit: 1 });
  const { head } = RowSlice.parse(before.value);
  const edit = await activity(0, "Pelatihan kader posyandu");
  const first = await one("agency-operator", edit);
  expect(first).toMatchObject({
    state: "done",
    refused: [],
    operations: [{ field: "text", value: "Pelatihan kader posyandu" }],
  });
  expect(await one("agency-operator", edit)).toEqual(first);
  expect((await row(0)).values.activity).toBe("Pelatihan kader posyandu");
  const seen = PlanChanges.parse(
    (await server.query("reader", "plan.changes", { planId: server.planId, since: head })).value,
  );
  expect(seen).toEqual({ head: head + 1, operations: first.operations });
  const [entry] = await ask<{ actor_name: string; action: string }>(
    `select actor_name, action from audit_entry where id = '${edit.id}'`,
  );
  expect(entry).toMatchObject({ action: "plan.edited", actor_name: expect.stringContaining("perator") });
});

test("of two who write into one cell the second is shown both values, and may then insist", async () => {
  const [mine, theirs] = [await activity(0, "Nilai operator"), await activity(0, "Nilai sekretariat")];
  expect(await one("secretariat", theirs)).toMatchObject({ state: "done" });
  expect(await one("agency-operator", mine)).toMatchObject({
    state: "refused",
    refused: [{ code: "conflict", current: "Nilai sekretariat" }],
  });
  expect((await row(0)).values.activity).toBe("Nilai sekretariat");
  expect(await one("agency-operator", await activity(0, "Nilai operator"))).toMatchObject({ state: "done" });
});

test("twenty who write into one cell at once leave one winner and nineteen who know it", async () => {
  const edits = await Promise.all(Array.from({ length: 20 }, (_, index) => activity(0, `Nilai ${index}`)));
  const answers = await Promise.all(edits.map((edit) => one("secretariat", edit)));
  expect(answers.filter(({ state }) => state === "done")).toHaveLength(1);
  expect(answers.flatMap(({ refused }) => refused).filter(({ code }) => code === "conflict")).toHaveLength(19);
});

test("a pasted block gives each refused cell its reason and keeps the others", async () => {
  const block = await cells(
    0,
    { column: "ceiling", expected: "salah", text: "1.797202.00" },
    { column: "activityIndicator", expected: (await row(0)).values.activityIndicator, text: "Kader terlatih" },
  );
  const foreign = await cells(-1, {
    column: "activityIndicator",
    expected: (await row(-1)).values.activityIndicator,
    text: "Bukan milik",
  });
  const answer = await one("agency-operator", { ...block, cells: [...block.cells, ...foreign.cells] });
  expect(answer.refused.map(({ index, code }) => [index, code])).toEqual([
    [0, "ceiling-unreadable"],
    [2, "not-yours"],
  ]);
  expect((await row(0)).values.activityIndicator).toBe("Kader terlatih");
});

test("an edit is taken back by who made it and by nobody else, done anew, and not over what came since", async () => {
  const before = (await row(0)).values.activity;
  const edit = await activity(0, "Sementara");
  await one("agency-operator", edit);
  const undo = (of: string): SheetEdit => ({ id: server.services.makeId(), kind: "undo", edit: of });
  expect(await one("secretariat", undo(edit.id))).toMatchObject({
    state: "refused",
    refused: [{ code: "edit-unknown" }],
  });
  const back = undo(edit.id);
  expect(await one("agency-operator", back)).toMatchObject({ state: "done" });
  expect((await row(0)).values.activity).toBe(before);
  expect(await one("agency-operator", undo(back.id))).toMatchObject({ state: "done" });
  expect((await row(0)).values.activity).toBe("Sementara");
  await one("secretariat", await activity(0, "Lain"));
  expect(await one("agency-operator", undo(back.id))).toMatchObject({
    state: "refused",
    refused: [{ code: "conflict" }],
  });
  expect((await row(0)).values.activity).toBe("Lain");
});

test("a row is put in, filled, taken out with all that was read of it, and brought back by undo", async () => {
  const first = await row(0);
  const ref = { nodeId: first.nodeId, lineId: first.lineId };
  const count = (await rows()).length;
  const inserted = await one("agency-operator", {
    id: server.services.makeId(),
    kind: "insert",
    row: ref,
    level: "activity",
    text: "Kegiatan baru",
  });
  expect(inserted).toMatchObject({ state: "done" });
  expect((await rows()).some(({ values }) => values.activity === "Kegiatan baru")).toBe(true);
  const [source] = await ask<{ source: object }>(
    `select source from plan_line_source where line = '${first.lineId ?? ""}'`,
  );
  const removal: SheetEdit = { id: server.services.makeId(), kind: "remove", rows: [ref] };
  expect(await one("agency-operator", removal)).toMatchObject({ state: "done" });
  expect((await rows()).length).toBe(count);
  await one("agency-operator", { id: server.services.makeId(), kind: "undo", edit: removal.id });
  expect((await rows()).length).toBe(count + 1);
  expect(await ask(`select source from plan_line_source where line = '${first.lineId ?? ""}'`)).toEqual(
    source === undefined ? [] : [source],
  );
});

test("what an operator may not change alone waits as a proposal; the secretariat makes it under its own name", async () => {
  const before = (await row(0)).values.sector;
  const edit = await cells(0, { column: "sector", expected: before, text: "Sektor usulan" });
  expect(await one("agency-operator", edit)).toMatchObject({ state: "refused", refused: [{ code: "shared" }] });
  expect(await one("agency-operator", edit, true)).toMatchObject({ state: "proposed" });
  expect(await one("agency-operator", edit, true)).toMatchObject({ state: "proposed" });
  expect((await row(0)).values.sector).toBe(before);
  const [item] = await proposals("secretariat");
  expect(item).toMatchObject({
    kind: "cells",
    codes: ["shared"],
    ended: null,
    isOwn: false,
    cells: [{ expected: before, text: "Sektor usulan" }],
  });
  expect(await server.mutate("agency-operator", "proposal.accept", { id: edit.id })).toMatchObject({
    code: "forbidden",
  });
  expect(await server.mutate("secretariat", "proposal.accept", { id: edit.id })).toMatchObject({ status: 200 });
  expect((await row(0)).values.sector).toBe("Sektor usulan");
  expect(await server.mutate("secretariat", "proposal.accept", { id: edit.id })).toMatchObject({
    code: "proposal-ended",
  });
  const [entry] = await ask<{ summary: { author: string } }>(
    "select summary from audit_entry where action = 'plan.proposal-accepted'",
  );
  expect(entry?.summary.author).toBe(item?.author);
});

async function proposals(who: Role): Promise<ProposalItem[]> {
  const { value } = await server.query(who, "proposal.list", { planId: server.planId });
  return z.array(ProposalItem).parse(value);
}

test("a proposal over what was changed since is refused and stays; it is declined with a reason or withdrawn by its author", async () => {
  const before = (await row(0)).values.sector;
  const edit = await cells(0, { column: "sector", expected: before, text: "Sektor usulan" });
  await one("agency-operator", edit, true);
  await one("secretariat", await cells(0, { column: "sector", expected: before, text: "Sektor baru" }));
  expect(await server.mutate("secretariat", "proposal.accept", { id: edit.id })).toMatchObject({
    code: "proposal-refused",
    params: { reason: "conflict", current: "Sektor baru" },
  });
  expect(await server.mutate("secretariat", "proposal.decline", { id: edit.id, reason: "pendek" })).toMatchObject({
    status: 400,
  });
  const reason = "Nama sektor sudah disepakati rapat.";
  expect(await server.mutate("secretariat", "proposal.decline", { id: edit.id, reason })).toMatchObject({
    status: 200,
  });
  expect((await proposals("agency-operator"))[0]).toMatchObject({ ended: "declined", reason, isOwn: true });
  const second = await cells(0, { column: "sector", expected: "Sektor baru", text: "Sektor usulan" });
  await one("agency-operator", second, true);
  expect(await server.mutate("secretariat", "proposal.withdraw", { id: second.id })).toMatchObject({
    code: "not-found",
  });
  expect(await server.mutate("agency-operator", "proposal.withdraw", { id: second.id })).toMatchObject({ status: 200 });
});

test("an edit that comes after the submission waits as a proposal, and can be made once the part was returned", async () => {
  const late = await activity(0, "Ditulis sebelum diajukan");
  const progress = { planId: server.planId, version: 0 };
  const submitted = await server.mutate("agency-head", "lifecycle.submit", {
    ...progress,
    event: { kind: "submit", agency: own, letter: null },
  });
  expect(submitted).toMatchObject({ status: 200 });
  expect(await one("agency-operator", late, true)).toMatchObject({
    state: "proposed",
    refused: [{ code: "part-not-open" }],
  });
  expect(await server.mutate("secretariat", "proposal.accept", { id: late.id })).toMatchObject({
    code: "proposal-refused",
  });
  const back = { kind: "return", agency: own, reason: "Silakan dilengkapi dahulu." };
  await server.mutate("secretariat", "lifecycle.verify", { ...progress, version: 1, event: back });
  expect(await server.mutate("secretariat", "proposal.accept", { id: late.id })).toMatchObject({ status: 200 });
  expect((await row(0)).values.activity).toBe("Ditulis sebelum diajukan");
});

test("an edit's id that another person used tells nothing of theirs", async () => {
  const edit = await activity(0, "Milik operator");
  await one("agency-operator", edit);
  expect(await one("secretariat", { ...edit, cells: (await activity(0, "Lain")).cells })).toEqual({
    id: edit.id,
    state: "refused",
    operations: [],
    refused: [{ index: 0, code: "edit-unknown", params: {}, current: null }],
  });
});

test("edits that another account made are not taken under the one that is signed in", async () => {
  const edit = await activity(0, "Ditulis orang lain");
  const [other] = await ask<{ id: string }>("select id from account where role = 'agency-operator'");
  const wish = { planId: server.planId, edits: [edit], propose: true };
  expect(await server.mutate("secretariat", "plan.edit", { ...wish, author: other?.id })).toMatchObject({
    code: "other-account",
  });
  expect(await server.mutate("agency-operator", "plan.edit", { ...wish, author: other?.id })).toMatchObject({
    status: 200,
  });
});

test("wrong edits are refused by their fields, and store nothing", async () => {
  const good = await activity(0, "x");
  const bad = [
    { ...good, id: "1" },
    { ...good, kind: "wish" },
    { ...good, cells: [] },
    { ...good, cells: [{ ...good.cells[0], column: "__proto__" }] },
    { ...good, cells: [{ ...good.cells[0], text: 5 }] },
    { ...good, cells: [{ ...good.cells[0], rows: [{ nodeId: "a'b", lineId: null }] }] },
    { ...good, cells: [{ ...good.cells[0], text: "x".repeat(20_001) }] },
  ];
  for (const edit of bad)
    expect(
      await server.mutate("secretariat", "plan.edit", { planId: server.planId, edits: [edit], propose: true }),
    ).toMatchObject({ status: 400 });
  expect(
    await one("secretariat", {
      ...good,
      cells: [{ rows: [{ nodeId: "__proto__", lineId: "constructor" }], column: "no", expected: null, text: "1" }],
    }).catch(() => "refused"),
  ).toBe("refused");
});

test("what is typed is read aloud before it is saved: amounts, targets, places, sources, and what can't be read", async () => {
  const read = async (column: string, text: string) => {
    const { value } = await server.query("agency-operator", "plan.readCell", { planId: server.planId, column, text });
    const { reading, problem } = z
      .object({ reading: z.object({ id: z.string() }).nullable(), problem: z.object({ code: z.string() }).nullable() })
      .parse(value);
    return reading?.id ?? problem?.code ?? null;
  };
  expect(await read("ceiling", "Rp 1.500.000,00")).toBe("Terbaca Rp1.500.000");
  expect(await read("ceiling", "lima juta")).toBe("ceiling-unreadable");
  expect(await read("target", "14,2%")).toBe("Terbaca sebagai persen");
  expect(await read("fundingSources", "APBD, sumber entah")).toContain("tidak dikenali: “sumber entah”");
  expect(await read("locations", "Negeri Entah")).toBe("“Negeri Entah” tidak dikenali");
  expect(await read("activity", "Posyandu")).toBeNull();
});

test("too much to follow is told as such", async () => {
  const changes = async (since: number) =>
    (await server.query("reader", "plan.changes", { planId: server.planId, since })).value;
  expect(PlanChanges.parse(await changes(0)).operations).toBeNull();
  expect(PlanChanges.parse(await changes(99_999)).operations).toBeNull();
});

test("a code written before a name goes to the catalogue, from which anybody who reads the plan completes names", async () => {
  const { nodeId, lineId, values } = await row(0);
  const text = "1.02.02 Pemenuhan Upaya Kesehatan";
  const cells = [{ rows: [{ nodeId, lineId }], column: "program" as const, expected: values.program, text }];
  const done = await one("secretariat", { id: server.services.makeId(), kind: "cells", cells });
  expect(done.refused).toEqual([]);
  expect((await row(0)).values.program).toBe("Pemenuhan Upaya Kesehatan");
  const { value } = await server.query("reader", "plan.catalogue", { planId: server.planId });
  expect(value).toContainEqual({ level: "program", code: "1.02.02", text: "Pemenuhan Upaya Kesehatan" });
});

test("a schedule is stored, shown, told between versions, and taken back; a list that is no year is refused", async () => {
  const { path } = await row(0);
  const node = path.activity ?? "";
  const months = Array.from({ length: 12 }, (_, at) => (at === 2 ? 1_500_000 : null));
  const describe = (value: unknown) => ({
    planId: server.planId,
    propose: false,
    edits: [
      { id: server.services.makeId(), kind: "describe", node, change: { field: "cashPlan", expected: null, value } },
    ],
  });
  const short = await server.mutate("agency-operator", "plan.edit", describe(months.slice(1)));
  expect(short).toMatchObject({ status: 400, code: "invalid-input" });
  const start = await server.query("reader", "plan.rows", { planId: server.planId, from: 0, limit: 1 });
  const { head } = z.object({ head: z.int() }).parse(start.value);
  const done = EditAnswer.parse((await server.mutate("agency-operator", "plan.edit", describe(months))).value);
  expect(done.results).toMatchObject([{ state: "done", operations: [{ field: "cashPlan" }] }]);
  expect((await rows()).find(({ nodeId }) => nodeId === node)?.details?.cashPlan).toEqual(months);
  const asked = { planId: server.planId, from: head, to: null, agency: null, offset: 0, limit: 10 };
  const compared = await server.query("reader", "version.compare", asked);
  expect(compared.value).toMatchObject({ records: [{ cells: [{ field: "cashPlan", before: null, after: months }] }] });
  const edit = done.results[0]?.id ?? "";
  const undone = await one("agency-operator", { id: server.services.makeId(), kind: "undo", edit });
  expect(undone.state).toBe("done");
  expect((await rows()).every(({ details }) => details === null)).toBe(true);
});
