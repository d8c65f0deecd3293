import type { Role } from "@rata/domain/access/access";
import { NO_DEADLINES } from "@rata/domain/lifecycle/deadlines";
import type { PlanEvent } from "@rata/domain/lifecycle/PlanEvent";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { Shown } from "#upload/upload.views";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { copyDatabase, type TestDatabase } from "#testing/testDatabase";
import { demoFile, preview, upload } from "#testing/upload";
import { editWorkbook, fetchWorkbook, sendWorkbook } from "#testing/workbook";
import { WorkbookPreview } from "#plan/workbook/workbook.views";

let server: TestServer;
let own: string;
afterEach(() => server.close());

/** Opens the demo with one agency that answers for the whole plan, or a copy of what is given. */
async function open(from?: TestDatabase): Promise<void> {
  server = await openTestServer(from === undefined ? {} : { database: await copyDatabase(from.name) });
  const [operator] = await ask<{ agency: string }>("select agency from account where role = 'agency-operator'");
  own = operator?.agency ?? "";
  if (from === undefined) await giveAllTo(own);
}

function ask<Row extends object>(sql: string): Promise<Row[]> {
  return server.services.openConnection().execute<Row[]>(sql);
}

/** One agency answers for the whole plan: what is tried below concerns its rows. */
async function giveAllTo(agencyId: string): Promise<void> {
  const nodes = await ask<{ id: string }>("select id from plan_node where parent is null");
  const nodeIds = nodes.map(({ id }) => id);
  await server.mutate("secretariat", "plan.assignAgency", { planId: server.planId, nodeIds, agencyId });
}

const PROCEDURES: Readonly<Record<PlanEvent["kind"], string>> = {
  submit: "submit",
  withdraw: "submit",
  mark: "verify",
  verify: "verify",
  return: "verify",
  forward: "forward",
  endorse: "endorse",
  approve: "approve",
  "send-back": "sendBack",
  enact: "enact",
  amend: "enact",
  close: "enact",
};

async function versionNow(): Promise<number> {
  const { value } = await server.query("reader", "lifecycle.get", { planId: server.planId });
  return z.object({ version: z.int() }).parse(value).version;
}

async function happen(who: Role, event: PlanEvent, version?: number) {
  const input = { planId: server.planId, version: version ?? (await versionNow()), event };
  return server.mutate(who, `lifecycle.${PROCEDURES[event.kind]}`, input);
}

/** The demo has one coordinator for each group; the test server signs in the first, so the other is asked for by name. */
async function endorseBoth(): Promise<void> {
  expect(await happen("group-coordinator", { kind: "endorse", group: "social-assistance" })).toMatchObject({
    status: 200,
  });
  await ask("update account set program_group = 'empowerment' where role = 'group-coordinator'");
  expect(await happen("group-coordinator", { kind: "endorse", group: "empowerment" })).toMatchObject({ status: 200 });
}

const LETTER = { kind: "Surat", number: "050/12", date: "2027-02-01" };
const DECREE = { kind: "Keputusan", number: "", date: null };
const submit = () => happen("agency-head", { kind: "submit", agency: own, letter: LETTER });

async function verifyAll(): Promise<void> {
  const lines = await ask<{ id: string }>("select id from plan_line");
  for (const { id } of lines)
    await happen("secretariat", { kind: "mark", agency: own, line: id, isVerified: true, reason: null });
  expect(await happen("secretariat", { kind: "verify", agency: own })).toMatchObject({ status: 200 });
}

/** Brings the plan into each state that the tests below need. */
const STATES: Readonly<Record<string, () => Promise<void>>> = {
  writing: async () => {},
  submitted: async () => void (await submit()),
  returned: async () => {
    await submit();
    await happen("secretariat", { kind: "return", agency: own, reason: "Target belum masuk akal." });
  },
  verified: async () => {
    await submit();
    await verifyAll();
  },
  endorsing: async () => {
    await STATES["verified"]?.();
    expect(await happen("secretariat", { kind: "forward" })).toMatchObject({ status: 200 });
  },
};

