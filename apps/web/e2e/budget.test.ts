import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();
const DEMO = new URL("../../api/demo/", import.meta.url);
const FILES: Readonly<Record<number, string>> = {
  2023: "contoh-sipd-renja-ntt-2023.xlsx",
  2027: "contoh-sipd-rka-tts-2027.xlsx",
};

async function open(
  who: string,
  view?: { scheme: "light" | "dark"; width: number },
): Promise<{ page: Page; year: number }> {
  const page = await rata.visit(who, view);
  const year = await findYear(page);
  await page.goto(`${rata.url()}/anggaran/${year}`);
  return { page, year };
}

async function compare(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.setInputFiles("input[type=file]", file);
  await page.getByRole("heading", { name: "Jumlah", exact: true }).waitFor();
}

const text = (words: string) => ({ name: "sipd.tsv", mimeType: "text/plain", buffer: Buffer.from(words) });
const pathOf = (year: number) => new URL(FILES[year] ?? "", DEMO).pathname;

/** The figures of a row of sums. */
async function sumsOf(page: Page, part: string): Promise<string[]> {
  const cells = page
    .getByRole("row", { name: new RegExp(`^${part}`, "u") })
    .first()
    .getByRole("cell");
  return cells.allTextContents();
}

test("a budget is compared, codes and a ceiling are taken under its document, seen, and taken back", async () => {
  const { page, year } = await open("sekretariat");
  await compare(page, pathOf(year));
  const [plan, budget, difference] = await sumsOf(page, "Seluruhnya");
  expect([plan, budget, difference]).toEqual([
    expect.stringMatching(/^Rp[\d.]+$/u),
    expect.stringMatching(/^Rp[\d.]+$/u),
    expect.stringMatching(/^[+−]Rp[\d.]+$/u),
  ]);
  await page.getByRole("button", { name: /^Beda pagu \d/u }).click();
  const save = page.getByRole("button", { name: /^Simpan \d+ kode dan \d+ pagu$/u });
  const ceiling = page.getByRole("checkbox", { name: /^Ambil pagu SIPD untuk/u }).first();
  await ceiling.check();
  expect(await save.isDisabled()).toBe(true);
  await page.getByLabel("Nomor dokumen").fill("DPA/A.1/1.06/001");
  await page.getByLabel("Tanggal dokumen").fill(`${year}-01-04`);
  await page.getByLabel("Jenis dokumen").selectOption("dpa");
  await save.click();
  await page.getByText(/\d+ kode dan 1 pagu diambil dari SIPD\.$/u).waitFor();

  await page.goto(`${rata.url()}/anggaran/${year}`);
  await compare(page, pathOf(year));
  expect(await page.getByRole("button", { name: "Kode baru 0" }).count()).toBe(1);
  const [after] = await sumsOf(page, "Seluruhnya");
  expect(after).not.toBe(plan);

  await page.goto(`${rata.url()}/impor/${year}`);
  await page
    .getByRole("button", { name: /^Batalkan impor contoh-sipd/u })
    .first()
    .click();
  await page.getByRole("dialog").getByRole("button", { name: "Batalkan impor" }).click();
  await page.getByText("Impor dibatalkan; rencana kembali seperti sebelumnya.").waitFor();
  await page.goto(`${rata.url()}/anggaran/${year}`);
  await compare(page, pathOf(year));
  expect(await sumsOf(page, "Seluruhnya")).toEqual([plan, budget, difference]);
});

