import { EDITIONS } from "@rata/editions/editions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { namePlace } from "@rata/domain/priority/namePlace";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { BlockPreview, NamedPlace, PlaceList } from "./place.views.ts";

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer({ edition });
  });
  afterAll(() => server.close());

  const list = async (year: number) => PlaceList.parse((await server.query("reader", "place.list", { year })).value);
  const add = (year: number, ...codes: string[]) =>
    server.mutate("secretariat", "place.add", {
      year,
      places: codes.map((code) => ({ code, basis: null, decree: null })),
    });

  /** The first villages of the instance's region. */
  function someVillages(): string[] {
    const { atlas, region } = server.services;
    return [...atlas.byCode.keys()].filter((code) => code.startsWith(`${region}.`) && code.length === 13).slice(0, 3);
  }

  test("places are found by name down to villages, and added by code alone", async () => {
    const [village = ""] = someVillages();
    const { atlas, region } = server.services;
    const name = atlas.byCode.get(village)?.name ?? "";
    const found = z.array(NamedPlace).parse((await server.query("reader", "place.search", { text: name })).value);
    expect(found).toContainEqual({ code: village, name: namePlace(atlas, village, region) });
    expect((await add(2040, village)).value).toEqual({ added: 1 });
    expect((await add(2040, village)).value).toEqual({ added: 0 });
    expect((await list(2040)).places.map(({ code }) => code)).toEqual([village]);
  });

  test("what is no place below the region is refused", async () => {
    expect(await add(2040, "61.01")).toMatchObject({ status: 400, code: "place-unfit", params: { code: "61.01" } });
    expect((await add(2040, server.services.region)).code).toBe("place-unfit");
    expect((await add(2040, "Kec. Tengah")).code).toBe("invalid-input");
  });

  test("a pasted block is previewed with the reason for each refused line, and nothing is kept", async () => {
    const [village = "", other = ""] = someVillages();
    const text = `Lokasi;Dasar\n${village};Stunting\nDesa Entah Di Mana;\n${other};\n`;
    const preview = BlockPreview.parse(
      (await server.mutate("secretariat", "place.preview", { year: 2041, text })).value,
    );
    expect(preview.places.map(({ line, code, basis }) => ({ line, code, basis }))).toEqual([
      { line: 2, code: village, basis: "Stunting" },
      { line: 4, code: other, basis: null },
    ]);
    expect(preview.refused).toEqual([
      { line: 3, column: "place", value: "Desa Entah Di Mana", code: "place-unknown", candidates: [] },
    ]);
    expect((await list(2041)).places).toEqual([]);
  });

  test("grounds change by compare-and-set, a place goes with a reason, and last year's list is copied", async () => {
    const [first = "", second = ""] = someVillages();
    await add(2050, first, second);
    const none = { basis: null, decree: null };
    const grounds = {
      basis: "Hasil Musrenbang",
      decree: { kind: "Keputusan Bupati", number: "7", date: "2049-11-02" },
    };
    const change = { year: 2050, code: first, expected: none, grounds };
    expect((await server.mutate("secretariat", "place.change", change)).code).toBeNull();
    expect((await server.mutate("secretariat", "place.change", { ...change, grounds: none })).code).toBe(
      "changed-meanwhile",
    );
    const removal = { year: 2050, code: second, reason: "Sudah keluar dari daftar kemiskinan ekstrem" };
    expect((await server.mutate("secretariat", "place.remove", removal)).code).toBeNull();
    expect((await server.mutate("secretariat", "place.remove", { ...removal, reason: "x" })).code).toBe(
      "invalid-input",
    );
    expect((await list(2051)).fromLastYear).toBe(1);
    expect((await server.mutate("secretariat", "place.copy", { year: 2051 })).value).toEqual({ added: 1 });
    expect((await list(2051)).places).toEqual([expect.objectContaining({ code: first, ...grounds })]);
    const entries = await server.services
      .openConnection()
      .execute<{ action: string; reason: string | null }[]>(
        "select action, reason from audit_entry where action like 'place.%' order by sequence desc limit 3",
      );
    expect(entries).toEqual([
      { action: "place.added", reason: null },
      { action: "place.removed", reason: removal.reason },
      { action: "place.changed", reason: null },
    ]);
  });

  test("the plan's rows are tied to the places, and the file says the same", async () => {
    const em = server.services.openConnection();
    const [plan] = await em.execute<{ year: number }[]>(`select year from plan where id = '${server.planId}'`);
    const year = plan?.year ?? 0;
    const [village = ""] = someVillages();
    await add(year, village, village.slice(0, 8));
    const { places, planId, outside, unplaced, gaps } = await list(year);
    expect(planId).toBe(server.planId);
    expect(places).toHaveLength(2);
    expect(gaps).toBe(places.filter((place) => place.particular + place.around + place.general === 0).length);
    const [rows] = await em.execute<{ count: number }[]>(
      `select count(*)::int as count from plan_line where plan = '${server.planId}'`,
    );
    expect(outside.count + unplaced).toBeLessThanOrEqual(rows?.count ?? 0);
    const cookie = await server.signIn("reader");
    const csv = await server.send({ method: "GET", url: `/api/priority-places/${year}.csv`, headers: { cookie } });
    expect(csv.statusCode).toBe(200);
    expect(csv.body.split("\r\n")[1]?.startsWith(village.slice(0, 8))).toBe(true);
    const file = await server.send({ method: "GET", url: `/api/priority-places/${year}.xlsx`, headers: { cookie } });
    expect(file.rawPayload.subarray(0, 2).toString()).toBe("PK");
  });
});
