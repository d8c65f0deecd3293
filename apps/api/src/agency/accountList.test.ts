import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { GOOD_PASSWORD, openPeople, type People } from "#testing/openPeople";
import { Shown } from "#upload/upload.views";
import { sendAccountList } from "#testing/sendAccountList";
import { AccountListCommit, AccountListPreview } from "./accountList.views.ts";

let server: TestServer;
let people: People;
beforeAll(async () => {
  server = await openTestServer();
  people = openPeople(server);
});
afterAll(() => server.close());

async function preview(body: string): Promise<AccountListPreview & Shown> {
  const answer = await sendAccountList(server, "preview", { body });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return AccountListPreview.and(Shown).parse(answer.json());
}

const commit = (body: string, digest: string) => sendAccountList(server, "commit", { body, digest });

async function countAccounts(): Promise<number> {
  const rows = await server.services.openConnection().execute<object[]>("select 1 from account");
  return rows.length;
}

const codeIn = (body: string): unknown => JSON.parse(body).problems[0].code;

test.each([[";"], [","]])("a list with %s makes accounts whose links open", async (mark) => {
  const address = mark === ";" ? "titik@rata.example" : "koma@rata.example";
  const body = `nama;surel;peran;perangkat daerah\nAna;${address};OPERATOR perangkat daerah;dinas sosial`.replaceAll(
    ";",
    mark,
  );
  const before = await countAccounts();
  const shown = await preview(body);
  expect(shown).toMatchObject({ read: 1, refused: 0, existing: [], problems: [] });
  expect(await countAccounts()).toBe(before);
  const answer = await commit(body, shown.digest);
  const { created } = AccountListCommit.parse(answer.json());
  expect(created).toMatchObject([{ name: "Ana", email: address }]);
  expect((await people.tryLink(created[0]?.secret ?? "")).status).toBe(200);
  const cookie = await people.enter(address, { password: GOOD_PASSWORD });
  expect((await people.ask(cookie, "session.get")).value).toMatchObject({ actor: { role: "agency-operator" } });
});

test("the same file a second time says that they exist, and changes nothing", async () => {
  const body = "nama;surel;peran\nBudi;ulang@rata.example;Pembaca";
  const first = await preview(body);
  expect((await commit(body, first.digest)).statusCode).toBe(200);
  const before = await countAccounts();
  const again = await commit(body, first.digest);
  expect([again.statusCode, codeIn(again.body)]).toEqual([409, "import-changed"]);
  const second = await preview(body);
  expect(second).toMatchObject({ read: 1, accepted: [], existing: [{ line: 2, email: "ulang@rata.example" }] });
  expect(codeIn((await commit(body, second.digest)).body)).toBe("import-empty");
  expect(await countAccounts()).toBe(before);
});

test("of two who confirm the same file at the same moment one makes the accounts", async () => {
  const body = "nama;surel;peran\nSatu;satu.ganda@rata.example;Pembaca\nDua;dua.ganda@rata.example;Pembaca";
  const { digest } = await preview(body);
  const before = await countAccounts();
  const answers = await Promise.all([commit(body, digest), commit(body, digest)]);
  expect(answers.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other)).toEqual([200, 409]);
  expect(await countAccounts()).toBe(before + 2);
});

test("another file than the one that was shown is refused", async () => {
  const { digest } = await preview("nama;surel;peran\nAman;aman@rata.example;Pembaca");
  const other = await commit("nama;surel;peran\nAman;aman@rata.example;Pengelola sistem", digest);
  expect(codeIn(other.body)).toBe("import-changed");
});

test("refused rows keep their place, value and rule, and the others are made without them", async () => {
  const body = "nama;surel;peran\n=1+1;rumus@rata.example;Pembaca\nCici;bukan alamat;Pembaca";
  const shown = await preview(body);
  expect(shown).toMatchObject({
    read: 2,
    refused: 1,
    accepted: [{ line: 2, fields: { name: "=1+1" } }],
    problems: [{ line: 3, column: "email", code: "email-unreadable", value: "bukan alamat" }],
  });
  const { created } = AccountListCommit.parse((await commit(body, shown.digest)).json());
  expect(created.map(({ email }) => email)).toEqual(["rumus@rata.example"]);
});

test.each([
  ["", 400, "file-empty"],
  ["a;b\nc;d", 400, "account-list-no-header"],
  [`nama;surel;peran${"\nA;a@rata.example;Pembaca".repeat(501)}`, 400, "account-list-too-long"],
  ["x".repeat(1024 * 1024 + 1), 413, "too-large"],
])("a file that is no list is refused whole", async (body, status, code) => {
  const answer = await sendAccountList(server, "preview", { body });
  expect([answer.statusCode, codeIn(answer.body)]).toEqual([status, code]);
});