test("what was taken is undone from where it was done", async () => {
  const { page, year } = await open("sekretariat");
  await compare(page, pathOf(year));
  await page.getByRole("button", { name: /^Simpan [1-9]\d* kode dan 0 pagu$/u }).click();
  await page.getByRole("button", { name: "Batalkan pengambilan ini" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ya, batalkan" }).click();
  await page.getByText("Pengambilan dibatalkan; rencana kembali seperti sebelumnya.").waitFor();
  expect(await isSeen(page.getByText("Letakkan berkas dari SIPD di sini"))).toBe(true);
});

test("a file without known headings is read by pointing at them and saying what columns mean", async () => {
  const { page } = await open("sekretariat");
  await compare(page, text("Laporan\nkolom a\tkolom b\tkolom c\n1.09.09\tProgram tak dikenal\t12.500.000\n"));
  await page.getByText("judul kolom tidak dikenali").waitFor();
  await page.getByRole("radio", { name: /^Baris 2:/u }).check();
  await page.getByRole("button", { name: "Baca ulang dengan arti ini" }).click();
  await page.getByText("judul di baris 2").waitFor();
  await page.getByLabel("Dibaca sebagai: kolom a").selectOption("code");
  await page.getByLabel("Dibaca sebagai: kolom b").selectOption("name");
  await page.getByLabel("Dibaca sebagai: kolom c").selectOption("ceiling");
  await page.getByRole("button", { name: "Baca ulang dengan arti ini" }).click();
  await page.getByRole("row", { name: /Program tak dikenal.*Rp12\.500\.000/u }).waitFor();
  expect((await sumsOf(page, "Seluruhnya"))[1]).toBe("Rp12.500.000");
});

test("of two columns of money none is read before a person chooses", async () => {
  const { page } = await open("sekretariat");
  await compare(page, text("Kode\tUraian\tPagu sebelum\tPagu setelah\n1.09.09\tProgram X\t1.000.000\t2.000.000\n"));
  expect((await sumsOf(page, "Seluruhnya"))[1]).toBe("Rp0");
  await page.getByText("Lebih dari satu kolom dapat berarti pagu").waitFor();
  await page.getByLabel("Dibaca sebagai: Pagu setelah").selectOption("ceiling");
  await page.getByRole("button", { name: "Baca ulang dengan arti ini" }).click();
  await page.getByRole("row", { name: /^Seluruhnya.*Rp2\.000\.000/u }).waitFor();
});

test("the differences are taken home as a workbook", async () => {
  const { page, year } = await open("sekretariat");
  await compare(page, pathOf(year));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Unduh selisih (Excel)" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^selisih-sipd-.*\.xlsx$/u);
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
});

test("at a phone's width by keyboard: filter, tick, and nothing scrolls sideways", async () => {
  const { page, year } = await open("sekretariat", { scheme: "light", width: 390 });
  await compare(page, pathOf(year));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  // Where the head of the table is out of sight, each amount says of what it is.
  const labels = await page
    .locator("td[data-label]")
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, "::before").content));
  expect([...new Set(labels)]).toEqual(['"Rencana"', '"SIPD"', '"Selisih"']);
  await page.getByRole("button", { name: /^Beda pagu/u }).focus();
  await page.keyboard.press("Enter");
  expect(await page.getByRole("button", { name: /^Beda pagu/u }).getAttribute("aria-pressed")).toBe("true");
  const ceiling = page.getByRole("checkbox", { name: /^Ambil pagu SIPD untuk/u }).first();
  await ceiling.focus();
  await page.keyboard.press("Space");
  expect(await ceiling.isChecked()).toBe(true);
  await page.getByText("Isi nomor dan tanggal dokumen untuk mengambil pagu.").waitFor();
});

test("who may not import sees no entry and is told so at its address", async () => {
  const { page } = await open("pembaca");
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.getByRole("link", { name: "Pagu SIPD" }).count()).toBe(0);
  expect(await page.locator("input[type=file]").count()).toBe(0);
});

test.each([
  { scheme: "light", width: 1440 },
  { scheme: "dark", width: 390 },
] as const)("the differences, the unclear ones too, have no barrier that axe knows ($scheme, $width)", async (view) => {
  const { page } = await open("sekretariat", view);
  const again = "1.09.09\tProgram X\t1.000.000\n";
  await compare(
    page,
    text(`TAHUN 1999\nKode\tUraian\tPagu\n${again}${again}5.1.02\tBelanja\t5\n\tTanpa kode\t7.000\n`),
  );
  await page.getByText("tercetak lebih dari sekali").waitFor();
  await page.locator("summary").evaluateAll((all) => all.forEach((one) => one.parentElement?.setAttribute("open", "")));
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);
});