/** Every way in which rows can be changed, each with something to change; the status of what was tried last. */
const WRITES: Readonly<Record<string, () => Promise<{ status: number; code: string | null }>>> = {
  "an import": async () => {
    const text = demoFile(server)
      .replace(/\t([^\t\n]*)\n([^\n]*)$/u, "\tDAK\n$2")
      .replace("Kesehatan", "Kesehatan baru");
    const { digest } = await preview(server, text);
    const answer = await upload(server, "commit", text, { digest, id: server.services.makeId() });
    return { status: answer.statusCode, code: answer.statusCode === 200 ? null : codeOf(answer.json()) };
  },
  "a workbook": async () => {
    const taken = await fetchWorkbook(server, own, { who: "agency-operator" });
    const bytes = editWorkbook(taken.rawPayload, ([first = {}, ...rows]) => [
      { ...first, "Indikator Kegiatan": "Indikator baru" },
      ...rows,
    ]);
    const sent = { agencyId: own, bytes };
    const shown = await sendWorkbook(server, { step: "preview", ...sent }, { who: "agency-operator" });
    const { digest } = WorkbookPreview.and(Shown).parse(shown.json());
    const confirmed = { who: "agency-operator", digest, id: server.services.makeId() } as const;
    const answer = await sendWorkbook(server, { step: "commit", ...sent }, confirmed);
    return { status: answer.statusCode, code: answer.statusCode === 200 ? null : codeOf(answer.json()) };
  },
  "whose indicator a target measures": async () => {
    const [line] = await ask<{ id: string }>("select id from plan_line where target is not null limit 1");
    const input = { planId: server.planId, lineId: line?.id, owner: "activity" };
    return server.mutate("agency-operator", "plan.setTargetOwner", input);
  },
  "another agency for a row": async () => {
    const [node] = await ask<{ id: string }>("select id from plan_node where parent is null limit 1");
    const input = { planId: server.planId, nodeIds: [node?.id], agencyId: null };
    return server.mutate("secretariat", "plan.assignAgency", input);
  },
  "a cell": async () => editAs("agency-operator", await anEdit()),
  "a cell of the secretariat": async () => editAs("secretariat", await anEdit()),
  "a row taken out": async () => {
    const { nodeId, lineId } = await aRow();
    return editAs("agency-operator", { kind: "remove", rows: [{ nodeId, lineId }] });
  },
  "a row put in": async () => {
    const { nodeId, lineId } = await aRow();
    return editAs("agency-operator", { kind: "insert", row: { nodeId, lineId }, level: "activity", text: "Baru" });
  },
  "a cell taken back": async () => {
    const [kept] = await ask<{ id: string }>("select id from audit_entry where action = 'plan.edited' limit 1");
    return editAs("agency-operator", { kind: "undo", edit: kept?.id });
  },
  "the undoing of an upload": async () => {
    const [kept] = await ask<{ id: string }>("select id from import_commit where kind = 'workbook' limit 1");
    return server.mutate("agency-operator", "upload.workbook.undo", { commitId: kept?.id });
  },
};

async function aRow() {
  const { value } = await server.query("reader", "plan.rows", { planId: server.planId, from: 0, limit: 500 });
  const { rows } = z.object({ rows: z.array(Row) }).parse(value);
  const found = rows.find(({ path, lineId }) => path.activity !== null && lineId !== null);
  if (found === undefined) throw new Error("no row with an activity");
  return found;
}
const Row = z.object({
  nodeId: z.string(),
  lineId: z.string().nullable(),
  path: z.object({ activity: z.string().nullable() }),
  values: z.object({ activity: z.string().nullable() }),
});

async function anEdit() {
  const { nodeId, lineId, values } = await aRow();
  const text = `${values.activity ?? ""} baru`;
  return {
    kind: "cells",
    cells: [{ rows: [{ nodeId, lineId }], column: "activity", expected: values.activity, text }],
  };
}

/** An edit of the sheet answers for each of its cells; here it has one. */
async function editAs(who: Role, edit: object): Promise<{ status: number; code: string | null }> {
  const edits = [{ id: server.services.makeId(), ...edit }];
  const { value } = await server.mutate(who, "plan.edit", { planId: server.planId, edits, propose: false });
  const [result] = z
    .object({ results: z.array(z.object({ refused: z.array(z.object({ code: z.string() })) })) })
    .parse(value).results;
  const code = result?.refused[0]?.code ?? null;
  return { status: code === null ? 200 : 409, code };
}

