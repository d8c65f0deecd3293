import type { Role } from "@rata/domain/access/access";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { openPeople } from "#testing/openPeople";
import { openTestServer, type TestServer, toAnswer } from "#testing/openTestServer";

let server: TestServer;
let serial = 0;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const Done = z.object({ id: z.string() });
const today = () => server.services.now().toISOString().slice(0, 10);
const post = (more: object = {}) => ({
  kind: "plt",
  role: "secretariat-head",
  region: server.services.region,
  agency: null,
  group: null,
  startsOn: "2000-01-01",
  endsOn: "2999-12-31",
  basis: "Surat Perintah Nomor 800/1/2026",
  ...more,
});

/** A new person with a session of their own, so that no other test acts for them. */
async function addPerson(role: Role, more: object = {}): Promise<{ id: string; cookie: string }> {
  serial += 1;
  const email = `orang${serial}@rata.example`;
  const people = openPeople(server);
  return { id: await people.add(email, { role, ...more }), cookie: await people.enter(email) };
}

function send(path: string, input: unknown, cookie: string) {
  return server.send({
    method: "POST",
    url: `/api/trpc/${path}`,
    headers: { "content-type": "application/json", cookie },
    payload: JSON.stringify(input),
  });
}

const act = async (cookie: string, postId: string | null) => toAnswer(await send("session.actIn", { postId }, cookie));
const ask = async (cookie: string, path: string) =>
  toAnswer(await server.send({ method: "GET", url: `/api/trpc/${path}`, headers: { cookie } }));
const give = async (accountId: string, more: object = {}) =>
  server.mutate("administrator", "post.give", { accountId, post: post(more) });
const givenTo = async (accountId: string, more: object = {}) => Done.parse((await give(accountId, more)).value).id;
const whoIs = async (cookie: string) =>
  z.object({ actor: z.object({ name: z.string(), role: z.string() }) }).parse((await ask(cookie, "session.get")).value)
    .actor;
const years = async (cookie: string) => (await send("plan.create", { year: 2040 + serial }, cookie)).statusCode;

test("who acts in a post has its rights until they leave it, and its name stands under what they do", async () => {
  const { id, cookie } = await addPerson("reader");
  const postId = await givenTo(id);
  expect(await years(cookie)).toBe(403);
  expect((await act(cookie, postId)).status).toBe(200);
  expect(await whoIs(cookie)).toEqual({
    name: "Orang Contoh (Plt. Kepala Sekretariat TKPK)",
    role: "secretariat-head",
  });
  expect(await years(cookie)).toBe(200);
  expect(JSON.stringify((await server.query("administrator", "audit.list", {})).value)).toContain(
    "Orang Contoh (Plt. Kepala Sekretariat TKPK)",
  );
  await act(cookie, null);
  expect(await whoIs(cookie)).toEqual({ name: "Orang Contoh", role: "reader" });
  expect(await years(cookie)).toBe(403);
});

test("the rights of the post take the place of the own ones: an administrator who acts as a reader manages no accounts", async () => {
  const { id, cookie } = await addPerson("administrator");
  await act(cookie, await givenTo(id, { role: "reader" }));
  expect(await ask(cookie, "account.list")).toMatchObject({ status: 403, code: "forbidden" });
});

test("a post that is taken back ends at once, in the middle of a session", async () => {
  const { id, cookie } = await addPerson("reader");
  const postId = await givenTo(id);
  await act(cookie, postId);
  await server.mutate("administrator", "post.takeBack", { postId, reason: "pejabat definitif dilantik" });
  expect((await whoIs(cookie)).role).toBe("reader");
  expect(await act(cookie, postId)).toMatchObject({ status: 409, code: "post-not-held" });
  expect(await server.mutate("administrator", "post.takeBack", { postId, reason: "sekali lagi" })).toMatchObject({
    code: "post-ended",
  });
});

test("a post that begins tomorrow or ended yesterday is not held today", async () => {
  const { id, cookie } = await addPerson("reader");
  const later = await givenTo(id, { startsOn: "2999-01-01" });
  const before = await givenTo(id, { endsOn: "2000-02-01" });
  expect((await act(cookie, later)).code).toBe("post-not-held");
  expect((await act(cookie, before)).code).toBe("post-not-held");
  expect((await ask(cookie, "post.own")).value).toEqual([]);
});

test("somebody else's post is answered like one that is not there", async () => {
  const owner = await addPerson("reader");
  const thief = await addPerson("reader");
  const theirs = await act(thief.cookie, await givenTo(owner.id));
  const missing = await act(thief.cookie, server.services.makeId());
  expect(theirs).toEqual(missing);
  expect(theirs).toMatchObject({ status: 404, code: "not-found" });
  expect((await whoIs(thief.cookie)).role).toBe("reader");
});

test("nobody gives a post to themselves, nor the administrator's, nor one abroad", async () => {
  const { id } = await addPerson("reader");
  const own = z
    .object({ actor: z.object({ accountId: z.string() }) })
    .parse((await server.query("administrator", "session.get", undefined)).value).actor.accountId;
  expect((await give(own)).code).toBe("own-account");
  expect((await give(id, { role: "administrator" })).code).toBe("invalid-input");
  expect((await give(id, { region: "31" })).code).toBe("region-outside");
  expect((await give(id, { role: "agency-head" })).code).toBe("agency-needed");
  expect((await give(id, { role: "group-coordinator" })).code).toBe("group-needed");
  expect((await give(id, { agency: server.services.makeId() })).code).toBe("agency-unknown");
  expect((await give(id, { startsOn: today(), endsOn: "2001-01-01" })).code).toBe("invalid-input");
  expect((await give(server.services.makeId())).code).toBe("not-found");
});

test("who belongs to an agency verifies no row of it, also while acting for the secretariat", async () => {
  const agencies = z
    .array(z.object({ id: z.string(), shortName: z.string() }))
    .parse((await server.query("secretariat", "agency.list", undefined)).value);
  const agency = agencies.find(({ shortName }) => shortName === "Dinas Sosial")?.id ?? "";
  const { id, cookie } = await addPerson("agency-operator", { agency });
  await act(cookie, await givenTo(id, { role: "secretariat" }));
  const [plan] = z.array(z.object({ id: z.string() })).parse((await ask(cookie, "plan.list")).value);
  const verified = toAnswer(
    await send("lifecycle.verify", { planId: plan?.id, version: 0, event: { kind: "verify", agency } }, cookie),
  );
  expect(verified.code).toBe("event-own-agency");
});
