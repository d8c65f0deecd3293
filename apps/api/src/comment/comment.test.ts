import type { Role } from "@rata/domain/access/access";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { addForeignPlan } from "#testing/addForeignPlan";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { findPerson, newsOf, threadsOf } from "#testing/people";
import { PersonView, ThreadMark } from "./comment.views.ts";

let server: TestServer;
let line: string;
let own: string;
beforeEach(async () => {
  server = await openTestServer();
  const [operator] = await ask<{ agency: string }>("select agency from account where role = 'agency-operator'");
  own = operator?.agency ?? "";
  const nodes = await ask<{ id: string }>("select id from plan_node where parent is null order by position");
  const nodeIds = nodes.map(({ id }) => id);
  await server.mutate("secretariat", "plan.assignAgency", { planId: server.planId, nodeIds, agencyId: own });
  const [found] = await ask<{ id: string }>("select id from plan_line where target is not null order by id limit 1");
  line = found?.id ?? "";
});
afterEach(() => server.close());

function ask<Row extends object>(sql: string): Promise<Row[]> {
  return server.services.openConnection().execute<Row[]>(sql);
}

async function begin(who: Role, more: object = {}) {
  const place = { planId: server.planId, lineId: line, column: "target" };
  const answer = await server.mutate(who, "comment.begin", {
    ...place,
    text: "Dari mana angkanya?",
    mentions: [],
    ...more,
  });
  const id = z.object({ id: z.string() }).safeParse(answer.value).data?.id ?? "";
  server.moveClock(1);
  return { ...answer, id };
}

async function say(who: Role, procedure: string, input: object) {
  const answer = await server.mutate(who, `comment.${procedure}`, input);
  server.moveClock(1);
  return answer;
}

async function commentsOf(thread: string) {
  const { threads } = await threadsOf(server, "reader");
  return threads.find(({ id }) => id === thread)?.comments ?? [];
}

test("a reader asks about a cell, an operator answers, and the thread keeps the words it was about", async () => {
  const [target] = await ask<{ text: string }>(`select target ->> 'text' as text from plan_line where id = '${line}'`);
  const { id } = await begin("reader");
  await say("agency-operator", "reply", { threadId: id, text: "Dari RKA.\nLihat halaman 3.", mentions: [] });
  const { total, open, threads } = await threadsOf(server, "secretariat", { lineId: line });
  expect({ total, open }).toEqual({ total: 1, open: 1 });
  expect(threads[0]).toMatchObject({
    id,
    lineId: line,
    column: "target",
    isThere: true,
    resolved: null,
    mayResolve: true,
  });
  expect(threads[0]?.quote.cell).toBe(target?.text);
  expect(threads[0]?.comments.map(({ role, text, isOwn }) => [role, text, isOwn])).toEqual([
    ["reader", "Dari mana angkanya?", false],
    ["agency-operator", "Dari RKA.\nLihat halaman 3.", false],
  ]);
  const marks = z
    .array(ThreadMark)
    .parse((await server.query("reader", "comment.marks", { planId: server.planId })).value);
  expect(marks).toEqual([{ lineId: line, column: "target", open: 1 }]);
});

test("text is kept as text: markup, formulas and quotes come back as they were written", async () => {
  const text = `<img src=x onerror=alert(1)> '; drop table comment; -- =cmd|' /C calc'!A0 {{7*7}} %00`;
  const { id } = await begin("reader", { text });
  expect((await commentsOf(id)).map((comment) => comment.text)).toEqual([text]);
});

test.each([
  ["nothing", "  \n "],
  ["more than 2000 letters", "a".repeat(2001)],
  ["signs that turn the way of reading", "aman\u202Eeman"],
  ["NUL", "a\u0000b"],
])("a comment of %s is refused", async (_what, text) => {
  expect(await begin("reader", { text })).toMatchObject({ status: 400, code: "invalid-input" });
  expect((await threadsOf(server, "reader")).total).toBe(0);
});

