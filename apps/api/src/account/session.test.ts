import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { DEMO_ACCOUNTS } from "#administration/demoContents";
import { cookieOf, openTestServer, type TestServer, toAnswer } from "#testing/openTestServer";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
// Each test signs in anew, far from the tries of the one before.
beforeEach(() => server.moveClock(240));

const reader = DEMO_ACCOUNTS.find(({ role }) => role === "reader");
const RIGHT = { email: reader?.email ?? "", password: reader?.password ?? "" };

function trySignIn(credentials: object, from: { address?: string; cookie?: string } = {}) {
  const { address = "10.0.0.1", cookie } = from;
  return server.send({
    method: "POST",
    url: "/api/trpc/session.signIn",
    remoteAddress: address,
    headers: { "content-type": "application/json", ...(cookie === undefined ? {} : { cookie }) },
    payload: JSON.stringify(credentials),
  });
}

async function whoIs(cookie: string): Promise<unknown> {
  const answer = toAnswer(await server.send({ method: "GET", url: "/api/trpc/session.get", headers: { cookie } }));
  return answer.value;
}

test("the right password opens a session that scripts and other sites do not get", async () => {
  const answer = await trySignIn(RIGHT);
  expect(answer.headers["set-cookie"]).toMatch(
    /^rata_session=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/u,
  );
  expect(await whoIs(cookieOf(answer))).toMatchObject({ actor: { role: "reader" }, mustChangePassword: false });
});

test("the name is read without regard to case and blanks", async () => {
  expect((await trySignIn({ ...RIGHT, email: ` ${RIGHT.email.toUpperCase()} ` })).statusCode).toBe(200);
});

test("an unknown name and a wrong password give the same answer to the letter", async () => {
  const unknown = await trySignIn({ email: "nobody@rata.example", password: "contoh-pembaca" });
  const wrong = await trySignIn({ ...RIGHT, password: "contoh-pembacA" });
  expect(unknown.statusCode).toBe(401);
  expect(unknown.body).toBe(wrong.body);
  expect(unknown.headers["set-cookie"]).toBeUndefined();
});

test("a session that somebody planted beforehand is not taken over", async () => {
  const planted = "rata_session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
  const answer = await trySignIn(RIGHT, { cookie: planted });
  expect(cookieOf(answer)).not.toBe(planted);
  expect(await whoIs(planted)).toMatchObject({ actor: null });
});

test("the database never holds a token", async () => {
  const token = cookieOf(await trySignIn(RIGHT)).split("=")[1] ?? "";
  const rows = await server.services
    .openConnection()
    .execute<{ row: string }[]>("select to_jsonb(s)::text as row from session s");
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.some(({ row }) => row.includes(token))).toBe(false);
});

test("signing out ends the session, also for a browser that kept its cookie", async () => {
  const cookie = cookieOf(await trySignIn(RIGHT));
  const answer = await server.send({
    method: "POST",
    url: "/api/trpc/session.signOut",
    headers: { cookie, "content-type": "application/json" },
    payload: "{}",
  });
  expect(answer.headers["set-cookie"]).toContain("rata_session=;");
  expect(await whoIs(cookie)).toMatchObject({ actor: null });
});

test("signing out everywhere ends every session of the person and of nobody else", async () => {
  const [one, other] = [cookieOf(await trySignIn(RIGHT)), cookieOf(await trySignIn(RIGHT))];
  const leader = await server.signIn("leadership");
  await server.send({
    method: "POST",
    url: "/api/trpc/session.signOutEverywhere",
    headers: { cookie: one, "content-type": "application/json" },
    payload: "{}",
  });
  expect(await whoIs(one)).toMatchObject({ actor: null });
  expect(await whoIs(other)).toMatchObject({ actor: null });
  expect(await whoIs(leader)).toMatchObject({ actor: { role: "leadership" } });
});

test("a session ends by itself after twelve hours without a request", async () => {
  const cookie = cookieOf(await trySignIn(RIGHT));
  server.moveClock(11 * 60);
  expect(await whoIs(cookie)).toMatchObject({ actor: { role: "reader" } });
  server.moveClock(11 * 60);
  expect(await whoIs(cookie)).toMatchObject({ actor: { role: "reader" } });
  server.moveClock(12 * 60 + 1);
  expect(await whoIs(cookie)).toMatchObject({ actor: null });
});

test("a session ends after seven days however busy it was", async () => {
  const cookie = cookieOf(await trySignIn(RIGHT));
  for (let half = 0; half < 13; half += 1) {
    server.moveClock(11 * 60);
    await whoIs(cookie);
  }
  expect(await whoIs(cookie)).toMatchObject({ actor: { role: "reader" } });
  server.moveClock(3 * 11 * 60);
  expect(await whoIs(cookie)).toMatchObject({ actor: null });
});

