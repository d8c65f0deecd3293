import type { Role } from "@rata/domain/access/access";
import type { PlanEvent } from "@rata/domain/lifecycle/PlanEvent";
import { NO_DEADLINES } from "@rata/domain/lifecycle/deadlines";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tellDeadlines } from "./tellDeadlines.commands.ts";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { newsOf } from "#testing/people";
import { NotificationPage } from "#notification/notification.views";

let server: TestServer;
let own: string;
beforeEach(async () => {
  server = await openTestServer();
  const [operator] = await ask<{ agency: string }>("select agency from account where role = 'agency-operator'");
  own = operator?.agency ?? "";
  const nodes = await ask<{ id: string }>("select id from plan_node where parent is null");
  const nodeIds = nodes.map(({ id }) => id);
  await server.mutate("secretariat", "plan.assignAgency", { planId: server.planId, nodeIds, agencyId: own });
});
afterEach(() => server.close());

function ask<Row extends object>(sql: string): Promise<Row[]> {
  return server.services.openConnection().execute<Row[]>(sql);
}

let version = 0;
beforeEach(() => {
  version = 0;
});
async function happen(who: Role, procedure: string, event: PlanEvent) {
  const answer = await server.mutate(who, `lifecycle.${procedure}`, { planId: server.planId, version, event });
  if (answer.status === 200) version += 1;
  server.moveClock(1);
  return answer;
}
const submit = () => happen("agency-head", "submit", { kind: "submit", agency: own, letter: null });

const kindsOf = async (who: Role) => (await newsOf(server, who)).map(({ kind, facts }) => [kind, facts.step]);
const unreadOf = async (who: Role) => (await server.query(who, "notification.count")).value;

test("a submission is told to the secretariat, and its return to the agency; nobody is told of their own doing", async () => {
  await submit();
  expect(await kindsOf("secretariat")).toEqual([["waits", "verify"]]);
  expect(await kindsOf("secretariat-head")).toEqual([["waits", "verify"]]);
  const reason = "Target baris dua belum masuk akal.";
  await happen("secretariat", "verify", { kind: "return", agency: own, reason });
  expect(await kindsOf("agency-operator")).toEqual([["part-returned", null]]);
  expect(await kindsOf("agency-head")).toEqual([["part-returned", null]]);
  expect(await kindsOf("secretariat")).toEqual([["waits", "verify"]]);
  for (const who of ["administrator", "group-coordinator", "leadership", "reader"] as const)
    expect(await newsOf(server, who)).toEqual([]);
});

test("what is told is written with its cause or not at all", async () => {
  expect((await happen("agency-head", "submit", { kind: "withdraw", agency: own })).status).toBe(409);
  expect(await ask("select id from notification")).toEqual([]);
});

test("a plan that goes on waits for coordinators, then leadership, then the head of the secretariat", async () => {
  await submit();
  for (const { id } of await ask<{ id: string }>("select id from plan_line"))
    await happen("secretariat", "verify", { kind: "mark", agency: own, line: id, isVerified: true, reason: null });
  await happen("secretariat", "verify", { kind: "verify", agency: own });
  expect((await kindsOf("agency-operator"))[0]).toEqual(["part-verified", null]);
  expect((await kindsOf("secretariat-head"))[0]).toEqual(["waits", "verify"]);
  await happen("secretariat", "forward", { kind: "forward" });
  expect(await kindsOf("group-coordinator")).toEqual([["waits", "endorse"]]);
  await ask(`update plan_progress set progress = jsonb_set(progress, '{endorsed}', '["empowerment"]')`);
  expect(await happen("group-coordinator", "endorse", { kind: "endorse", group: "social-assistance" })).toMatchObject({
    status: 200,
  });
  expect(await kindsOf("leadership")).toEqual([["waits", "approve"]]);
  await happen("leadership", "approve", { kind: "approve" });
  expect((await kindsOf("secretariat-head"))[0]).toEqual(["waits", "enact"]);
});

test.each([
  ["2027-02-20", "2027-03-31", [["waits", "verify"]]],
  ["2027-03-02", "2027-03-31", []],
])(
  "who holds a post of the secretariat from %s to %s is told what waits for it: %j",
  async (startsOn, endsOn, told) => {
    const [reader] = await ask<{ id: string; region: string }>("select id, region from account where role = 'reader'");
    const post = {
      kind: "plt",
      role: "secretariat",
      region: reader?.region,
      agency: null,
      group: null,
      startsOn,
      endsOn,
    };
    const given = await server.mutate("administrator", "post.give", {
      accountId: reader?.id,
      post: { ...post, basis: "Surat Perintah Nomor 1" },
    });
    expect(given.status).toBe(200);
    await submit();
    expect(await kindsOf("reader")).toEqual(told);
  },
);

test("who holds a post of the secretariat is not asked to verify the own agency", async () => {
  const [head] = await ask<{ id: string; region: string }>(
    "select id, region from account where role = 'agency-operator'",
  );
  const post = { kind: "plh", role: "secretariat", region: head?.region, agency: null, group: null };
  await server.mutate("administrator", "post.give", {
    accountId: head?.id,
    post: { ...post, startsOn: "2027-03-01", endsOn: "2027-03-01", basis: "Surat Perintah Nomor 2" },
  });
  await submit();
  expect(await kindsOf("agency-operator")).toEqual([]);
  expect(await kindsOf("secretariat")).toEqual([["waits", "verify"]]);
});

