import type { Account } from "@rata/domain/agency/Account";
import { Account as AccountSchema } from "@rata/domain/agency/Account";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { openPeople, type People } from "#testing/openPeople";

let server: TestServer;
let people: People;
beforeAll(async () => {
  server = await openTestServer();
  people = openPeople(server);
});
afterAll(() => server.close());

const tell = (path: string, input: object) => server.mutate("administrator", `account.${path}`, input);

async function listed(email: string): Promise<Account> {
  const all = z.array(AccountSchema).parse((await server.query("administrator", "account.list")).value);
  const found = all.find((account) => account.email === email);
  if (found === undefined) throw new Error(`no account ${email}`);
  return found;
}

function dutyOf({ name, role, region, agency, group }: Account) {
  return { name, role, region, agency, group };
}

async function firstAgency(): Promise<string> {
  const agencies = z.array(z.object({ id: z.string() })).parse((await server.query("reader", "agency.list")).value);
  return agencies[0]?.id ?? "";
}

test("an agency that is no id is refused as input, not as a fault", async () => {
  const answer = await tell("invite", people.fields("dinas@rata.example", { agency: "dinas" }));
  expect(answer).toMatchObject({ status: 400, code: "invalid-input" });
});

test("a name is taken once, whatever its case", async () => {
  await people.invite("ganda@rata.example");
  expect((await tell("invite", people.fields("GANDA@rata.example"))).code).toBe("email-taken");
});

test.each([
  ["a region outside", { region: "61" }, "region-outside"],
  ["an operator without an agency", { role: "agency-operator" }, "agency-needed"],
  ["a coordinator without a kelompok", { role: "group-coordinator" }, "group-needed"],
  ["an agency that is not there", { agency: "0b1f8f0e-8d1d-4ee1-a530-ce4a5d7d4fb1" }, "agency-unknown"],
  ["a role that is none", { role: "root" }, "invalid-input"],
  ["no address", { email: "bukan alamat" }, "invalid-input"],
])("%s is refused", async (_name, wrong, code) => {
  expect((await tell("invite", { ...people.fields("salah@rata.example"), ...wrong })).code).toBe(code);
});

test("a switched-off account is out at once and does not come back before it is switched on again", async () => {
  const accountId = await people.add("keluar@rata.example");
  const cookie = await people.enter("keluar@rata.example");
  expect((await tell("deactivate", { accountId, reason: "Pindah tugas" })).status).toBe(200);
  expect((await people.ask(cookie, "session.get")).value).toMatchObject({ actor: null });
  const right = { email: "keluar@rata.example", password: "kuda hijau tiga rumah" };
  expect((await people.trySignIn(right)).statusCode).toBe(401);
  expect((await tell("makeLink", { accountId })).code).toBe("account-inactive");
  expect((await tell("reactivate", { accountId })).status).toBe(200);
  expect((await people.ask(cookie, "session.get")).value).toMatchObject({ actor: null });
  expect((await people.trySignIn(right)).statusCode).toBe(200);
  expect((await tell("reactivate", { accountId })).code).toBe("account-active");
});

test("nobody switches off the own account, nor takes away its rights; the own name may change", async () => {
  const own = await listed("pengelola@rata.example");
  expect((await tell("deactivate", { accountId: own.id, reason: null })).code).toBe("own-account");
  const change = { accountId: own.id, expected: dutyOf(own) };
  expect((await tell("change", { ...change, duty: { ...dutyOf(own), role: "reader" } })).code).toBe("own-account");
  expect((await tell("change", { ...change, duty: { ...dutyOf(own), name: "Pengelola Baru" } })).status).toBe(200);
});

test("two administrators who switch off each other at the same moment do not leave the office without one", async () => {
  const one = await people.add("kelola1@rata.example", { role: "administrator" });
  const other = await people.add("kelola2@rata.example", { role: "administrator" });
  const [first, second] = [await people.enter("kelola1@rata.example"), await people.enter("kelola2@rata.example")];
  const answers = await Promise.all([
    people.tell(first, "account.deactivate", { accountId: other, reason: null }),
    people.tell(second, "account.deactivate", { accountId: one, reason: null }),
  ]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  const states = [await listed("kelola1@rata.example"), await listed("kelola2@rata.example")];
  expect(states.filter(({ isActive }) => isActive)).toHaveLength(1);
});

test("a change is refused when the account is no longer what the editor saw", async () => {
  await people.add("ubah@rata.example");
  const seen = await listed("ubah@rata.example");
  const change = { accountId: seen.id, expected: dutyOf(seen) };
  expect((await tell("change", { ...change, duty: { ...dutyOf(seen), name: "Nama Satu" } })).status).toBe(200);
  expect((await tell("change", { ...change, duty: { ...dutyOf(seen), name: "Nama Dua" } })).code).toBe(
    "changed-meanwhile",
  );
  expect((await listed("ubah@rata.example")).name).toBe("Nama Satu");
});

test("sessions end when a right is lost, and stay when none is", async () => {
  await people.add("naik@rata.example");
  const cookie = await people.enter("naik@rata.example");
  const reader = await listed("naik@rata.example");
  const operator = { ...dutyOf(reader), role: "agency-operator" as const, agency: await firstAgency() };
  await tell("change", { accountId: reader.id, expected: dutyOf(reader), duty: operator });
  expect((await people.ask(cookie, "session.get")).value).toMatchObject({ actor: { role: "agency-operator" } });
  await tell("change", { accountId: reader.id, expected: operator, duty: dutyOf(reader) });
  expect((await people.ask(cookie, "session.get")).value).toMatchObject({ actor: null });
});

test("a change that does not fit is refused like a new account", async () => {
  await people.add("cocok@rata.example");
  const seen = await listed("cocok@rata.example");
  const change = (duty: object) =>
    tell("change", { accountId: seen.id, expected: dutyOf(seen), duty: { ...dutyOf(seen), ...duty } });
  expect((await change({ region: "61" })).code).toBe("region-outside");
  expect((await change({ role: "agency-head" })).code).toBe("agency-needed");
  expect((await change({ agency: "0b1f8f0e-8d1d-4ee1-a530-ce4a5d7d4fb1" })).code).toBe("agency-unknown");
});

test("the trail says who changed what from what", async () => {
  const entries = await server.services
    .openConnection()
    .execute<{ payload: unknown }[]>(
      "select payload from audit_entry where action = 'account.changed' and summary->>'name' = 'Nama Satu'",
    );
  expect(entries).toMatchObject([{ payload: { before: { name: "Orang Contoh" }, after: { name: "Nama Satu" } } }]);
});

test("the list tells no hash", async () => {
  const answer = await server.query("administrator", "account.list");
  expect(JSON.stringify(answer.value)).not.toMatch(/argon2|hash/iu);
});