function codeOf(body: unknown): string {
  return z.object({ problems: z.array(z.object({ code: z.string() })) }).parse(body).problems[0]?.code ?? "";
}

/** What some ways take back: it must have been stored while it still could be. */
const STORED_BEFORE: Readonly<Record<string, string>> = {
  "the undoing of an upload": "a workbook",
  "a cell taken back": "a cell",
};

describe.each([
  ["writing", null],
  ["submitted", "part-not-open"],
  ["returned", null],
  ["verified", "part-not-open"],
  ["endorsing", "plan-not-open"],
])("while a part is %s", (state, code) => {
  let reached: TestDatabase;
  beforeAll(async () => {
    await open();
    await STATES[state]?.();
    await server.rest();
    reached = server.database;
  });
  afterAll(() => reached.drop());

  test.each(Object.keys(WRITES))(`%s is answered with ${code ?? "success"}`, async (name) => {
    const stored = STORED_BEFORE[name];
    await open(stored === undefined ? reached : undefined);
    if (stored !== undefined) {
      await WRITES[stored]?.();
      await STATES[state]?.();
    }
    const before = await ask("select head from plan");
    const answer = await WRITES[name]?.();
    expect(answer).toMatchObject(code === null ? { status: 200 } : { status: 409, code });
    const isUnchanged = JSON.stringify(await ask("select head from plan")) === JSON.stringify(before);
    expect(isUnchanged).toBe(code !== null);
  });
});

test("the whole way: submitted, verified row by row, endorsed, approved, enacted; everything is told with name and reason", async () => {
  await open();
  await ask("update plan_line set target = null");
  expect(await submit()).toMatchObject({ status: 200 });
  expect(
    await happen("secretariat", { kind: "return", agency: own, reason: "Target baris dua belum masuk akal." }),
  ).toMatchObject({ status: 200 });
  expect(await submit()).toMatchObject({ status: 200 });
  expect(await happen("secretariat", { kind: "verify", agency: own })).toMatchObject({
    status: 409,
    code: "event-rows-unmarked",
  });
  await verifyAll();
  expect(await happen("secretariat", { kind: "forward" })).toMatchObject({ status: 200 });
  expect(await happen("group-coordinator", { kind: "endorse", group: "empowerment" })).toMatchObject({
    code: "event-not-endorser",
  });
  await endorseBoth();
  expect(await happen("secretariat-head", { kind: "enact", instrument: DECREE })).toMatchObject({
    code: "event-not-approved",
  });
  expect(await happen("leadership", { kind: "approve" })).toMatchObject({ status: 200 });
  const enacted = await happen("secretariat-head", { kind: "enact", instrument: DECREE });
  const { value } = await server.query("reader", "lifecycle.get", { planId: server.planId });
  const view = z
    .object({ stage: z.string(), openMustFindings: z.int(), events: z.array(z.looseObject({})) })
    .parse(value);
  // The demo's plan has notes that must be mended: then the machine says so, and nothing else stands in the way.
  expect(enacted.code).toBe(view.openMustFindings > 0 ? "event-notes-open" : null);
  expect(view.stage).toBe(view.openMustFindings > 0 ? "deciding" : "enacted");
  expect(view.events).toContainEqual(
    expect.objectContaining({
      event: { kind: "return", agency: own, reason: "Target baris dua belum masuk akal." },
      actorName: "Staf Sekretariat (contoh)",
    }),
  );
});

test("two who decide on the same sight of things: the second is told, and nothing happens twice", async () => {
  await open();
  const version = await versionNow();
  const [one, two] = await Promise.all([
    happen("agency-head", { kind: "submit", agency: own, letter: LETTER }, version),
    happen("agency-head", { kind: "submit", agency: own, letter: LETTER }, version),
  ]);
  expect(one.status + two.status).toBe(200 + 409);
  expect([one.code, two.code]).toContain("progress-changed");
  expect(await ask("select id from plan_event")).toHaveLength(1);
});

test("the head of an agency submits no rows but the own agency's", async () => {
  await open();
  const [other] = await ask<{ id: string }>(`select id from agency where id <> '${own}' limit 1`);
  for (const agency of [other?.id ?? "", server.services.makeId()])
    expect(await happen("agency-head", { kind: "submit", agency, letter: null })).toMatchObject({
      status: 404,
      code: "not-found",
    });
});

