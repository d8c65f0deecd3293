import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { MATRIX_HEAD } from "./harness/matrixHead.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();

test("the grid is walked, marked, opened and left by keys alone", async () => {
  const page = await openMatrix("kepala.sekretariat");
  await page.getByRole("grid").focus();
  await page.keyboard.press("ArrowRight");
  expect(await activeColumn(page)).toBe("2");
  await page.keyboard.press("Control+ArrowDown");
  expect(await activeRow(page)).toBe(await lastRow(page));
  await page.keyboard.press("Control+Home");
  expect(await activeRow(page)).toBe(0);
  await page.keyboard.press("F8");
  await page.getByRole("tooltip").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("complementary", { name: "Rincian baris" }).waitFor();
  expect(page.url()).toContain("baris=");
  await page.keyboard.press("Escape");
  await page.getByRole("complementary", { name: "Rincian baris" }).waitFor({ state: "detached" });
  expect(page.url()).not.toContain("baris=");
});

test("a filter is in the address, the foot follows it, and the mailed address shows the same", async () => {
  const page = await openMatrix("pembaca");
  const foot = page.getByRole("grid").getByText(/baris/u).last();
  const all = await foot.textContent();
  await page.getByLabel("Sektor", { exact: true }).selectOption("Kesehatan");
  await page.getByText("Jumlah pagu tersaring").waitFor();
  expect(await foot.textContent()).not.toBe(all);
  expect(new URL(page.url()).searchParams.get("sektor")).toBe("Kesehatan");
  const narrowed = await foot.textContent();
  await page.reload();
  await page.getByText("Jumlah pagu tersaring").waitFor();
  expect(await foot.textContent()).toBe(narrowed);
  await page.getByLabel("Cari dalam matriks").fill("zzz tidak ada");
  await page.getByText("Tidak ada baris yang cocok").waitFor();
  await page.getByRole("main").getByRole("button", { name: "Hapus saringan" }).last().click();
  expect(await foot.textContent()).toBe(all);
});

test("suggested agencies are confirmed by a person, and chosen rows get another", async () => {
  const page = await openMatrix("sekretariat");
  await page.getByRole("button", { name: "Tetapkan perangkat daerah" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Sahkan \d+ usulan$/u })
    .click();
  await page.getByText(/^Perangkat daerah ditetapkan pada/u).waitFor();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByLabel("Perangkat daerah", { exact: true }).selectOption({ label: "Dinas Kesehatan" });
  await page.getByRole("grid").focus();
  await page.keyboard.press("Space");
  await page.getByText("1 baris dipilih").waitFor();
  await page.getByRole("button", { name: "Tetapkan perangkat daerah" }).click();
  await page.getByRole("dialog").getByLabel("Perangkat daerah").selectOption({ label: "Dinas Sosial" });
  await page.getByRole("dialog").getByRole("button", { name: "Tetapkan untuk 1 baris" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.goto(`${page.url().split("?")[0]}?opd=-`);
  expect(await isSeen(page.getByRole("heading", { name: /^Rencana/u }))).toBe(true);
});

test("whose indicator a target measures is said by a person and kept", async () => {
  const page = await openMatrix("sekretariat");
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Enter");
  const owner = page.getByLabel("Target ini mengukur");
  await owner.selectOption("activity");
  await page.getByText("Indikator yang diukur target tersimpan.").waitFor();
  await page.reload();
  await owner.waitFor();
  expect(await owner.inputValue()).toBe("activity");
});

test("a hidden column stays hidden in the mailed address", async () => {
  const page = await openMatrix("pembaca");
  await page.getByRole("button", { name: "Kolom", exact: true }).click();
  await page.getByLabel("Kebijakan").uncheck();
  await page.getByRole("columnheader", { name: "Kebijakan" }).waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("grid").waitFor();
  expect(await page.getByRole("columnheader", { name: "Kebijakan" }).count()).toBe(0);
  expect(await page.getByRole("columnheader", { name: "Sasaran", exact: true }).count()).toBe(1);
});

test("a phone shows cards instead of thirteen columns, and a card opens the row", async () => {
  const page = await openMatrix("pimpinan", 390);
  await page.getByRole("main").getByRole("listitem").first().getByRole("button").click();
  await page.getByRole("complementary", { name: "Rincian baris" }).waitFor();
  expect(await page.getByRole("grid").count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("Ctrl K finds a row of the plan and opens it", async () => {
  const page = await openMatrix("pembaca");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Cari di seluruh Rata" }).fill("kesehatan");
  await page
    .getByRole("listbox", { name: /hasil$/u })
    .getByRole("option")
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  expect(await isSeen(page.getByRole("complementary", { name: "Rincian baris" }))).toBe(true);
});

test("five thousand rows stay below three thousand elements, at the top, in the middle and at the end", async () => {
  const page = await rata.visit("kepala.sekretariat");
  await page.goto(`${rata.url()}/rencana/baru`);
  await page.getByLabel("Tahun", { exact: true }).fill("2040");
  await page.getByRole("button", { name: "Buat rencana" }).click();
  await page.getByRole("button", { name: "Mulai impor" }).click();
  await page.setInputFiles("input[type=file]", {
    name: "besar.tsv",
    mimeType: "text/plain",
    buffer: Buffer.from(writeBigTable(5000)),
  });
  await page.getByRole("button", { name: "Simpan 5000 perubahan baris" }).click();
  await page.getByText("Impor tersimpan").waitFor();
  await page.getByRole("button", { name: "Lihat rencana" }).click();
  await page.getByText("5000 baris", { exact: true }).waitFor();
  await page.getByRole("grid").focus();
  for (const key of ["Control+Home", "PageDown", "Control+End", "PageUp"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThanOrEqual(3000);
  }
  expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe("5001");
});

async function openMatrix(word: string, width = 1440): Promise<Page> {
  const page = await rata.visit(word, { width });
  const year = await findYear(page);
  await page.goto(`${rata.url()}/rencana/${year}`);
  await (width < 500 ? page.getByRole("main").getByRole("listitem") : page.getByRole("grid")).first().waitFor();
  return page;
}

async function activeRow(page: Page): Promise<number> {
  return Number(await activeCell(page).getAttribute("data-row"));
}

async function activeColumn(page: Page): Promise<string | null> {
  return activeCell(page).getAttribute("aria-colindex");
}

function activeCell(page: Page) {
  return page.locator("[role=gridcell][id]");
}

async function lastRow(page: Page): Promise<number> {
  return Number(await page.getByRole("grid").getAttribute("aria-rowcount")) - 2;
}

function writeBigTable(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const isNew = index % 50 === 0;
    const group = index / 50 + 1;
    const start = isNew
      ? [
          String(group),
          `Bidang ${group}`,
          `Perluasan layanan ${group}`,
          `Warga miskin kelompok ${group}`,
          `Cakupan layanan ${group}`,
          `Pelayanan warga ${group}`,
        ]
      : ["", "", "", "", "", ""];
    return [
      ...start,
      `Layanan dasar ${index}`,
      `Kegiatan penanganan kelompok ${index}`,
      `Kelompok tertangani ${index}`,
      "",
      `${index + 1} orang`,
      `${(index + 1) * 1000}`,
      "APBD",
    ];
  });
  return [MATRIX_HEAD, ...lines].map((cells) => cells.join("\t")).join("\n");
}
