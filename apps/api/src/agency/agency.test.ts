import { Agency } from "@rata/domain/agency/Agency";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { openTestServer, type TestServer } from "#testing/openTestServer";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const save = (input: object) => server.mutate("secretariat", "agency.save", input);
const end = (agency: Agency, more: object) =>
  server.mutate("secretariat", "agency.end", {
    id: agency.id,
    expected: agency,
    successor: null,
    reason: "Perda Nomor 5 Tahun 2025",
    ...more,
  });
const reopen = (agency: Agency) =>
  server.mutate("secretariat", "agency.reopen", { id: agency.id, expected: agency, reason: "Keliru dicatat" });
const list = async () => z.array(Agency).parse((await server.query("reader", "agency.list")).value);
const add = async (name: string) =>
  Agency.parse((await save({ id: null, name, shortName: name.replace("Dinas ", ""), sectors: ["Pangan"] })).value);
const fieldsOf = ({ id, name, shortName, sectors, startsOn }: Agency) => ({ id, name, shortName, sectors, startsOn });
const change = (agency: Agency, more: object) => save({ ...fieldsOf(agency), expected: agency, ...more });

test("an agency is added, corrected, and never stands twice under one name", async () => {
  const added = await add("Dinas Baru");
  expect((await save({ ...fieldsOf(added), id: null })).code).toBe("agency-name-taken");
  const corrected = Agency.parse((await change(added, { name: "Dinas Pangan" })).value);
  expect(corrected).toEqual({ ...added, name: "Dinas Pangan" });
  const names = (await list()).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Dinas Pangan"]));
  expect(names).not.toContain("Dinas Baru");
});

test("a second editor who saw the agency as it was is told, and nothing is overwritten", async () => {
  const seen = await add("Dinas Dua Penyunting");
  const answers = await Promise.all(["Satu", "Dua"].map((shortName) => change(seen, { shortName })));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect((await change(seen, { name: "Dinas Lain" })).code).toBe("changed-meanwhile");
  expect((await save(fieldsOf(seen))).code).toBe("changed-meanwhile");
  expect((await end(seen, { endsOn: "2025-12-31" })).code).toBe("changed-meanwhile");
});

test("another name from a day on keeps the former one, and days out of order are refused", async () => {
  const first = await add("Dinas Perkebunan");
  const renaming = { name: "Dinas Perkebunan dan Peternakan", shortName: "Disbunnak", renamedFrom: "2026-01-01" };
  const second = Agency.parse((await change(first, renaming)).value);
  expect(second).toMatchObject({
    name: "Dinas Perkebunan dan Peternakan",
    formerNames: [{ name: "Dinas Perkebunan", shortName: "Perkebunan", until: "2025-12-31" }],
  });
  expect((await list()).find(({ id }) => id === first.id)).toEqual(second);
  expect((await change(second, { name: "Dinas Lain", renamedFrom: "2025-06-01" })).code).toBe("agency-days-disordered");
  expect((await change(second, { startsOn: "2026-01-01" })).code).toBe("agency-days-disordered");
  const same = Agency.parse((await change(second, { renamedFrom: "2027-01-01" })).value);
  expect(same.formerNames).toHaveLength(1);
});

test("an agency ends with a reason and a successor that goes on after it; a wrong end is corrected or taken back", async () => {
  const [old, next] = [await add("Dinas Lama"), await add("Dinas Penerus")];
  expect((await end(old, { endsOn: "2025-12-31", reason: " " })).code).toBe("invalid-input");
  expect((await end(old, { endsOn: "2025-12-31", successor: old.id })).code).toBe("agency-successor-unfit");
  expect((await end(old, { endsOn: "2025-12-31", successor: server.planId })).code).toBe("agency-unknown");
  const ended = Agency.parse((await end(old, { endsOn: "2025-12-31", successor: next.id })).value);
  expect(ended).toEqual({ ...old, endsOn: "2025-12-31", successor: next.id });
  expect((await end(next, { endsOn: "2025-12-31" })).code).toBe("agency-successor-unfit");
  expect((await end(next, { endsOn: "2026-12-31", successor: old.id })).code).toBe("agency-successor-unfit");
  const corrected = Agency.parse((await end(ended, { endsOn: "2024-12-31", successor: next.id })).value);
  expect(corrected.endsOn).toBe("2024-12-31");
  expect((await reopen(ended)).code).toBe("changed-meanwhile");
  expect(Agency.parse((await reopen(corrected)).value)).toEqual(old);
  const entries = await server.services
    .openConnection()
    .execute(`select action, reason from audit_entry where subject = '${old.id}' order by sequence`);
  expect(entries).toEqual([
    { action: "agency.saved", reason: null },
    { action: "agency.ended", reason: "Perda Nomor 5 Tahun 2025" },
    { action: "agency.ended", reason: "Perda Nomor 5 Tahun 2025" },
    { action: "agency.reopened", reason: "Keliru dicatat" },
  ]);
});

test("rows are not given to an agency that is not there in the year of the plan", async () => {
  const em = server.services.openConnection();
  const [{ year } = { year: 0 }] = await em.execute<{ year: number }[]>("select year from plan");
  const [{ id } = { id: "" }] = await em.execute<{ id: string }[]>("select id from plan_node where parent is null");
  const gone = await add("Dinas Yang Berakhir");
  const assign = () =>
    server.mutate("secretariat", "plan.assignAgency", { planId: server.planId, nodeIds: [id], agencyId: gone.id });
  const before = Agency.parse((await end(gone, { endsOn: `${year - 1}-12-31` })).value);
  expect(await assign()).toMatchObject({ status: 409, code: "agency-not-valid" });
  const again = Agency.parse((await end(before, { endsOn: `${year}-01-01` })).value);
  expect((await assign()).value).toEqual({ changed: 1 });
  // What stood before may be brought back, also where the end became known since.
  const [{ head } = { head: 0 }] = await em.execute<{ head: number }[]>("select head from plan");
  await server.mutate("secretariat", "plan.assignAgency", { planId: server.planId, nodeIds: [id], agencyId: null });
  await end(again, { endsOn: `${year - 1}-12-31` });
  expect((await assign()).code).toBe("agency-not-valid");
  const wish = { planId: server.planId, head, agencyId: null };
  const preview = await server.query("secretariat", "version.previewRestore", wish);
  const { digest } = z.object({ digest: z.string() }).parse(preview.value);
  const restored = await server.mutate("secretariat", "version.restore", { ...wish, digest, reason: "Keliru dihapus" });
  expect(restored.status).toBe(200);
  expect(await em.execute(`select agency from plan_node where id = '${id}'`)).toEqual([{ agency: gone.id }]);
});

test.each([{ name: "" }, { name: "  " }, { shortName: "x".repeat(61) }, { sectors: [""] }])(
  "an agency without sense is refused: %o",
  async (wrong) => {
    const answer = await server.mutate("secretariat", "agency.save", {
      id: null,
      name: "A",
      shortName: "A",
      sectors: [],
      ...wrong,
    });
    expect(answer.code).toBe("invalid-input");
  },
);
