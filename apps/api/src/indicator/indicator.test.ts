import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { IndicatorItem, IndicatorPage, OverviewPage, RegionPage, RegionsPage } from "./indicator.views.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const ask = async (path: string, input?: unknown) => (await server.query("reader", path, input)).value;

test("print", async () => {
  const list = z.array(IndicatorItem).parse(await ask("indicator.list"));
  console.log(list.filter((i) => i.figures > 0).map((i) => [i.code, i.figures, i.latest?.text, i.latest?.confidence]));
  const page = IndicatorPage.parse(await ask("indicator.page", { code: "p0", region: server.services.region }));
  console.log(
    page.sentences.map((s) => s.kind + " " + s.text).join("\n"),
    page.charts.map((c) => c.key),
    page.regions.length,
    page.peers?.rows.slice(0, 2),
  );
  const overview = await ask("indicator.overview");
  const parsed = OverviewPage.parse(overview);
  console.log(
    JSON.stringify(
      { ...parsed, headlines: parsed.headlines.map((h) => ({ ...h, chart: h.chart?.caption })) },
      null,
      1,
    ).slice(0, 5000),
  );
  const region = RegionPage.parse(await ask("indicator.region", { region: "53.02" }));
  console.log(
    JSON.stringify(
      { ...region, charts: region.charts.map((c) => c.chart.caption), rows: region.rows.slice(0, 4) },
      null,
      1,
    ),
  );
  const regions = RegionsPage.parse(await ask("indicator.regions", { codes: ["p0", "ipm", "tpt"] }));
  console.log(
    JSON.stringify({ ...regions, charts: regions.charts.map((c) => c.key), rows: regions.rows.slice(0, 2) }, null, 1),
  );
  expect(1).toBe(1);
});
