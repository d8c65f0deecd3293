import { Agency } from "@rata/domain/agency/Agency";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { editWorkbook, fetchWorkbook, returnWorkbook } from "#testing/workbook";
import { CopyState, VersionList } from "./version.views.ts";

let server: TestServer;
let own: string;
let year: number;
beforeEach(async () => {
  server = await openTestServer();
  own = (await ask<{ agency: string }>("select agency from account where role = 'agency-operator'"))[0]?.agency ?? "";
  const nodes = await ask<{ id: string }>("select id from plan_node where parent is null");
  const nodeIds = nodes.map(({ id }) => id);
  await server.mutate("secretariat", "plan.assignAgency", { planId: server.planId, nodeIds, agencyId: own });
  year = (await ask<{ year: number }>("select year from plan"))[0]?.year ?? 0;
});
afterEach(() => server.close());

function ask<Row extends object>(sql: string): Promise<Row[]> {
  return server.services.openConnection().execute<Row[]>(sql);
}

const copy = (to = year + 1) =>
  server.mutate("secretariat", "version.copyForward", { fromPlanId: server.planId, year: to });

async function copied(): Promise<string> {
  const answer = await copy();
  return z.object({ id: z.string() }).parse(answer.value).id;
}

async function state(planId: string, more: object = {}): Promise<CopyState | null> {
  const input = { planId, agency: null, show: "untouched", ...more };
  return CopyState.nullable().parse((await server.query("reader", "version.untouched", input)).value);
}

const untouchedLines = async (planId: string) =>
  z.array(z.string()).parse((await server.query("reader", "version.untouchedLines", { planId })).value);

const words = (planId: string) =>
  ask(
    `select n.text, n.level, n.ceiling, n.agency, l.activity_indicator, l.target, l.location, l.position, n.position as place
     from plan_line l join plan_node n on n.plan = l.plan and n.id = l.node where l.plan = '${planId}'
     order by n.position, n.text, l.position, l.activity_indicator`,
  );

test("the plan of next year has last year's rows under new ids, all of them untouched and with last year's figures", async () => {
  const id = await copied();
  expect(await words(id)).toEqual(await words(server.planId));
  expect(await ask("select id from plan_line group by id having count(*) > 1")).toEqual([]);
  const lines = await ask(`select id from plan_line where plan = '${id}'`);
  const withFigures = await ask(
    `select l.id from plan_line l join plan_node n on n.plan = l.plan and n.id = l.node
     where l.plan = '${id}' and (l.target is not null or n.ceiling is not null)`,
  );
  const found = await state(id);
  expect(found).toMatchObject({
    originYear: year,
    copied: lines.length,
    untouched: lines.length,
    same: withFigures.length,
    agencies: [{ id: own, copied: lines.length, untouched: lines.length, same: withFigures.length }],
  });
  expect(found?.rows).toHaveLength(lines.length);
  const { value } = await server.query("reader", "version.list", { planId: id });
  expect(VersionList.parse(value).items.map(({ kind, head, originYear }) => [kind, head, originYear])).toEqual([
    ["now", 1, null],
    ["copied", 1, year],
  ]);
});

test("rows of an agency that is no more go to its successor, or to nobody where it has none, and the answer says so", async () => {
  const agencies = Agency.array().parse((await server.query("reader", "agency.list")).value);
  const [ending, next] = [agencies.find(({ id }) => id === own), agencies.find(({ id }) => id !== own)];
  const nodes = await ask(`select id from plan_node where plan = '${server.planId}' and agency = '${own}'`);
  const end = { id: own, endsOn: `${year}-12-31`, reason: "Perda" };
  const ended = await server.mutate("secretariat", "agency.end", { ...end, expected: ending, successor: next?.id });
  expect((await copy()).value).toMatchObject({ followed: nodes.length, emptied: 0 });
  expect(await holders(year + 1)).toEqual([{ agency: next?.id }]);
  await server.mutate("secretariat", "agency.end", { ...end, expected: ended.value, successor: null });
  expect((await copy(year + 2)).value).toMatchObject({ followed: 0, emptied: nodes.length });
  expect(await holders(year + 2)).toEqual([]);
});

