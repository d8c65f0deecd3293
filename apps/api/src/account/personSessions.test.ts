import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { openPeople, type People } from "#testing/openPeople";
import { SessionItem } from "./account.views.ts";

let server: TestServer;
let people: People;
beforeAll(async () => {
  server = await openTestServer();
  people = openPeople(server);
});
afterAll(() => server.close());

async function ownSessions(cookie: string): Promise<SessionItem[]> {
  return z.array(SessionItem).parse((await people.ask(cookie, "session.list")).value);
}

const isIn = async (cookie: string) =>
  z.object({ actor: z.object({}).nullable() }).parse((await people.ask(cookie, "session.get")).value).actor !== null;

test("a person ends one of the own sessions and keeps the others", async () => {
  await people.add("peramban@rata.example");
  const [here, there] = [await people.enter("peramban@rata.example"), await people.enter("peramban@rata.example")];
  const other = (await ownSessions(here)).find(({ isCurrent }) => !isCurrent);
  expect((await people.tell(here, "session.end", { sessionId: other?.id })).value).toEqual({ ended: 1 });
  expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
  expect((await people.tell(here, "session.end", { sessionId: other?.id })).code).toBe("not-found");
});

test("somebody else's session is not there, and stays", async () => {
  await people.add("a@rata.example");
  await people.add("b@rata.example");
  const [one, other] = [await people.enter("a@rata.example"), await people.enter("b@rata.example")];
  const [foreign] = await ownSessions(other);
  const answer = await people.tell(one, "session.end", { sessionId: foreign?.id });
  const nowhere = await people.tell(one, "session.end", { sessionId: "0b1f8f0e-8d1d-4ee1-a530-ce4a5d7d4fb1" });
  expect(answer).toEqual(nowhere);
  expect(answer.code).toBe("not-found");
  expect(await isIn(other)).toBe(true);
});

test("an administrator sees a person's sessions and ends one or all of them", async () => {
  const accountId = await people.add("banyak@rata.example");
  const cookies = [];
  for (let count = 0; count < 3; count += 1) cookies.push(await people.enter("banyak@rata.example"));
  const seen = z
    .array(SessionItem)
    .parse((await server.query("administrator", "account.sessions", { accountId })).value);
  expect(seen).toHaveLength(3);
  expect(seen.some(({ isCurrent }) => isCurrent)).toBe(false);
  const end = (sessionId: string | null) =>
    server.mutate("administrator", "account.endSessions", { accountId, sessionId });
  expect((await end(seen[0]?.id ?? "")).value).toEqual({ ended: 1 });
  expect((await Promise.all(cookies.map(isIn))).filter(Boolean)).toHaveLength(2);
  expect((await end(null)).value).toEqual({ ended: 2 });
  expect((await Promise.all(cookies.map(isIn))).filter(Boolean)).toEqual([]);
});

test("a session is ended only as that person's", async () => {
  const accountId = await people.add("c@rata.example");
  await people.add("d@rata.example");
  const other = await people.enter("d@rata.example");
  const [foreign] = await ownSessions(other);
  const answer = await server.mutate("administrator", "account.endSessions", { accountId, sessionId: foreign?.id });
  expect(answer.code).toBe("not-found");
  expect(await isIn(other)).toBe(true);
});
