import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();

async function open(word: string, path: string): Promise<Page> {
  const page = await rata.visit(word);
  await findYear(page);
  await page.goto(`${rata.url()}/${path}`);
  return page;
}

/** The first column of figures, from top to bottom. */
async function readColumn(table: Locator, column: number): Promise<number[]> {
  const texts = await table.locator(`tbody tr td:nth-of-type(${column}) button span`).allTextContents();
  return texts.map((text) => Number(text.replaceAll(/Rp|\./gu, "").replace(",", ".")));
}

test("leadership sees of each headline its figure, period and movement in words, and opens its page", async () => {
  const page = await open("pimpinan", "ikhtisar");
  const card = page.getByRole("article").first();
  await card.getByRole("button", { name: /Jelaskan angka ini\.$/u }).waitFor();
  expect(await isSeen(page.getByRole("heading", { name: "Yang bergerak", level: 2 }))).toBe(true);
  expect(await isSeen(page.getByRole("heading", { name: "Wilayah prioritas", level: 2 }))).toBe(true);
  const name = (await card.getByRole("heading", { level: 2 }).textContent()) ?? "";
  await card.getByRole("link", { name }).click();
  expect(await isSeen(page.getByRole("heading", { name, level: 1 }))).toBe(true);
});

test("a sentence opens its chain down to the source by keyboard, and the focus comes back", async () => {
  const page = await open("pembaca", "indikator/p0");
  const ask = page.getByRole("button", { name: /^Jelaskan kalimat ini: Persentase penduduk miskin/u }).first();
  await ask.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Jelaskan kalimat ini" });
  await panel
    .getByText(/^Sumber: /u)
    .first()
    .waitFor();
  expect(await isSeen(panel.getByRole("heading", { name: "Aturan penilaian" }))).toBe(true);
  expect(await isSeen(panel.getByText(/^Dimasukkan oleh .* pada .* dari berkas /u).first())).toBe(true);
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "hidden" });
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Jelaskan kalimat"));
  expect(await ask.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("the figures of a chart are read one after the other by arrow keys, and stand in a table", async () => {
  const page = await open("pembaca", "indikator/p0");
  const chart = page.getByRole("figure").first();
  const points = chart.getByRole("group", { name: "Angka pada grafik" });
  await points.focus();
  await page.keyboard.press("ArrowRight");
  expect(await chart.getByRole("status").textContent()).toMatch(/\d/u);
  await chart.getByRole("button", { name: "Lihat tabel" }).click();
  expect(await isSeen(chart.getByRole("table"))).toBe(true);
});

test("regions stand in the order of a column, which the address keeps, and lead to the page of each", async () => {
  const page = await open("pembaca", "wilayah");
  const table = page.getByRole("table").first();
  const head = table.getByRole("columnheader").nth(1);
  await head.getByRole("button").click();
  await table.getByRole("columnheader", { name: "Urutan" }).waitFor();
  // The first cell of each row now says the order.
  const falling = await readColumn(table, 2);
  expect(falling.length).toBeGreaterThan(2);
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  await page.reload();
  await table.getByRole("columnheader", { name: "Urutan" }).waitFor();
  expect(await readColumn(table, 2)).toEqual(falling);
  const region = table.getByRole("rowheader").first().getByRole("link");
  const name = (await region.textContent()) ?? "";
  await region.click();
  expect(await isSeen(page.getByRole("heading", { name, level: 1 }))).toBe(true);
});

test("a region with figures of one year is told what is missing and gets no verdict", async () => {
  const page = await open("pembaca", "wilayah");
  await page.getByRole("rowheader").first().getByRole("link").click();
  await page.waitForURL(/\/wilayah\/\d\d\.\d\d/u);
  // The address changes before the page does: the list of regions has no link to an indicator.
  await page.getByRole("rowheader").first().locator('a[href*="/indikator/"]').click();
  await page.getByRole("combobox", { name: "Wilayah" }).waitFor();
  expect(page.url()).toMatch(/\/indikator\/[\w-]+\?wilayah=\d\d\.\d\d$/u);
  expect(await isSeen(page.getByText(/belum dapat disimpulkan/u).first())).toBe(true);
  expect(await page.getByText(/searah target/u).count()).toBe(0);
});

test("figures are taken as a table with their region and indicator in the name", async () => {
  const page = await open("pembaca", "indikator/p0");
  const button = page.getByRole("button", { name: "Unduh CSV" });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/u);
});

test("a reader sees figures and no way to import them; the secretariat sees it", async () => {
  const reader = await open("pembaca", "indikator");
  await reader.getByRole("heading", { name: "Kemiskinan dan ketimpangan", level: 2 }).waitFor();
  expect(await reader.getByRole("link", { name: "Impor angka" }).count()).toBe(0);
  await reader.getByRole("searchbox", { name: "Cari indikator" }).fill("garis kemiskinan makanan");
  expect(await reader.getByRole("main").getByRole("listitem").count()).toBe(1);
  const writer = await open("sekretariat", "indikator");
  expect(await isSeen(writer.getByRole("link", { name: "Impor angka" }))).toBe(true);
});

test("an indicator or a region that is not there says so", async () => {
  const page = await open("pembaca", "indikator/tidak-ada");
  await page.getByRole("heading", { name: "Indikator ini tidak ada", level: 1 }).waitFor();
  await page.goto(`${rata.url()}/wilayah/99.99`);
  expect(await isSeen(page.getByRole("heading", { name: "Wilayah ini tidak ada", level: 1 }))).toBe(true);
});

test("the search over everything finds an indicator and opens it", async () => {
  const page = await open("pembaca", "pengaturan");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Cari di seluruh Rata" }).fill("gini");
  await page.getByRole("group", { name: "Indikator" }).getByRole("option").first().click();
  expect(await isSeen(page.getByRole("heading", { name: /gini/iu, level: 1 }))).toBe(true);
});

test("a target of an RPKD that measures an indicator stands on the page of that indicator", async () => {
  const page = await rata.visit("sekretariat");
  const year = await findYear(page);
  await page.goto(`${rata.url()}/rpkd/${year}`);
  await page.getByRole("button", { name: "Tambah RPKD atau RPJMD" }).click();
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByRole("button", { name: "Tambah target" }).click();
  await page.getByLabel("Diukur dengan angka").selectOption({ label: "Persentase penduduk miskin (Maret)" });
  await page.getByLabel("Tahun", { exact: true }).fill(String(year + 2));
  await page.getByLabel("Nilai", { exact: true }).fill("14,25");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByRole("cell", { name: "Persentase penduduk miskin (Maret)" }).waitFor();
  await page.goto(`${rata.url()}/indikator/p0`);
  await page.getByText("14,25 persen", { exact: true }).waitFor();
  expect(await isSeen(page.getByText(`Maret ${year + 2}`, { exact: false }).first())).toBe(true);
});