test("a changed password ends all other sessions, and only the new one fits", async () => {
  const operator = DEMO_ACCOUNTS.find(({ role }) => role === "agency-head");
  const credentials = { email: operator?.email ?? "", password: operator?.password ?? "" };
  const [own, other] = [cookieOf(await trySignIn(credentials)), cookieOf(await trySignIn(credentials))];
  const change = (current: string, next: string) =>
    server.send({
      method: "POST",
      url: "/api/trpc/session.changePassword",
      headers: { cookie: own, "content-type": "application/json" },
      payload: JSON.stringify({ current, next }),
    });
  expect(toAnswer(await change("salah-sekali", "sandi baru yang panjang")).code).toBe("wrong-password");
  expect(toAnswer(await change(credentials.password, credentials.password)).code).toBe("same-password");
  expect(toAnswer(await change(credentials.password, "pendek")).code).toBe("invalid-input");
  const changed = await change(credentials.password, "sandi baru yang panjang");
  expect(changed.statusCode).toBe(200);
  expect(await whoIs(cookieOf(changed))).toMatchObject({ actor: { role: "agency-head" } });
  expect(await whoIs(own)).toMatchObject({ actor: null });
  expect(await whoIs(other)).toMatchObject({ actor: null });
  expect((await trySignIn(credentials)).statusCode).toBe(401);
  expect((await trySignIn({ ...credentials, password: "sandi baru yang panjang" })).statusCode).toBe(200);
});

test("an account switched off while its password is being checked opens no session", async () => {
  const operator = DEMO_ACCOUNTS.find(({ role }) => role === "agency-operator");
  const email = operator?.email ?? "";
  const answer = await server.services.openConnection().transactional(async (em) => {
    await em.execute("update account set is_active = false where email = ?", [email]);
    let isAnswered = false;
    const signing = trySignIn({ email, password: operator?.password ?? "" }).finally(() => (isAnswered = true));
    // Either the sign-in waits for this transaction, or it has gone past it.
    while (!isAnswered && !(await hasWaiting())) await nextTurn();
    return { signing };
  });
  expect((await answer.signing).statusCode).toBe(401);
  await server.services.openConnection().execute("update account set is_active = true where email = ?", [email]);
});

async function hasWaiting(): Promise<boolean> {
  const rows = await server.services.openConnection().execute<object[]>("select 1 from pg_locks where not granted");
  return rows.length > 0;
}

test("the list of sessions shows the own ones and which is this one", async () => {
  const cookie = cookieOf(await trySignIn(RIGHT, { address: "10.9.9.9" }));
  const answer = toAnswer(await server.send({ method: "GET", url: "/api/trpc/session.list", headers: { cookie } }));
  expect(answer.value).toEqual(
    expect.arrayContaining([expect.objectContaining({ isCurrent: true, address: "10.9.9.9" })]),
  );
});

test("after ten wrong tries from one address the eleventh is refused, even with the right password, until time has passed", async () => {
  for (let count = 0; count < 10; count += 1)
    expect((await trySignIn({ ...RIGHT, password: "salah" }, { address: "10.1.1.1" })).statusCode).toBe(401);
  expect(toAnswer(await trySignIn(RIGHT, { address: "10.1.1.1" }))).toMatchObject({
    status: 429,
    code: "too-many-attempts",
    params: { minutes: 15 },
  });
  expect((await trySignIn(RIGHT, { address: "10.1.1.2" })).statusCode).toBe(200);
  server.moveClock(16);
  expect((await trySignIn(RIGHT, { address: "10.1.1.1" })).statusCode).toBe(200);
});

test("nobody can lock out somebody else: from an address they have used before, the right password always opens", async () => {
  expect((await trySignIn(RIGHT, { address: "10.2.0.1" })).statusCode).toBe(200);
  for (let count = 0; count < 60; count += 1)
    await trySignIn({ ...RIGHT, password: "salah" }, { address: `10.3.0.${count}` });
  expect(toAnswer(await trySignIn(RIGHT, { address: "10.3.1.1" })).code).toBe("too-many-attempts");
  expect((await trySignIn(RIGHT, { address: "10.2.0.1" })).statusCode).toBe(200);
});

test("a flood of made-up names locks no colleague out of the office's address, but lets no stranger in", async () => {
  expect((await trySignIn(RIGHT, { address: "10.6.0.1" })).statusCode).toBe(200);
  for (let count = 0; count < 101; count += 1)
    await trySignIn({ email: `tiada${count}@rata.example`, password: "salah" }, { address: "10.6.0.1" });
  const stranger = { email: "lain@rata.example", password: "salah" };
  expect(toAnswer(await trySignIn(stranger, { address: "10.6.0.1" })).code).toBe("too-many-attempts");
  expect((await trySignIn(RIGHT, { address: "10.6.0.1" })).statusCode).toBe(200);
});

test("many tries sent at once do not slip under the limit", async () => {
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => trySignIn({ ...RIGHT, password: "salah" }, { address: "10.4.0.1" })),
  );
  expect(answers.filter(({ statusCode }) => statusCode === 401).length).toBeLessThanOrEqual(10);
  expect(answers.filter(({ statusCode }) => statusCode === 429).length).toBeGreaterThanOrEqual(20);
});

test("old tries are swept, recent ones stay", async () => {
  const { sweepAttempts } = await import("./attempt.commands.ts");
  await trySignIn({ ...RIGHT, password: "salah" }, { address: "10.5.0.1" });
  server.moveClock(121);
  await trySignIn({ ...RIGHT, password: "salah" }, { address: "10.5.0.2" });
  await sweepAttempts(server.services);
  const rows = await server.services
    .openConnection()
    .execute<{ address: string }[]>("select address from sign_in_attempt where address like '10.5.%'");
  expect(rows.map(({ address }) => address)).toEqual(["10.5.0.2"]);
});