test("whoever is mentioned is told with a link to the cell, the author is not, and the words go nowhere", async () => {
  const operator = await findPerson(server, "agency-operator");
  const text = `@${operator.name} mohon dicek, rahasia kami`;
  const { id } = await begin("secretariat", { text, mentions: [operator.id] });
  const news = await newsOf(server, "agency-operator");
  expect(news).toMatchObject([
    { kind: "mentioned", isRead: false, place: { screen: "row", line, column: "target", thread: id } },
  ]);
  expect(JSON.stringify(await ask("select * from notification"))).not.toContain("rahasia");
  expect(await newsOf(server, "secretariat")).toEqual([]);
  expect(await newsOf(server, "reader")).toEqual([]);
});

test("a name that was deleted again from the words is not mentioned", async () => {
  const operator = await findPerson(server, "agency-operator");
  await begin("secretariat", { text: "mohon dicek", mentions: [operator.id] });
  expect(await newsOf(server, "agency-operator")).toEqual([]);
});

test("who may not read the plan, is switched off or is nobody can't be mentioned, and stands in no list", async () => {
  await ask("update account set region = '61', name = 'Orang Asing' where role = 'reader'");
  await ask("update account set is_active = false where role = 'leadership'");
  const [reader, leader] = [await findPerson(server, "reader"), await findPerson(server, "leadership")];
  for (const person of [reader, leader, { id: server.services.makeId(), name: "Hantu" }]) {
    const asked = { text: `@${person.name} halo`, mentions: [person.id] };
    expect(await begin("secretariat", asked)).toMatchObject({ status: 409, code: "mention-unknown" });
  }
  const answer = await server.query("secretariat", "comment.people", { planId: server.planId });
  const people = z.array(PersonView.strict()).parse(answer.value);
  expect(people.map(({ role }) => role)).not.toContain("leadership");
  expect(people.map(({ name }) => name)).not.toContain("Orang Asing");
  expect(JSON.stringify(answer.value)).not.toContain("@");
});

test("those who wrote in a thread are told of replies once, until they look", async () => {
  const { id } = await begin("reader");
  await say("agency-operator", "reply", { threadId: id, text: "Satu", mentions: [] });
  await say("agency-operator", "reply", { threadId: id, text: "Dua", mentions: [] });
  expect(await newsOf(server, "reader")).toMatchObject([{ kind: "replied", times: 2, isRead: false }]);
  expect(await newsOf(server, "agency-operator")).toEqual([]);
  await say("reader", "reply", { threadId: id, text: "Terima kasih", mentions: [] });
  expect(await newsOf(server, "agency-operator")).toMatchObject([{ kind: "replied", times: 1 }]);
  await server.mutate("reader", "notification.markAllRead");
  await say("agency-operator", "reply", { threadId: id, text: "Tiga", mentions: [] });
  expect(await newsOf(server, "reader")).toMatchObject([{ kind: "replied", times: 1, isRead: false }]);
});

test("one's own comment is changed and taken back; what it said stands in the trail alone", async () => {
  const { id } = await begin("reader", { text: "Salah ketik" });
  const [comment] = await commentsOf(id);
  const commentId = comment?.id ?? "";
  expect(await say("reader", "edit", { commentId, text: "Benar", mentions: [] })).toMatchObject({ status: 200 });
  expect(await commentsOf(id)).toMatchObject([{ text: "Benar", isEdited: true }]);
  expect(await say("secretariat", "edit", { commentId, text: "Punya saya", mentions: [] })).toMatchObject({
    code: "not-found",
  });
  expect(await say("secretariat", "withdraw", { commentId })).toMatchObject({ code: "not-found" });
  expect(await say("reader", "withdraw", { commentId })).toMatchObject({ status: 200 });
  expect(await commentsOf(id)).toMatchObject([{ text: null, mentions: [] }]);
  expect(await say("reader", "withdraw", { commentId })).toMatchObject({ code: "comment-withdrawn" });
  expect(await say("reader", "edit", { commentId, text: "Lagi", mentions: [] })).toMatchObject({
    code: "comment-withdrawn",
  });
  const trail = await ask<{ action: string; payload: object }>(
    "select action, payload from audit_entry where action like 'comment.%' order by sequence",
  );
  expect(trail).toMatchObject([
    { action: "comment.written", payload: { text: "Salah ketik", line, thread: id } },
    { action: "comment.edited", payload: { before: "Salah ketik", after: "Benar" } },
    { action: "comment.withdrawn", payload: { before: "Benar" } },
  ]);
});

