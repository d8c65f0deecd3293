import type { Role } from "@rata/domain/access/access";
import { readTables } from "@rata/readers/readTables";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { StageItem } from "./budgetStage.views.ts";
import { VersionComparison, VersionList } from "#plan/version/version.views";

let server: TestServer;
/** The head of the demo's plan, to which nobody writes here. */
let head: number;
beforeEach(async () => {
  server = await openTestServer();
  const [row] = await ask<{ head: number }>(`select head from plan where id = '${server.planId}'`);
  head = row?.head ?? -1;
});
afterEach(() => server.close());

function ask<Row extends object>(sql: string): Promise<Row[]> {
  return server.services.openConnection().execute<Row[]>(sql);
}

const PLAN = {
  kind: "rkpd",
  number: null,
  document: "Perkada Nomor 3 Tahun 2026",
  dated: "2026-06-30",
  revision: 0,
  isComplete: false,
};
const BUDGET = {
  kind: "dpa",
  number: null,
  document: "DPA Nomor 7 Tahun 2027",
  dated: "2027-01-04",
  isComplete: false,
};

function record(stage: object, who: Role = "secretariat") {
  return server.mutate(who, "version.recordStage", { planId: server.planId, stage });
}

async function stages(): Promise<StageItem[]> {
  const { value } = await server.query("reader", "version.stages", { planId: server.planId });
  return z.array(StageItem).parse(value);
}

test("each version and each comparison say of which stages their ceilings are; the document does too", async () => {
  expect(await record(PLAN)).toMatchObject({ status: 200, value: PLAN });
  expect(await record({ ...BUDGET, revision: head })).toMatchObject({ status: 200 });
  const list = VersionList.parse((await server.query("reader", "version.list", { planId: server.planId })).value);
  expect(list.items.map(({ kind, stage }) => [kind, stage?.kind])).toEqual([
    ["now", "dpa"],
    ["created", "rkpd"],
  ]);
  const asked = { planId: server.planId, from: 0, to: null, agency: null, offset: 0, limit: 1 };
  const compared = VersionComparison.parse((await server.query("reader", "version.compare", asked)).value);
  expect(compared.stages).toEqual({ from: PLAN, to: { ...BUDGET, revision: head } });
  const cookie = await server.signIn("reader");
  const get = (url: string) => server.send({ method: "GET", url, headers: { cookie } });
  const file = await get(`/api/plans/${server.planId}/versions/comparison?from=0`);
  const read = readTables(file.rawPayload, "perbandingan.xlsx");
  expect(read.ok ? read.tables[0]?.lines[1]?.cells[1] : null).toBe(
    "Pagu: RKPD (Perkada Nomor 3 Tahun 2026, 30 Juni 2026) → DPA (DPA Nomor 7 Tahun 2027, 4 Januari 2027)",
  );
  const page = await get(`/api/plans/${server.planId}/document/plan-matrix.html`);
  expect(page.body).toContain("Pagu menurut tahap DPA (DPA Nomor 7 Tahun 2027, 4 Januari 2027).");
});

test("what is recorded leaves a trace under its author's name; the same once more leaves none", async () => {
  await record(PLAN);
  expect(await record(PLAN)).toMatchObject({ status: 200 });
  expect(await stages()).toEqual([{ ...PLAN, at: expect.any(String), actorName: expect.stringContaining("contoh") }]);
  const entries = await ask<{ payload: object }>(
    "select payload from audit_entry where action = 'plan.stage-recorded'",
  );
  expect(entries).toEqual([{ payload: { stage: PLAN } }]);
});

test.each([
  ["a stage before the latest", { ...BUDGET, kind: "apbd" }, 409, "stage-backwards"],
  ["an earlier version", { ...BUDGET, kind: "shift", number: 1, revision: 0 }, 409, "stage-backwards"],
  ["a document without a number", { ...BUDGET, document: "DPA" }, 409, "stage-document-needed"],
  ["a document without a date", { ...BUDGET, dated: null }, 409, "stage-document-needed"],
  ["a perubahan without its number", { ...BUDGET, kind: "amendment" }, 409, "stage-number-needed"],
  ["a version that is not there", { ...BUDGET, revision: 9_999_999 }, 404, "not-found"],
  ["a day that is none", { ...BUDGET, dated: "2027-02-30" }, 400, "invalid-input"],
])("after a DPA, %s is refused and nothing is recorded", async (_name, stage, status, code) => {
  await record({ ...BUDGET, revision: 1 });
  expect(await record({ revision: 1, ...stage })).toMatchObject({ status, code });
  expect(await stages()).toHaveLength(1);
});

test("of two who record at once the second follows the first", async () => {
  const answers = await Promise.all([
    record({ ...BUDGET, kind: "apbd", revision: 0 }),
    record({ ...BUDGET, kind: "dpa", revision: 0 }, "secretariat-head"),
  ]);
  const known = await stages();
  expect(known.map(({ kind }) => kind).at(-1)).toBe("dpa");
  expect(known).toHaveLength(answers.filter(({ status }) => status === 200).length);
});

/**
 * The first activity of the demo that has a ceiling on one line of its own.
 *
 * Identities differ from one database to the next: the order alone could name an activity whose lines share a ceiling.
 */
