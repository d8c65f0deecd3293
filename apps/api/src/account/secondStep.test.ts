import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestServer, type TestServer, toAnswer } from "#testing/openTestServer";
import { GOOD_PASSWORD, openPeople, type People } from "#testing/openPeople";
import { RecoveryCodes, SecondStepSecret } from "./account.views.ts";
import { codeOf, fromBase32 } from "./totp.ts";

let server: TestServer;
let people: People;
beforeAll(async () => {
  server = await openTestServer();
  people = openPeople(server);
});
afterAll(() => server.close());
beforeEach(() => {
  server.moveClock(61);
  server.forget("administrator");
});

const codeNow = (secret: string, later = 0) =>
  codeOf(fromBase32(secret), Math.floor(server.services.now().getTime() / 30_000) + later);

/** A person with a second step: the secret, the recovery codes, the account. */
async function protect(email: string) {
  const accountId = await people.add(email);
  const cookie = await people.enter(email);
  const started = await people.tell(cookie, "session.startSecondStep", { password: GOOD_PASSWORD });
  const { secret } = SecondStepSecret.parse(started.value);
  const confirmed = await people.tell(cookie, "session.confirmSecondStep", { code: codeNow(secret) });
  server.moveClock(2);
  return { accountId, cookie, secret, ...RecoveryCodes.parse(confirmed.value) };
}

async function signIn(email: string, code: string | null, more: { password?: string; address?: string } = {}) {
  const { password = GOOD_PASSWORD, address = "127.0.0.1" } = more;
  return toAnswer(await people.trySignIn({ email, password, code }, address));
}

test("after the password a code is asked, and the right one opens", async () => {
  const { secret, codes } = await protect("dua@rata.example");
  expect(codes).toHaveLength(10);
  expect(await signIn("dua@rata.example", null)).toMatchObject({ status: 401, code: "code-needed" });
  expect(await signIn("dua@rata.example", "000000")).toMatchObject({ status: 401, code: "wrong-code" });
  expect((await signIn("dua@rata.example", codeNow(secret))).status).toBe(200);
});

test("with a wrong password the answer is that of a person without a second step, whatever the code", async () => {
  const { secret } = await protect("sama@rata.example");
  const wrong = { password: "bukan ini katanya" };
  const unknown = await people.trySignIn({ email: "tiada@rata.example", ...wrong });
  for (const code of [null, "000000", codeNow(secret)]) {
    const answer = await people.trySignIn({ email: "sama@rata.example", ...wrong, code });
    expect(answer.body).toBe(unknown.body);
  }
});

