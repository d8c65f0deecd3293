import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { NewLink } from "./account.views.ts";
import { openTestServer, type TestServer, toAnswer } from "#testing/openTestServer";
import { GOOD_PASSWORD, openPeople, type People } from "#testing/openPeople";

let server: TestServer;
let people: People;
beforeAll(async () => {
  server = await openTestServer();
  people = openPeople(server);
});
afterAll(() => server.close());
// Far from the tries of the test before; the administrator's own session lives a week.
beforeEach(() => {
  server.moveClock(61);
  server.forget("administrator");
});

async function reset(accountId: string): Promise<NewLink> {
  return NewLink.parse((await server.mutate("administrator", "account.makeLink", { accountId })).value);
}

async function open(secret: string, address = "127.0.0.1") {
  return server.send({
    method: "POST",
    url: "/api/trpc/session.openLink",
    remoteAddress: address,
    headers: { "content-type": "application/json" },
    payload: JSON.stringify({ secret }),
  });
}

test("an invited person chooses a password by the link and signs in with it; before that no password opens", async () => {
  const { secret, kind, expiresAt } = await people.invite("baru@rata.example");
  expect(kind).toBe("invitation");
  expect(secret).toMatch(/^[\w-]{43}$/u);
  expect((await people.trySignIn({ email: "baru@rata.example", password: "apa saja" })).statusCode).toBe(401);
  expect(toAnswer(await open(secret)).value).toEqual({
    name: "Orang Contoh",
    email: "baru@rata.example",
    kind: "invitation",
    expiresAt,
  });
  const used = await people.tryLink(secret);
  expect(used).toMatchObject({ status: 200, value: { email: "baru@rata.example" } });
  const cookie = await people.enter("baru@rata.example");
  expect((await people.ask(cookie, "session.get")).value).toMatchObject({ mustChangePassword: false });
  expect((await people.ask(cookie, "plan.list")).status).toBe(200);
});

test("a link opens no session by itself", async () => {
  const { secret } = await people.invite("tanpa.sesi@rata.example");
  const answer = await server.send({
    method: "POST",
    url: "/api/trpc/session.useLink",
    headers: { "content-type": "application/json" },
    payload: JSON.stringify({ secret, password: GOOD_PASSWORD }),
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["set-cookie"]).toBeUndefined();
});

test("unknown, used, replaced, expired and a switched-off account's: the answer is the same to the letter", async () => {
  const used = await people.invite("terpakai@rata.example");
  await people.tryLink(used.secret);
  const replaced = await people.invite("diganti@rata.example");
  const second = await reset(replaced.accountId);
  const off = await people.invite("mati@rata.example");
  await server.mutate("administrator", "account.deactivate", { accountId: off.accountId, reason: null });
  const expired = await people.invite("lewat@rata.example");
  server.moveClock(7 * 24 * 60);
  server.forget("administrator");
  const bodies = [];
  for (const secret of ["x", used.secret, replaced.secret, second.secret, off.secret, expired.secret]) {
    const answer = await open(secret);
    expect(answer.statusCode).toBe(404);
    bodies.push(answer.body);
  }
  expect(new Set(bodies).size).toBe(1);
  expect((await people.tryLink(expired.secret)).code).toBe("link-unusable");
});

test("an invitation holds for seven days", async () => {
  const { secret } = await people.invite("tujuh@rata.example");
  server.moveClock(7 * 24 * 60 - 1);
  expect((await people.tryLink(secret)).status).toBe(200);
});

test("a reset holds for a day; until it is used the old password and the sessions hold, and then no longer", async () => {
  const accountId = await people.add("lupa@rata.example");
  const cookie = await people.enter("lupa@rata.example");
  const { secret, kind } = await reset(accountId);
  expect(kind).toBe("reset");
  expect((await people.ask(cookie, "session.get")).value).toMatchObject({ actor: { role: "reader" } });
  await people.enter("lupa@rata.example");
  server.moveClock(11 * 60);
  expect((await people.tryLink(secret, "gajah biru lima pintu")).status).toBe(200);
  expect((await people.ask(cookie, "session.get")).value).toMatchObject({ actor: null });
  expect((await people.trySignIn({ email: "lupa@rata.example", password: GOOD_PASSWORD })).statusCode).toBe(401);
  await people.enter("lupa@rata.example", { password: "gajah biru lima pintu" });
  const late = await reset(accountId);
  server.moveClock(24 * 60);
  expect((await people.tryLink(late.secret)).code).toBe("link-unusable");
});

test("who changes the own password makes an open reset link void", async () => {
  const accountId = await people.add("sendiri@rata.example");
  const { secret } = await reset(accountId);
  const cookie = await people.enter("sendiri@rata.example");
  const change = { current: GOOD_PASSWORD, next: "gajah biru lima pintu" };
  expect((await people.tell(cookie, "session.changePassword", change)).status).toBe(200);
  expect((await people.tryLink(secret)).code).toBe("link-unusable");
});

test("of two who use a link at the same moment one sets the password", async () => {
  const { secret } = await people.invite("serentak@rata.example");
  const passwords = ["kuda hijau satu rumah", "kuda hijau dua rumah"];
  const answers = await Promise.all(passwords.map((password) => people.tryLink(secret, password)));
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 404]);
  const winner = answers.findIndex(({ status }) => status === 200);
  await people.enter("serentak@rata.example", { password: passwords[winner] });
});

test("the database holds no secret, only what it is found by", async () => {
  const { secret } = await people.invite("rahasia@rata.example");
  const rows = await server.services
    .openConnection()
    .execute<{ row: string }[]>(
      "select to_jsonb(l)::text as row from account_link l union all select to_jsonb(a)::text from audit_entry a",
    );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.some(({ row }) => row.includes(secret))).toBe(false);
});

test.each([
  ["pendek", "invalid-input"],
  ["Rahasia12345", "password-common"],
  ["08125550123456", "password-digits"],
  ["contoh di rumah", "password-personal"],
  ["kerja di tkpk saja", "password-personal"],
])("the password %s is refused and the link still holds", async (password, code) => {
  const { secret } = await people.invite(`lemah.${code}.${password.length}@rata.example`);
  expect((await people.tryLink(secret, password)).code).toBe(code);
  expect((await people.tryLink(secret)).status).toBe(200);
});

test("after many wrong links from an address the next is refused, yet a right one always opens", async () => {
  const { secret } = await people.invite("banjir@rata.example");
  for (let count = 0; count < 100; count += 1) await open(`salah-${count}`, "10.7.0.1");
  expect(toAnswer(await open("salah-lagi", "10.7.0.1"))).toMatchObject({ status: 429, code: "too-many-attempts" });
  expect((await people.tryLink(secret, GOOD_PASSWORD, "10.7.0.1")).status).toBe(200);
});

test("a flood of wrong links keeps nobody from signing in where they have signed in before", async () => {
  await people.add("kantor@rata.example");
  const right = { email: "kantor@rata.example", password: GOOD_PASSWORD };
  expect((await people.trySignIn(right, "10.7.0.2")).statusCode).toBe(200);
  for (let count = 0; count < 101; count += 1) await open(`salah-${count}`, "10.7.0.2");
  expect((await people.trySignIn(right, "10.7.0.2")).statusCode).toBe(200);
});

test("a link does not travel in an address: what asks about it is no query", async () => {
  const input = encodeURIComponent(JSON.stringify({ secret: "x" }));
  const answer = await server.send({ method: "GET", url: `/api/trpc/session.openLink?input=${input}` });
  expect(answer.statusCode).toBe(405);
});