test("who belongs to an agency verifies nothing of it, whatever the role", async () => {
  await open();
  await submit();
  await ask(`update account set agency = '${own}' where role = 'secretariat'`);
  expect(await happen("secretariat", { kind: "verify", agency: own })).toMatchObject({
    status: 409,
    code: "event-own-agency",
  });
});

test("the rows that were submitted can be looked at one by one, with what was said of each", async () => {
  await open();
  await submit();
  const [line] = await ask<{ id: string }>("select id from plan_line limit 1");
  await happen("secretariat", {
    kind: "mark",
    agency: own,
    line: line?.id ?? "",
    isVerified: false,
    reason: "Lokasi belum jelas",
  });
  const { value } = await server.query("reader", "lifecycle.rows", { planId: server.planId, agencyId: own });
  const rows = z.array(z.looseObject({ lineId: z.string(), mark: z.unknown() })).parse(value);
  expect(rows.find(({ lineId }) => lineId === line?.id)?.mark).toEqual({
    isVerified: false,
    reason: "Lokasi belum jelas",
  });
  expect(rows.filter(({ mark }) => mark !== null)).toHaveLength(1);
});

test("deadlines are set by the secretariat, in order, and tell who is late by the calendar of the instance", async () => {
  await open();
  const owedNow = async () => {
    const { value } = await server.query("reader", "lifecycle.get", { planId: server.planId });
    return z.object({ owed: z.array(z.looseObject({})) }).parse(value).owed;
  };
  const set = (who: Role, expected: object, deadlines: object) =>
    server.mutate(who, "lifecycle.setDeadlines", { planId: server.planId, expected, deadlines });
  // The clock of the test stands at 02:00 UTC on 1 March 2027: in every zone of Indonesia it is that day.
  const days = { ...NO_DEADLINES, submit: "2027-02-26", verify: "2027-03-05" };
  expect(await owedNow()).toEqual([
    expect.objectContaining({ step: "submit", agencyId: own, due: null, daysLate: null }),
  ]);
  expect(await set("secretariat", NO_DEADLINES, { ...days, verify: "2027-02-01" })).toMatchObject({
    code: "deadlines-disordered",
  });
  expect(await set("secretariat", NO_DEADLINES, { ...days, verify: "1 Maret" })).toMatchObject({ status: 400 });
  expect(await set("secretariat", NO_DEADLINES, days)).toMatchObject({ status: 200 });
  expect(await set("secretariat-head", NO_DEADLINES, { ...days, submit: null })).toMatchObject({
    code: "changed-meanwhile",
  });
  expect(await owedNow()).toEqual([
    expect.objectContaining({ step: "submit", agencyId: own, due: "2027-02-26", daysLate: 3 }),
  ]);
  await submit();
  expect(await owedNow()).toEqual([expect.objectContaining({ step: "verify", agencyId: own, daysLate: -4 })]);
});

test("an agency that owes its rows is reminded by letter, mail and message; one that has submitted is not", async () => {
  await open();
  const remind = () => server.query("secretariat", "document.reminder", { planId: server.planId, agencyId: own });
  const cookie = await server.signIn("secretariat");
  const letter = () =>
    server.send({ method: "GET", url: `/api/plans/${server.planId}/reminder/${own}.docx`, headers: { cookie } });
  const days = { ...NO_DEADLINES, submit: "2027-02-26" };
  await server.mutate("secretariat", "lifecycle.setDeadlines", {
    planId: server.planId,
    expected: NO_DEADLINES,
    deadlines: days,
  });
  const { value } = await remind();
  const { short } = z.object({ short: z.string() }).parse(value);
  expect(short).toContain("Batas waktu pengajuan, 26 Februari 2027, sudah lewat 3 hari.");
  const taken = await letter();
  expect(taken.statusCode).toBe(200);
  expect(taken.rawPayload.subarray(0, 2).toString()).toBe("PK");
  expect(await ask("select id from audit_entry where action = 'document.reminder-written'")).toHaveLength(1);
  await submit();
  expect(await remind()).toMatchObject({ code: "nothing-owed" });
  expect((await letter()).statusCode).toBe(409);
});