test("a code opens once, also when it is sent many times at the same moment", async () => {
  const { secret } = await protect("sekali@rata.example");
  const code = codeNow(secret);
  const answers = await Promise.all(Array.from({ length: 5 }, () => signIn("sekali@rata.example", code)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect((await signIn("sekali@rata.example", code)).code).toBe("wrong-code");
});

test("a code that came before the one taken last is not taken afterwards, and the code that confirmed opens nothing", async () => {
  const { secret } = await protect("urut@rata.example");
  const earlier = codeNow(secret, -1);
  expect((await signIn("urut@rata.example", codeNow(secret))).status).toBe(200);
  expect((await signIn("urut@rata.example", earlier)).code).toBe("wrong-code");
  await people.add("segar@rata.example");
  const cookie = await people.enter("segar@rata.example");
  const started = await people.tell(cookie, "session.startSecondStep", { password: GOOD_PASSWORD });
  const fresh = SecondStepSecret.parse(started.value);
  const code = codeNow(fresh.secret);
  expect((await people.tell(cookie, "session.confirmSecondStep", { code })).status).toBe(200);
  expect((await signIn("segar@rata.example", code)).code).toBe("wrong-code");
});

test("each recovery code opens once, and blanks and capitals do not matter", async () => {
  const { codes, cookie } = await protect("pulih@rata.example");
  const [first = "", second = ""] = codes;
  expect(first).toMatch(/^[a-km-np-z2-9]{5}-[a-km-np-z2-9]{5}$/u);
  expect((await signIn("pulih@rata.example", first)).status).toBe(200);
  expect((await signIn("pulih@rata.example", first)).code).toBe("wrong-code");
  expect((await signIn("pulih@rata.example", ` ${second.toUpperCase().replace("-", " ")} `)).status).toBe(200);
  expect((await people.ask(cookie, "session.secondStep")).value).toEqual({ isOn: true, codesLeft: 8 });
});

test("a recovery code of somebody else opens nothing", async () => {
  const { codes } = await protect("orang.a@rata.example");
  await protect("orang.b@rata.example");
  expect((await signIn("orang.b@rata.example", codes[0] ?? "")).code).toBe("wrong-code");
});

test("wrong codes count as wrong passwords do: the eleventh try is refused, even with the right code, until time has passed", async () => {
  const { secret } = await protect("hitung@rata.example");
  for (let count = 0; count < 10; count += 1)
    expect((await signIn("hitung@rata.example", "000000", { address: "10.8.0.1" })).code).toBe("wrong-code");
  expect(await signIn("hitung@rata.example", codeNow(secret), { address: "10.8.0.1" })).toMatchObject({
    status: 429,
    code: "too-many-attempts",
  });
  server.moveClock(16);
  expect((await signIn("hitung@rata.example", codeNow(secret), { address: "10.8.0.1" })).status).toBe(200);
});

test("codes guessed from many addresses lock nobody out of the address that they use", async () => {
  const { secret } = await protect("tenang@rata.example");
  expect((await signIn("tenang@rata.example", codeNow(secret), { address: "10.8.1.1" })).status).toBe(200);
  server.moveClock(2);
  for (let count = 0; count < 60; count += 1)
    await signIn("tenang@rata.example", "000000", { address: `10.8.2.${count}` });
  expect((await signIn("tenang@rata.example", "000000", { address: "10.8.3.1" })).code).toBe("too-many-attempts");
  expect((await signIn("tenang@rata.example", codeNow(secret), { address: "10.8.1.1" })).status).toBe(200);
});

test("being asked for the code is no failed try: who signs in often is not locked out", async () => {
  const { secret } = await protect("sering@rata.example");
  for (let count = 0; count < 12; count += 1)
    expect((await signIn("sering@rata.example", null, { address: "10.8.4.1" })).code).toBe("code-needed");
  expect((await signIn("sering@rata.example", codeNow(secret), { address: "10.8.4.1" })).status).toBe(200);
});

test("a secret that was not confirmed asks for nothing", async () => {
  await people.add("coba@rata.example");
  const cookie = await people.enter("coba@rata.example");
  await people.tell(cookie, "session.startSecondStep", { password: GOOD_PASSWORD });
  expect((await people.tell(cookie, "session.confirmSecondStep", { code: "000000" })).code).toBe("wrong-code");
  expect((await signIn("coba@rata.example", null)).status).toBe(200);
});

test("switching on, anew and off takes the password; a confirmed secret is not replaced behind its owner's back", async () => {
  const { cookie } = await protect("jaga@rata.example");
  const wrong = { password: "bukan ini katanya" };
  expect((await people.tell(cookie, "session.startSecondStep", wrong)).code).toBe("wrong-password");
  expect((await people.tell(cookie, "session.stopSecondStep", wrong)).code).toBe("wrong-password");
  expect((await people.tell(cookie, "session.startSecondStep", { password: GOOD_PASSWORD })).code).toBe(
    "second-step-on",
  );
  expect((await people.tell(cookie, "session.stopSecondStep", { password: GOOD_PASSWORD })).value).toEqual({
    isOn: false,
    codesLeft: 0,
  });
  expect((await signIn("jaga@rata.example", null)).status).toBe(200);
});

test("a reset link does not go round the second step", async () => {
  const { accountId, secret } = await protect("putar@rata.example");
  const made = await server.mutate("administrator", "account.makeLink", { accountId });
  const link = made.value !== null && typeof made.value === "object" ? Reflect.get(made.value, "secret") : "";
  expect((await people.tryLink(String(link), "gajah biru lima pintu")).status).toBe(200);
  const password = "gajah biru lima pintu";
  expect((await signIn("putar@rata.example", null, { password })).code).toBe("code-needed");
  expect((await signIn("putar@rata.example", codeNow(secret), { password })).status).toBe(200);
});

test("an administrator switches it off for a person who lost everything, and the trail says so", async () => {
  const { accountId } = await protect("hilang@rata.example");
  expect((await server.mutate("administrator", "account.stopSecondStep", { accountId })).status).toBe(200);
  expect((await signIn("hilang@rata.example", null)).status).toBe(200);
  expect((await server.mutate("administrator", "account.stopSecondStep", { accountId })).code).toBe("second-step-off");
  const entries = await server.services
    .openConnection()
    .execute("select actor_name from audit_entry where action = 'account.second-step-stopped' and subject = ?", [
      accountId,
    ]);
  expect(entries).toEqual([{ actor_name: "Pengelola (contoh)" }]);
});