const holders = (of: number) =>
  ask(
    `select distinct n.agency from plan_node n join plan p on p.id = n.plan where p.year = ${of} and n.agency is not null`,
  );

test("a row is untouched until its line or its activity is written to; what equals last year's figures is said as long as it does", async () => {
  const planId = await copied();
  const before = await state(planId);
  const bytes = (await fetchWorkbook(server, own, { planId })).rawPayload;
  const edited = editWorkbook(bytes, ([first = {}, ...rows]) => [{ ...first, "Indikator Kegiatan": "Baru" }, ...rows]);
  const { commit } = await returnWorkbook(server, { agencyId: own, bytes: edited }, { planId });
  expect(commit.statusCode).toBe(200);
  const written = await state(planId);
  expect(written?.untouched).toBe((before?.untouched ?? 0) - 1);
  expect(await untouchedLines(planId)).toHaveLength(written?.untouched ?? -1);
  expect(await untouchedLines(server.planId)).toEqual([]);
  // Another indicator leaves the figures what they were.
  expect(written?.same).toBe(before?.same);
  const other = (await ask<{ id: string }>(`select id from agency where id <> '${own}' limit 1`))[0]?.id ?? "";
  const [activity] = await ask<{ node: string; lines: number }>(
    `select l.node, count(*)::int as lines from plan_line l join plan_node n on n.plan = l.plan and n.id = l.node
     where l.plan = '${planId}' and n.level = 'activity' and n.ceiling is not null
     and not exists (select from plan_operation o where o.plan = l.plan and o.revision > 1 and o.target_id in (l.id, n.id))
     group by l.node order by count(*) desc limit 1`,
  );
  await server.mutate("secretariat", "plan.assignAgency", { planId, nodeIds: [activity?.node], agencyId: other });
  const assigned = await state(planId, { agency: other });
  expect(assigned?.untouched).toBe((written?.untouched ?? 0) - (activity?.lines ?? 0));
  expect(assigned?.total).toBe(0);
  expect((await state(planId, { agency: other, show: "same" }))?.total).toBe(activity?.lines);
});

test("a year that has a plan gets no second one, also when two copy at once", async () => {
  const [one, two] = await Promise.all([copy(), copy()]);
  expect([one.status, two.status].toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect([one.code, two.code]).toContain("plan-exists");
  expect(await copy()).toMatchObject({ status: 409, code: "plan-exists", params: { year: year + 1 } });
  expect(await ask(`select id from plan where year = ${year + 1}`)).toHaveLength(1);
  const [{ count } = { count: 0 }] = await ask<{ count: number }>(
    "select count(distinct plan)::int as count from plan_origin",
  );
  expect(count).toBe(1);
});

test("a plan is copied to a later year only, and an empty one not at all; a plan that was typed is no copy", async () => {
  for (const to of [year, year - 1]) expect(await copy(to)).toMatchObject({ status: 409, code: "copy-not-later" });
  expect(await state(server.planId)).toBeNull();
  const made = await server.mutate("secretariat", "plan.create", { year: year + 5 });
  const fromPlanId = z.object({ id: z.string() }).parse(made.value).id;
  expect(await server.mutate("secretariat", "version.copyForward", { fromPlanId, year: year + 6 })).toMatchObject({
    status: 409,
    code: "copy-empty",
  });
  expect(await ask(`select id from plan where year = ${year + 6}`)).toEqual([]);
});

test("last year's plan stays as it is, and a closed one can be copied", async () => {
  await ask(
    `insert into plan_progress (plan, version, progress) values ('${server.planId}', 1,
     '{"stage":"closed","parts":{},"endorsed":[],"isApproved":true,"enactments":[],"basis":null}')`,
  );
  const before = await ask(`select * from plan where id = '${server.planId}'`);
  const rows = await words(server.planId);
  await copied();
  expect(await ask(`select * from plan where id = '${server.planId}'`)).toEqual(before);
  expect(await words(server.planId)).toEqual(rows);
});