test("a change that mentions somebody anew tells them, and those known already once", async () => {
  const [operator, head] = [await findPerson(server, "agency-operator"), await findPerson(server, "agency-head")];
  const { id } = await begin("secretariat", { text: `@${operator.name} cek`, mentions: [operator.id] });
  const [comment] = await commentsOf(id);
  const edited = { text: `@${operator.name} dan @${head.name} cek`, mentions: [operator.id, head.id] };
  await say("secretariat", "edit", { commentId: comment?.id, ...edited });
  expect(await newsOf(server, "agency-head")).toMatchObject([{ kind: "mentioned" }]);
  expect(await newsOf(server, "agency-operator")).toHaveLength(1);
});

test.each([
  ["reader", true],
  ["secretariat", true],
  ["secretariat-head", true],
  ["agency-operator", true],
  ["agency-head", true],
  ["group-coordinator", false],
  ["leadership", false],
  ["administrator", false],
] as const)("%s settles a thread that the reader began about a row of the operator's agency: %s", async (who, may) => {
  const { id } = await begin("reader");
  expect((await say(who, "resolve", { threadId: id })).code).toBe(may ? null : "comment-not-yours");
  expect((await threadsOf(server, "reader")).open).toBe(may ? 0 : 1);
});

test("the agency that settles is the one that has the row now", async () => {
  const { id } = await begin("reader");
  const nodes = await ask<{ id: string }>("select id from plan_node where parent is null");
  const nodeIds = nodes.map((node) => node.id);
  await server.mutate("secretariat", "plan.assignAgency", { planId: server.planId, nodeIds, agencyId: null });
  expect((await say("agency-operator", "resolve", { threadId: id })).code).toBe("comment-not-yours");
});

test("a settled thread takes no reply until it is opened again, and nobody settles it twice", async () => {
  const { id } = await begin("reader");
  expect(await say("secretariat", "reopen", { threadId: id })).toMatchObject({ code: "comment-not-resolved" });
  await say("secretariat", "resolve", { threadId: id });
  expect(await say("secretariat", "resolve", { threadId: id })).toMatchObject({ code: "comment-resolved" });
  expect(await say("reader", "reply", { threadId: id, text: "Tapi", mentions: [] })).toMatchObject({
    code: "comment-resolved",
  });
  const name = (await findPerson(server, "secretariat")).name;
  expect((await threadsOf(server, "reader")).threads).toMatchObject([{ resolved: { by: name } }]);
  expect(await server.query("reader", "comment.marks", { planId: server.planId })).toMatchObject({ value: [] });
  await say("reader", "reopen", { threadId: id });
  expect(await say("reader", "reply", { threadId: id, text: "Tapi", mentions: [] })).toMatchObject({ status: 200 });
});

test("of two who settle at once one is told that it was done", async () => {
  const { id } = await begin("reader");
  await server.signIn("secretariat-head");
  const answers = await Promise.all([
    server.mutate("secretariat", "comment.resolve", { threadId: id }),
    server.mutate("secretariat-head", "comment.resolve", { threadId: id }),
  ]);
  expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(["comment-resolved", null]));
});

test("a thread outlives its row, with the words that it was about, and its agency may still settle it", async () => {
  const { id } = await begin("reader", { column: null });
  const [row] = await ask<{ node: string }>(`select node from plan_line where id = '${line}'`);
  const remove = { id: server.services.makeId(), kind: "remove", rows: [{ nodeId: row?.node, lineId: line }] };
  await server.mutate("secretariat", "plan.edit", { planId: server.planId, propose: false, edits: [remove] });
  expect(await ask(`select id from plan_line where id = '${line}'`)).toEqual([]);
  const { threads } = await threadsOf(server, "reader");
  expect(threads).toMatchObject([{ id, isThere: false, quote: { row: expect.any(String), cell: null } }]);
  expect(await say("agency-operator", "reply", { threadId: id, text: "Dihapus", mentions: [] })).toMatchObject({
    status: 200,
  });
  expect(await say("agency-operator", "resolve", { threadId: id })).toMatchObject({ status: 200 });
  expect(await begin("reader")).toMatchObject({ status: 404, code: "not-found" });
});

