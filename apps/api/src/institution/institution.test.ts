import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { InstanceView, SessionView } from "./institution.views.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const FIELDS = {
  name: "Pemerintah Contoh",
  timeZone: "Asia/Jayapura",
  letterhead: ["PEMERINTAH CONTOH"],
  team: "TKPK Contoh",
};
const get = async () => InstanceView.parse((await server.query("administrator", "instance.get")).value);

test("whoever opens the page learns what government this is, and no more", async () => {
  const view = SessionView.parse((await server.query(null, "session.get")).value);
  expect(view).toMatchObject({
    actor: null,
    instance: { isDemo: true, edition: view.edition.id, region: server.services.region },
  });
  const [own, ...parts] = view.regions;
  expect(own?.code).toBe(server.services.region);
  expect(parts).toHaveLength(view.edition.id === "province" ? 22 : 32);
  expect(parts.every(({ code }) => code.startsWith(`${server.services.region}.`))).toBe(true);
});

test("settings are saved, and a second editor who saw the old ones is told", async () => {
  const before = await get();
  const saved = InstanceView.parse(
    (await server.mutate("administrator", "instance.update", { expected: before.digest, fields: FIELDS })).value,
  );
  expect(saved.instance).toEqual({ ...before.instance, ...FIELDS });
  expect(
    (
      await server.mutate("administrator", "instance.update", {
        expected: before.digest,
        fields: { ...FIELDS, name: "Lain" },
      })
    ).code,
  ).toBe("changed-meanwhile");
  expect((await get()).instance.name).toBe("Pemerintah Contoh");
});

test("of two editors at once one is told", async () => {
  const { digest } = await get();
  const answers = await Promise.all(
    ["Satu", "Dua"].map((name) =>
      server.mutate("administrator", "instance.update", { expected: digest, fields: { ...FIELDS, name } }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test("region and edition are not settings", async () => {
  const { digest } = await get();
  await server.mutate("administrator", "instance.update", {
    expected: digest,
    fields: { ...FIELDS, region: "11", edition: "other", isDemo: false },
  });
  expect((await get()).instance).toMatchObject({
    region: server.services.region,
    edition: server.services.edition.id,
    isDemo: true,
  });
});

test("an agency is added, renamed, and never stands twice under one name", async () => {
  const fields = { id: null, name: "Dinas Baru", shortName: "Baru", sectors: ["Pangan"] };
  const added = z.object({ id: z.string() }).parse((await server.mutate("secretariat", "agency.save", fields)).value);
  expect((await server.mutate("secretariat", "agency.save", fields)).code).toBe("agency-name-taken");
  expect(
    (await server.mutate("secretariat", "agency.save", { ...fields, id: added.id, name: "Dinas Pangan" })).status,
  ).toBe(200);
  const listed = z.array(z.object({ name: z.string() })).parse((await server.query("reader", "agency.list")).value);
  expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(["Dinas Pangan"]));
  expect(listed.map(({ name }) => name)).not.toContain("Dinas Baru");
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
