import { EDITIONS } from "@rata/editions/editions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { InstanceView, SessionView } from "./agency.views.ts";

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer({ edition });
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
    expect(parts).toHaveLength(edition === "province" ? 22 : 32);
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
});