async function proposeRename(text: string) {
  const [node] = await ask<{ id: string; text: string }>(
    "select id, text from plan_node where level = 'sector' and text is not null order by position limit 1",
  );
  const cell = {
    rows: [{ nodeId: node?.id, lineId: null }],
    column: "sector",
    expected: node?.text,
    text,
  };
  const id = server.services.makeId();
  const edits = [{ id, kind: "cells", cells: [cell] }];
  const answer = await server.mutate("agency-operator", "plan.edit", { planId: server.planId, propose: true, edits });
  server.moveClock(1);
  expect(answer.value).toMatchObject({ results: [{ state: "proposed" }] });
  return id;
}

test("proposals are told once to who decides, however many there are, and their end to their author", async () => {
  const first = await proposeRename("Sektor satu");
  const second = await proposeRename("Sektor dua");
  expect(await newsOf(server, "secretariat")).toMatchObject([{ kind: "proposal-waiting", times: 2 }]);
  expect(await newsOf(server, "agency-head")).toEqual([]);
  const reason = "Nama sektor mengikuti RPKD.";
  await server.mutate("secretariat", "proposal.decline", { id: first, reason });
  server.moveClock(1);
  expect(await server.mutate("secretariat", "proposal.accept", { id: second })).toMatchObject({ status: 200 });
  expect((await newsOf(server, "agency-operator")).map(({ kind }) => kind)).toEqual([
    "proposal-accepted",
    "proposal-declined",
  ]);
  await server.mutate("secretariat", "notification.markAllRead");
  const third = await proposeRename("Sektor tiga");
  expect(await newsOf(server, "secretariat")).toMatchObject([{ times: 1, isRead: false }]);
  await server.mutate("agency-operator", "proposal.withdraw", { id: third });
  expect(await newsOf(server, "agency-operator")).toHaveLength(2);
});

test("a deadline is told when it is near and when it is over, each once, to whom it concerns", async () => {
  const deadlines = { ...NO_DEADLINES, submit: "2027-03-04" };
  await server.mutate("secretariat", "lifecycle.setDeadlines", {
    planId: server.planId,
    expected: NO_DEADLINES,
    deadlines,
  });
  // The clock of the test stands at 1 March, 10.00 in the middle of the country.
  await Promise.all([tellDeadlines(server.services), tellDeadlines(server.services)]);
  await tellDeadlines(server.services);
  expect(await newsOf(server, "agency-operator")).toMatchObject([
    { kind: "deadline-soon", facts: { due: "2027-03-04" } },
  ]);
  expect(await newsOf(server, "secretariat")).toEqual([]);
  server.moveClock(4 * 24 * 60);
  server.forget("agency-head");
  await tellDeadlines(server.services);
  await tellDeadlines(server.services);
  expect(await kindsOf("agency-head")).toEqual([
    ["deadline-over", "submit"],
    ["deadline-soon", "submit"],
  ]);
});

test("a deadline far away, and one whose step is done, tell nobody", async () => {
  const deadlines = { ...NO_DEADLINES, submit: "2027-03-02", verify: "2027-03-05" };
  await server.mutate("secretariat", "lifecycle.setDeadlines", {
    planId: server.planId,
    expected: NO_DEADLINES,
    deadlines,
  });
  await submit();
  await tellDeadlines(server.services);
  expect((await newsOf(server, "agency-operator")).filter(({ kind }) => kind.startsWith("deadline"))).toEqual([]);
});

test("what was read stays read, one by one or all at once, and for nobody else", async () => {
  await submit();
  const [news] = await newsOf(server, "secretariat");
  expect(await unreadOf("secretariat")).toEqual({ unread: 1 });
  expect(await server.mutate("secretariat-head", "notification.markRead", { id: news?.id })).toMatchObject({
    status: 404,
    code: "not-found",
  });
  expect(await server.mutate("secretariat", "notification.markRead", { id: news?.id })).toMatchObject({
    value: { unread: 0 },
  });
  expect(await newsOf(server, "secretariat")).toMatchObject([{ isRead: true }]);
  expect(await unreadOf("secretariat-head")).toEqual({ unread: 1 });
  await server.mutate("secretariat-head", "notification.markAllRead");
  expect(await unreadOf("secretariat-head")).toEqual({ unread: 0 });
});

test("who was moved to another region no longer sees what was told of the plan", async () => {
  await submit();
  await ask("update account set region = '61' where role = 'secretariat'");
  expect(await newsOf(server, "secretariat")).toEqual([]);
  expect(await unreadOf("secretariat")).toEqual({ unread: 0 });
});

test("the list goes on where it ended, also where many were told at one moment", async () => {
  await ask(`insert into notification (id, account, kind, topic, region, plan, year, facts, place, times, at, mail_time)
    select gen_random_uuid(), a.id, 'waits', n::text, a.region, '${server.planId}', 2027,
      '{"actor":null,"agency":null,"group":null,"step":"enact","due":null}', '{"screen":"progress"}', 1, '2027-02-01', 'none'
    from account a, generate_series(1, 65) n where a.role = 'reader'`);
  const ids = new Set<string>();
  let cursor: NotificationPage["next"] = null;
  for (let page = 0; page < 3; page += 1) {
    const read = NotificationPage.parse((await server.query("reader", "notification.list", { cursor })).value);
    for (const { id } of read.items) ids.add(id);
    cursor = read.next;
  }
  expect(ids.size).toBe(65);
  expect(cursor).toBeNull();
});
