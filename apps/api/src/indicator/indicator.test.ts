import type { Observation } from "@rata/domain/indicator/Observation";
import { EDITIONS } from "@rata/editions/editions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { PastUpload } from "#upload/upload.views";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import {
  Explanation,
  IndicatorItem,
  IndicatorPage,
  OverviewPage,
  RegionPage,
  RegionsPage,
  RevisionItem,
} from "./indicator.views.ts";
import { addFigures } from "#testing/addFigures";

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer({ edition });
  });
  afterAll(() => server.close());

  /** The province and a regency of the demo: figures of both are shown in each edition. */
  const PROVINCE = "53";
  const REGENCY = "53.02";
  const get = async <Out>(schema: z.ZodType<Out>, path: string, input?: unknown) =>
    schema.parse(withDates((await server.query("reader", path, input)).value));
  const refuse = async (path: string, input: unknown) => (await server.query("reader", path, input)).code;
  const imports = async () => z.array(PastUpload).parse((await server.query("reader", "upload.figures.past")).value);
  const undo = (id: string) => server.mutate("secretariat", "upload.figures.undo", { commitId: id });
  const add = (...observations: Observation[]) => addFigures(server, observations);

  /** Answers travel as JSON. */
  function withDates(value: unknown): unknown {
    const text = JSON.stringify(value);
    return JSON.parse(text, (key, member: unknown) =>
      key === "at" && typeof member === "string" ? new Date(member) : member,
    );
  }

  function observe(code: string, period: string, amount: number, more: Partial<Observation> = {}): Observation {
    return {
      indicator: code,
      region: REGENCY,
      period,
      daerah: "total",
      affair: null,
      vintage: "",
      reading: { kind: "value", value: { amount, scale: 2 } },
      marks: [],
      basis: null,
      source: { document: "BPS", table: null, page: null },
      confidence: "A",
      ...more,
    };
  }

  test("every indicator is listed, with how many figures are held and the latest of the own region", async () => {
    const list = await get(z.array(IndicatorItem), "indicator.list");
    expect(list.length).toBeGreaterThan(30);
    expect(list.find(({ code }) => code === "stunting")).toMatchObject({ latest: null, figures: 0 });
    const own = list.find(({ code }) => code === "p0");
    // 21 rounds of the province, one that was not held, and one of each of 22 regencies.
    expect(own).toMatchObject({ name: "Persentase penduduk miskin", symbol: "P0", figures: 44 });
    const latest = { [PROVINCE]: ["17,50 persen", "B"], [REGENCY]: ["26,64 persen", "B"] }[server.services.region];
    expect([own?.latest?.text, own?.latest?.confidence]).toEqual(latest);
  });

  test("the page of an indicator tells both rounds apart, what is missing, and where the figures stand printed", async () => {
    const page = await get(IndicatorPage, "indicator.page", { code: "p0", region: PROVINCE });
    expect(page.indicator).toMatchObject({ code: "p0", unit: "persen", better: "lower" });
    expect(page.region.name).toBe("Provinsi Nusa Tenggara Timur");
    expect(page.regions).toHaveLength(23);
    const [own, nation] = page.series;
    expect([own?.role, nation?.role, nation?.region.name]).toEqual(["own", "nation", "Indonesia"]);
    expect(own?.figures.find(({ period }) => period === "2022-03")).toMatchObject({
      key: "p0|53|2022-03|total|",
      periodText: "Maret 2022",
      text: "20,05 persen",
      value: 20.05,
      confidence: "A",
      source: { document: "suara-ntt + pikiran-rakyat" },
      releases: 1,
    });
    expect(own?.figures.find(({ period }) => period === "2022-09")).toMatchObject({
      text: "20,23 persen",
      confidence: "B",
    });
    expect(own?.figures.find(({ period }) => period === "2023-09")).toMatchObject({ value: null, absence: "not-held" });
    expect(page.charts.map(({ key }) => key)).toEqual(expect.arrayContaining(["course", "peers"]));
    expect(page.sentences[0]?.text).toBe(
      "Persentase penduduk miskin di Provinsi Nusa Tenggara Timur pada September 2025 sebesar 17,50 persen.",
    );
  });

  test("a regency stands among its neighbours, below its province and the nation", async () => {
    const page = await get(IndicatorPage, "indicator.page", { code: "p0", region: REGENCY });
    expect(page.series.map(({ role }) => role)).toEqual(["own", "parent", "nation"]);
    expect(page.peers?.periodText).toBe("Maret 2021");
    expect(page.peers?.rows).toHaveLength(22);
    expect(page.peers?.rows.find(({ isOwn }) => isOwn)).toMatchObject({
      region: { code: REGENCY, name: "Kabupaten Timor Tengah Selatan" },
      rank: 16,
      figure: { text: "26,64 persen" },
    });
  });

  test("unknown indicators, and regions that are not shown, are not there; what is no code is refused", async () => {
    expect(await refuse("indicator.page", { code: "happiness", region: PROVINCE })).toBe("not-found");
    expect(await refuse("indicator.page", { code: "p0", region: "61" })).toBe("not-found");
    expect(await refuse("indicator.page", { code: "p0", region: "00" })).toBe("not-found");
    expect(await refuse("indicator.page", { code: "p0", region: "53.02.01" })).toBe("not-found");
    expect(await refuse("indicator.region", { region: "53.99" })).toBe("not-found");
    expect(await refuse("indicator.regions", { codes: ["p0", "happiness"] })).toBe("not-found");
    expect(await refuse("indicator.page", { code: "P0 ' or 1=1", region: PROVINCE })).toBe("invalid-input");
    expect(await refuse("indicator.regions", { codes: Array.from({ length: 13 }, () => "p0") })).toBe("invalid-input");
    for (const key of ["", "p0", "p0|53|2022-03|all|", "p0|53|1900-03|total|", "p0|61|2022-03|total|"])
      expect(await refuse("indicator.explain", { key })).toBe("not-found");
  });

  test("the overview has the headlines of the edition, and says what is missing for priority regions", async () => {
    const page = await get(OverviewPage, "indicator.overview");
    const isProvince = server.services.region === PROVINCE;
    const codes = isProvince ? ["p0", "poor-people", "p1", "p2", "gk"] : ["p0"];
    expect(page.headlines.map(({ code }) => code)).toEqual(codes);
    expect(page.headlines.flatMap(({ change }) => change?.effect ?? [])).toEqual(
      isProvince ? ["better", "better", "better", "better", "neutral"] : [],
    );
    expect(page.priority.chart).toBeNull();
    expect(page.priority.sentences.map(({ kind }) => kind)).toEqual(["gap"]);
    expect(page.priority.sentences[0]?.text).toContain(
      "jumlah penduduk miskin menurut kabupaten/kota untuk Maret 2021",
    );
  });

  test("the page of a region has every indicator with its rank and its gaps", async () => {
    const page = await get(RegionPage, "indicator.region", { region: REGENCY });
    expect(page.parent?.name).toBe("Provinsi Nusa Tenggara Timur");
    expect(page.rows.map(({ code }) => code)).toEqual([
      "p0",
      "ipm",
      "uhh",
      "rls",
      "expenditure-per-head",
      "tpt",
      "tpak",
      "sanitation",
      "drinking-water",
      "grdp-constant",
    ]);
    expect(page.rows[0]).toMatchObject({
      rank: { rank: 16, of: 22 },
      gaps: [
        { region: "Provinsi Nusa Tenggara Timur", text: "lebih tinggi 5,65 persen poin" },
        { region: "Indonesia", text: "lebih tinggi 16,50 persen poin" },
      ],
      change: null,
    });
    expect(page.rows.find(({ code }) => code === "tpt")).toMatchObject({ rank: { rank: 7, of: 22 }, gaps: [] });
    const province = await get(RegionPage, "indicator.region", { region: PROVINCE });
    expect(province.parts).toHaveLength(22);
    expect(province.rows[0]?.rank).toBeNull();
  });

  test("the regions stand beside each other, each indicator at its own period", async () => {
    const page = await get(RegionsPage, "indicator.regions", { codes: ["p0", "tpt", "stunting"] });
    expect(page.columns).toMatchObject([
      { code: "p0", unit: "persen", periodText: "Maret 2021" },
      { code: "tpt", periodText: "Agustus 2021" },
      { code: "stunting", periodText: "" },
    ]);
    expect(page.rows).toHaveLength(22);
    expect(page.rows.find(({ region }) => region.code === "53.71")?.figures.map((one) => one?.text ?? null)).toEqual([
      "9,17 persen",
      "9,76 persen",
      null,
    ]);
  });

  test("a figure is explained by every release of it, who brought it, and the sentences that rest on it", async () => {
    const explained = await get(Explanation, "indicator.explain", { key: `p0|${PROVINCE}|2025-09|total|` });
    expect(explained).toMatchObject({ name: "Persentase penduduk miskin", periodText: "September 2025" });
    expect(explained.releases).toMatchObject([
      { text: "17,50 persen", import: { file: "ntt_kemiskinan_provinsi.csv" } },
    ]);
    expect(explained.sentences.map(({ kind }) => kind)).toContain("change");
    const nation = await get(Explanation, "indicator.explain", { key: "p0|00|2021-03|total|" });
    expect(nation.region.name).toBe("Indonesia");
  });

  test("a newer release is told as a revision with every sentence that it rewords, and counts as a release", async () => {
    const first = observe("stunting", "2021", 4200, { vintage: "2022-01-01" });
    await add(first, observe("stunting", "2022", 4000, { vintage: "2023-01-01" }));
    const of = async () =>
      (await get(z.array(RevisionItem), "indicator.revisions")).filter(({ name }) => name === "Prevalensi stunting");
    expect(await of()).toEqual([]);
    await add({ ...first, vintage: "2023-02-01", reading: { kind: "value", value: { amount: 4150, scale: 2 } } });
    await add(observe("stunting", "2022", 4000, { vintage: "2024-01-01" }));
    const [revision, ...others] = await of();
    expect(others).toEqual([]);
    expect(revision).toMatchObject({
      region: { code: REGENCY },
      periodText: "2021",
      before: { text: "42,00 persen", vintage: "2022-01-01" },
      after: { text: "41,50 persen", vintage: "2023-02-01", releases: 2 },
    });
    expect(revision?.sentences.map(({ after }) => after)).toContain(
      "Dibandingkan tahun 2021, prevalensi stunting di Kabupaten Timor Tengah Selatan pada tahun 2022 menurun 1,50 persen poin atau membaik, dari 41,50 persen menjadi 40,00 persen.",
    );
    expect(revision?.charts.length).toBeGreaterThan(0);
    const asked = async (wish: object) => (await get(z.array(RevisionItem), "indicator.revisions", wish)).length;
    expect(await asked({ code: "stunting", region: REGENCY })).toBe(1);
    expect(await asked({ code: "stunting", region: PROVINCE })).toBe(0);
    expect(await asked({ code: "wasting" })).toBe(0);
    expect(await asked({ region: "61" })).toBe(0);
  });

  test("an import is undone once, by the secretariat, and leaves its trail", async () => {
    const figure = observe("wasting", "2022", 1000);
    const id = await add(figure);
    const has = async () =>
      (await get(IndicatorPage, "indicator.page", { code: "wasting", region: REGENCY })).series[0]?.figures.length;
    expect(await has()).toBe(1);
    expect((await imports())[0]).toMatchObject({
      commitId: id,
      fileName: "angka.csv",
      counts: { added: 1 },
      isUndone: false,
    });
    expect((await server.mutate("reader", "upload.figures.undo", { commitId: id })).code).toBe("forbidden");
    expect((await undo(id)).value).toEqual({ operations: 1 });
    expect(await has()).toBe(0);
    expect((await undo(id)).code).toBe("import-undone");
    expect((await imports()).find((one) => one.commitId === id)?.isUndone).toBe(true);
    const trail = await server.services
      .openConnection()
      .execute<{ summary: object }[]>("select summary from audit_entry where action = 'indicator.import-undone'");
    expect(trail.map(({ summary }) => summary)).toEqual([{ file: "angka.csv", count: 1 }]);
    await add(figure);
    expect(await has()).toBe(1);
  });

  test("an import on which a newer release of another stands is kept, until that is undone", async () => {
    const older = await add(
      observe("underweight", "2022", 2000, { vintage: "2022-08-01" }),
      observe("underweight", "2021", 2100),
    );
    const newer = await add(observe("underweight", "2022", 2050, { vintage: "2023-01-01" }));
    expect(await undo(older)).toMatchObject({ status: 409, code: "import-built-upon", params: { count: 1 } });
    expect((await undo(newer)).code).toBeNull();
    expect((await undo(older)).value).toEqual({ operations: 2 });
  });

  test("an older release that came later stands on nothing", async () => {
    const newer = await add(observe("gini", "2022-03", 33, { vintage: "2023-01-01" }));
    await add(observe("gini", "2022-03", 34, { vintage: "2022-08-01" }));
    expect((await undo(newer)).code).toBeNull();
    const page = await get(IndicatorPage, "indicator.page", { code: "gini", region: REGENCY });
    expect(page.series[0]?.figures.map(({ vintage }) => vintage)).toEqual(["2022-08-01"]);
  });
});
