import { INDICATORS } from "@rata/domain/indicator/indicators";
import type { Observation } from "@rata/domain/indicator/Observation";
import { EDITIONS } from "@rata/editions/editions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { IndicatorPage, OverviewPage } from "./indicator.views.ts";
import { addFigures } from "#testing/addFigures";

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer({ edition });
  });
  afterAll(() => server.close());

  function observe(indicator: string, region: string, period: string, amount: number): Observation {
    return {
      indicator,
      region,
      period,
      daerah: "total",
      affair: null,
      vintage: "",
      reading: { kind: "value", value: { amount, scale: 2 } },
      marks: [],
      basis: null,
      source: { document: "BPS", table: null, page: null },
      confidence: "A",
    };
  }

  const overview = async () => OverviewPage.parse((await server.query("reader", "indicator.overview")).value);
  const page = async (code: string, region: string) =>
    IndicatorPage.parse((await server.query("reader", "indicator.page", { code, region })).value);

  async function addTarget(item: object): Promise<void> {
    const { makeId } = server.services;
    const documentId = makeId();
    const fields = { source: "RPKD", from: 2025, to: 2029, status: "draft", decree: null };
    await server.mutate("secretariat", "priority.saveDocument", { id: documentId, expected: null, fields });
    const wish = { documentId, id: makeId(), expected: null, item: { kind: "target", ...item } };
    expect((await server.mutate("secretariat", "priority.saveItem", wish)).code).toBeNull();
  }

  test("a target of the RPKD, also a range, stands on the page of the own region alone, with what it takes", async () => {
    const { region } = server.services;
    await addFigures(server, [observe("stunting", region, "2023", 3500), observe("stunting", region, "2024", 3300)]);
    const value = { from: { amount: 2700, scale: 2 }, to: { amount: 2800, scale: 2 } };
    const measures = { indicator: "stunting", round: "year" };
    await addTarget({ indicator: "Prevalensi stunting", unit: "persen", year: 2026, value, measures });
    const { targets, sentences } = await page("stunting", region);
    expect(targets).toMatchObject([
      { period: "2026", periodText: "2026", text: "antara 27,00 persen dan 28,00 persen", source: "RPKD 2025–2029" },
    ]);
    // Lower is better, so that 28,00 is the end that comes first: 5,00 away in two years, with 2,00 a year so far.
    expect(targets[0]?.distance?.text).toContain("masih berjarak 5,00 persen poin");
    expect(targets[0]?.distance?.text).toContain("penurunan 2,50 persen poin per tahun");
    expect(targets[0]?.distance?.text).toContain("belum mencukupi");
    expect(sentences.map(({ kind }) => kind)).toContain("target");
    expect((await page("stunting", region === "53" ? "53.02" : "53")).targets).toEqual([]);
  });

  test("priority regions come first by share and number once the numbers of the same round are there", async () => {
    const [poor, many] = ["53.01", "53.02"];
    // Beside shares of 22,98 and 26,64 percent, both above the province's 20,99, stand 50 and 150 thousand about a mean of 100.
    await addFigures(server, [
      observe("poor-people", poor ?? "", "2021-03", 5000),
      observe("poor-people", many ?? "", "2021-03", 15_000),
    ]);
    const { priority } = await overview();
    expect(priority.chart?.figure).toMatchObject({
      form: "scatter",
      x: { cutText: "20,99" },
      y: { cutText: "100,00" },
      points: [
        { label: "Kabupaten Kupang", group: "IV" },
        { label: "Kabupaten Timor Tengah Selatan", group: "I", isOwn: server.services.region === many },
      ],
    });
    expect(priority.map?.figure.form).toBe("tiles");
    expect(priority.sentences[0]?.text).toBe(
      "Persentase dan jumlah penduduk miskin sama-sama di atas batas (prioritas 1) di 1 kabupaten/kota: Kabupaten Timor Tengah Selatan.",
    );
    expect(priority.sentences.map(({ text }) => text)).toContain(
      "Sebanyak 20 kabupaten/kota tidak ditempatkan; persentase atau jumlahnya tidak ada.",
    );
  });

  test("a headline says how it moved, and what its target asks for", async () => {
    const { region } = server.services;
    await addFigures(server, [observe("p2", region, "2026-03", 90), observe("p2", region, "2027-03", 80)]);
    const p2 = (await overview()).headlines.find(({ code }) => code === "p2");
    expect(p2).toMatchObject({
      figure: { periodText: "Maret 2027", text: "0,80" },
      change: { text: "menurun 0,10 poin dibandingkan Maret 2026", effect: "better" },
      target: null,
    });
    expect((await overview()).moved.map(({ kind }) => kind)).toContain("change");
  });

  test("a headline has its figure, or is named among those without one", async () => {
    const { absent, headlines } = await overview();
    const shown = new Set(headlines.map(({ code }) => code));
    const names = INDICATORS.filter(({ code }) => server.services.edition.headlines.includes(code) && !shown.has(code));
    expect(shown.size + names.length).toBe(server.services.edition.headlines.length);
    expect(absent === null).toBe(names.length === 0);
    for (const one of names) expect(absent?.text.toLowerCase()).toContain(one.names.id.toLowerCase());
  });
});
