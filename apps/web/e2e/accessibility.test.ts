import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { findRegion, findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();
const VIEWS = [
  { scheme: "light", width: 1440 },
  { scheme: "dark", width: 1440 },
  { scheme: "light", width: 390 },
] as const;

test.each(VIEWS)("the sign-in page has no barrier that axe knows ($scheme, $width)", async (view) => {
  const page = await rata.visit(null, view);
  await page.getByRole("heading", { name: "Masuk" }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
});

test.each(VIEWS)(
  "no screen has a barrier that axe knows, and none scrolls sideways ($scheme, $width)",
  async (view) => {
    const page = await rata.visit("kepala.sekretariat", view);
    const year = await findYear(page);
    const region = await findRegion(page);
    for (const path of [
      `beranda/${year}`,
      `rencana/${year}`,
      `impor/${year}`,
      `anggaran/${year}`,
      `lembar-kerja/${year}`,
      `alur/${year}`,
      `versi/${year}?dari=0`,
      `penelaahan/${year}`,
      `percakapan/${year}?tampil=semua`,
      "ikhtisar",
      "indikator",
      "indikator/p0",
      "wilayah",
      `wilayah/${region}`,
      `rpkd/${year}`,
      `lokasi-prioritas/${year}`,
      `dokumen/${year}`,
      "indikator/impor",
      "riwayat",
      "pengaturan",
      "rencana/baru",
    ]) {
      await page.goto(`${rata.url()}/${path}`);
      await page.getByRole("heading", { level: 1 }).waitFor({ state: "attached" });
      await page.waitForLoadState("networkidle");
      expect({ path, barriers: await findBarriers(page) }).toEqual({ path, barriers: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);
    }
  },
);

test("the open row, the notes' tip and the search have no barrier either", async () => {
  const page = await rata.visit("kepala.sekretariat");
  const year = await findYear(page);
  await page.goto(`${rata.url()}/rencana/${year}`);
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Enter");
  await page
    .getByText(/pada berkas$/u)
    .first()
    .waitFor();
  await page.keyboard.press("F8");
  await page.getByRole("tooltip").waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Cari di seluruh Rata" }).fill("a");
  await page
    .getByRole("listbox", { name: /hasil$/u })
    .getByRole("option")
    .first()
    .waitFor();
  expect(await findBarriers(page)).toEqual([]);
});

async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .exclude("iframe")
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split("\n")[1]?.trim() ?? ""}`),
  );
}