test("a closed plan is still talked about", async () => {
  await ask(`insert into plan_progress (plan, progress, version) values ('${server.planId}',
    '{"stage":"closed","parts":{},"endorsed":[],"isApproved":true,"enactments":[],"basis":null}', 1)`);
  const { id } = await begin("reader");
  expect((await threadsOf(server, "agency-operator")).threads).toMatchObject([{ id }]);
});

test("what is narrowed to oneself are threads that one wrote in, is mentioned in, or that concern the own agency's rows", async () => {
  const leader = await findPerson(server, "leadership");
  const first = await begin("reader");
  const second = await begin("secretariat", { text: `@${leader.name} mohon arahan`, mentions: [leader.id] });
  const mine = async (who: Role) => (await threadsOf(server, who, { filter: "mine" })).threads.map(({ id }) => id);
  expect(await mine("reader")).toEqual([first.id]);
  expect(await mine("leadership")).toEqual([second.id]);
  expect(await mine("agency-operator")).toEqual([second.id, first.id]);
  expect(await mine("group-coordinator")).toEqual([]);
  await say("reader", "resolve", { threadId: first.id });
  const open = await threadsOf(server, "reader", { filter: "open" });
  expect(open.threads.map(({ id }) => id)).toEqual([second.id]);
});

test("threads come page by page, those touched last first", async () => {
  const ids: string[] = [];
  for (let count = 0; count < 33; count += 1) ids.unshift((await begin("reader")).id);
  const first = await threadsOf(server, "reader");
  const second = await threadsOf(server, "reader", { from: 30 });
  expect([...first.threads, ...second.threads].map(({ id }) => id)).toEqual(ids);
  expect(first).toMatchObject({ total: 33, open: 33 });
});

test("nobody reads, answers or settles what is said about a plan of another government", async () => {
  const foreign = await addForeignPlan(server);
  const place = { planId: foreign.planId, lineId: foreign.lineId, column: null };
  expect(await say("secretariat", "begin", { ...place, text: "Halo", mentions: [] })).toMatchObject({
    code: "not-found",
  });
  expect(await begin("secretariat", { lineId: foreign.lineId })).toMatchObject({ code: "not-found" });
  const asked = { planId: foreign.planId, lineId: null, filter: "all", from: 0 };
  expect(await server.query("secretariat", "comment.list", asked)).toMatchObject({ status: 404, code: "not-found" });
  const threadId = foreign.threadId;
  expect(await say("secretariat", "reply", { threadId, text: "Halo", mentions: [] })).toMatchObject({
    code: "not-found",
  });
  expect(await say("secretariat", "resolve", { threadId })).toMatchObject({ code: "not-found" });
  expect(await say("administrator", "reply", { threadId, text: "Halo", mentions: [] })).toMatchObject({ status: 200 });
});

test("one person fills neither a plan with threads nor a thread without end", async () => {
  const { id } = await begin("reader");
  const reader = await findPerson(server, "reader");
  await ask(`insert into comment_thread (id, plan, line, quote, author, at, touched_at)
    select gen_random_uuid(), '${server.planId}', '${line}', '{"row":null,"cell":null}', '${reader.id}', now(), now()
    from generate_series(1, 299)`);
  expect(await begin("reader")).toMatchObject({ code: "comment-too-many" });
  expect(await begin("secretariat")).toMatchObject({ status: 200 });
  await ask(`insert into comment (id, thread, actor, actor_name, actor_role, at, text, mentions)
    select gen_random_uuid(), '${id}', 'x', 'x', 'reader', now(), 'x', '[]' from generate_series(1, 199)`);
  expect(await say("reader", "reply", { threadId: id, text: "Halo", mentions: [] })).toMatchObject({
    code: "comment-thread-full",
  });
});
