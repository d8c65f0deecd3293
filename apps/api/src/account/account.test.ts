import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { cookieOf, openTestServer, type TestServer, toAnswer } from "#testing/openTestServer";
import { NewPassword } from "./account.views.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const fields = (email: string, more: object = {}) => ({
  email,
  name: "Orang Contoh",
  role: "reader",
  region: server.services.region,
  agency: null,
  ...more,
});

async function create(email: string, more: object = {}): Promise<NewPassword> {
  return NewPassword.parse((await server.mutate("administrator", "account.create", fields(email, more))).value);
}

async function signIn(email: string, password: string) {
  return server.send({
    method: "POST",
    url: "/api/trpc/session.signIn",
    headers: { "content-type": "application/json" },
    payload: JSON.stringify({ email, password }),
  });
}

const ask = async (cookie: string, path: string) =>
  toAnswer(await server.send({ method: "GET", url: `/api/trpc/${path}`, headers: { cookie } }));

test("a new person gets a password once, and may do nothing but change it", async () => {
  const { password } = await create("baru@rata.example");
  expect(password).toMatch(/^([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}$/u);
  const cookie = cookieOf(await signIn("baru@rata.example", password));
  expect((await ask(cookie, "session.get")).value).toMatchObject({
    mustChangePassword: true,
    actor: { name: "Orang Contoh" },
  });
  expect(await ask(cookie, "plan.list")).toMatchObject({ status: 403, code: "must-change-password" });
  const changed = await server.send({
    method: "POST",
    url: "/api/trpc/session.changePassword",
    headers: { cookie, "content-type": "application/json" },
    payload: JSON.stringify({ current: password, next: "sandi pilihan sendiri" }),
  });
  expect((await ask(cookieOf(changed), "plan.list")).status).toBe(200);
});

test("an agency that is no id is refused as input, not as a fault", async () => {
  const answer = await server.mutate(
    "administrator",
    "account.create",
    fields("dinas@rata.example", { agency: "dinas" }),
  );
  expect(answer).toMatchObject({ status: 400, code: "invalid-input" });
});

test("a name is taken once, whatever its case", async () => {
  await create("ganda@rata.example");
  expect((await server.mutate("administrator", "account.create", fields("GANDA@rata.example"))).code).toBe(
    "email-taken",
  );
});

test.each([
  ["a region outside", { region: "61" }, "region-outside"],
  ["an operator without an agency", { role: "agency-operator" }, "agency-needed"],
  ["an agency that is not there", { agency: "0b1f8f0e-8d1d-4ee1-a530-ce4a5d7d4fb1" }, "agency-unknown"],
  ["a role that is none", { role: "root" }, "invalid-input"],
  ["no address", { email: "bukan alamat" }, "invalid-input"],
])("%s is refused", async (_name, wrong, code) => {
  expect(
    (await server.mutate("administrator", "account.create", { ...fields("salah@rata.example"), ...wrong })).code,
  ).toBe(code);
});

test("a switched-off account is out at once and does not come back", async () => {
  const { id, password } = await create("keluar@rata.example");
  const cookie = cookieOf(await signIn("keluar@rata.example", password));
  expect(
    (await server.mutate("administrator", "account.deactivate", { accountId: id, reason: "Pindah tugas" })).status,
  ).toBe(200);
  expect((await ask(cookie, "session.get")).value).toMatchObject({ actor: null });
  expect((await signIn("keluar@rata.example", password)).statusCode).toBe(401);
});

test("nobody switches off the own account", async () => {
  const session = z
    .object({ actor: z.object({ accountId: z.string() }) })
    .parse((await server.query("administrator", "session.get")).value);
  expect(
    (await server.mutate("administrator", "account.deactivate", { accountId: session.actor.accountId, reason: null }))
      .code,
  ).toBe("own-account");
});

test("a new password given by the administrator ends the sessions and must be changed", async () => {
  const first = await create("lupa@rata.example");
  const cookie = cookieOf(await signIn("lupa@rata.example", first.password));
  const second = NewPassword.parse(
    (await server.mutate("administrator", "account.resetPassword", { accountId: first.id })).value,
  );
  expect((await ask(cookie, "session.get")).value).toMatchObject({ actor: null });
  expect((await signIn("lupa@rata.example", first.password)).statusCode).toBe(401);
  const again = cookieOf(await signIn("lupa@rata.example", second.password));
  expect((await ask(again, "session.get")).value).toMatchObject({ mustChangePassword: true });
});

test("the list tells no hash", async () => {
  const listed = await server.query("administrator", "account.list");
  expect(JSON.stringify(listed.value)).not.toMatch(/argon2|hash/iu);
});