async function firstCeiling(): Promise<{ node: string; line: string; shown: string }> {
  const [row] = await ask<{ node: string; line: string; ceiling: string }>(
    `select n.id as node, min(l.id) as line, n.ceiling
     from plan_node n join plan_line l on l.node = n.id and l.plan = n.plan
     where n.plan = '${server.planId}' and n.ceiling > 0
     group by n.id, n.ceiling having count(*) = 1 order by n.id limit 1`,
  );
  const digits = row?.ceiling ?? "";
  return {
    node: row?.node ?? "",
    line: row?.line ?? "",
    shown: digits.replaceAll(/\B(?=(\d{3})+$)/gu, "."),
  };
}

async function write(text: string, propose = false) {
  const { node, line, shown } = await firstCeiling();
  const cell = { rows: [{ nodeId: node, lineId: line }], column: "ceiling", expected: shown, text };
  const edits = [{ id: server.services.makeId(), kind: "cells", cells: [cell] }];
  const answer = await server.mutate("secretariat", "plan.edit", { planId: server.planId, edits, propose });
  return z
    .object({ results: z.array(z.object({ state: z.string(), refused: z.array(z.object({ code: z.string() })) })) })
    .parse(answer.value).results[0];
}

test("closed ceilings change by no cell, no removal and no restoring, until the next stage is recorded with its document", async () => {
  expect(await write("1000")).toMatchObject({ state: "done" });
  await record({ ...BUDGET, revision: head + 1, isComplete: true });
  expect(await write("2000")).toMatchObject({ state: "refused", refused: [{ code: "ceilings-closed" }] });
  const { node, line } = await firstCeiling();
  const removal = { id: server.services.makeId(), kind: "remove", rows: [{ nodeId: node, lineId: line }] };
  const removed = await server.mutate("secretariat", "plan.edit", {
    planId: server.planId,
    edits: [removal],
    propose: false,
  });
  expect(removed.value).toMatchObject({ results: [{ state: "refused", refused: [{ code: "ceilings-closed" }] }] });
  const preview = z
    .object({ digest: z.string() })
    .parse(
      (await server.query("secretariat", "version.previewRestore", { planId: server.planId, head, agencyId: null }))
        .value,
    );
  const restored = await server.mutate("secretariat", "version.restore", {
    planId: server.planId,
    head,
    agencyId: null,
    digest: preview.digest,
    reason: "kembali ke keadaan semula",
  });
  expect(restored).toMatchObject({ status: 409, code: "ceilings-closed" });
  await record({ kind: "shift", number: 1, document: "Pergeseran Nomor 2", dated: "2027-02-02", revision: head + 1 });
  expect(await write("2000")).toMatchObject({ state: "done" });
});

test("of two lines that share a closed ceiling one may go, since the ceiling stays; the last may not", async () => {
  const { node, line } = await firstCeiling();
  const second = server.services.makeId();
  await ask(`insert into plan_line
    select (jsonb_populate_record(l, '{"id": "${second}"}')).* from plan_line l where l.id = '${line}'`);
  await record({ ...BUDGET, revision: head, isComplete: true });
  const remove = async (lineId: string) => {
    const edit = { id: server.services.makeId(), kind: "remove", rows: [{ nodeId: node, lineId }] };
    const input = { planId: server.planId, edits: [edit], propose: false };
    return (await server.mutate("secretariat", "plan.edit", input)).value;
  };
  expect(await remove(second)).toMatchObject({ results: [{ state: "done" }] });
  expect(await remove(line)).toMatchObject({ results: [{ state: "refused", refused: [{ code: "ceilings-closed" }] }] });
});

test("a proposal for a closed ceiling waits, and is accepted once a stage opens it", async () => {
  await record({ ...BUDGET, revision: head, isComplete: true });
  expect(await write("3000", true)).toMatchObject({ state: "proposed" });
  const [row] = await ask<{ id: string }>("select id from plan_proposal");
  const accept = () => server.mutate("secretariat-head", "proposal.accept", { id: row?.id });
  expect(await accept()).toMatchObject({ status: 409, code: "proposal-refused" });
  await record({ kind: "amendment", number: 1, document: "Perda Nomor 9", dated: "2027-02-02", revision: head });
  expect(await accept()).toMatchObject({ status: 200 });
  expect((await firstCeiling()).shown).toBe("3.000");
});

test("a stage recorded by mistake is withdrawn with a reason by whoever saw it last, and the one before holds again", async () => {
  await record({ ...BUDGET, kind: "apbd", revision: head, isComplete: true });
  await record({ ...BUDGET, revision: head });
  expect(await write("1000")).toMatchObject({ state: "done" });
  const [first, second] = await stages();
  const withdraw = (at: string | undefined) =>
    server.mutate("secretariat", "version.withdrawStage", {
      planId: server.planId,
      at,
      reason: "tahapnya keliru dicatat",
    });
  server.moveClock(1);
  expect(await withdraw("2020-01-01T00:00:00.000Z")).toMatchObject({ status: 409, code: "changed-meanwhile" });
  expect(await withdraw(second?.at)).toMatchObject({ status: 200 });
  expect(await stages()).toEqual([first]);
  expect(await write("2000")).toMatchObject({ refused: [{ code: "ceilings-closed" }] });
  expect(await ask("select reason, payload from audit_entry where action = 'plan.stage-withdrawn'")).toEqual([
    { reason: "tahapnya keliru dicatat", payload: { stage: { ...BUDGET, revision: head } } },
  ]);
  expect(await record({ ...BUDGET, revision: head })).toMatchObject({ status: 200 });
  expect((await stages()).map(({ kind }) => kind)).toEqual(["apbd", "dpa"]);
});
