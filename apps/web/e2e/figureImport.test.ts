import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { useRata } from "./harness/useRata.ts";

const rata = useRata();

/** Figures of a province that no demo has; a code says its system nowhere, and a year no round. */
const PASTED = [
  "Persentase Penduduk Miskin (persen)",
  "Kode\tWilayah\t2020\t2021",
  "6100\tKalimantan Barat\t7,17\t7,15",
  "6101\tKabupaten Sambas\t7,70\t7,66",
  "6199\tKabupaten Entah\t1,00\t2,00",
].join("\n");

test("a pasted table is understood, asked about, stored, seen among past imports, and taken back", async () => {
  const page = await rata.visit("sekretariat");
  await page.goto(`${rata.url()}/indikator`);
  await page.getByRole("link", { name: "Impor angka" }).click();
  await page.getByLabel("Tempel tabel").fill(PASTED);
  await page.getByRole("button", { name: "Baca tempelan" }).click();
  await page.getByLabel("Sistem kode pada kolom Kode").waitFor();
  expect(await figure(page, "Angka terbaca")).toBe("6");
  expect(await figure(page, "Diterima")).toBe("0");

  await page.getByText("Arti kolom").click();
  await page.getByLabel("Dibaca sebagai: Kode").selectOption("ignored");
  await page.getByRole("button", { name: "Baca ulang dengan jawaban ini" }).click();
  await page.getByLabel(/^Ronde Persentase penduduk miskin/u).selectOption("03");
  await page.getByLabel("Tanggal terbit").fill("2021-07-15");
  await page.getByLabel("Dokumen sumber").fill("BRS Juli 2021");
  await page.getByRole("button", { name: "Baca ulang dengan jawaban ini" }).click();
  await page.getByRole("button", { name: "Simpan 4 angka" }).waitFor();
  expect(await figure(page, "Belum diterima")).toBe("2");
  await page.getByText("Wilayah “Kabupaten Entah” tidak dikenal.").waitFor();
  await page.getByText("ronde ditetapkan").first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Unduh baris yang belum diterima" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("angka-ditolak.xlsx");

  await page.getByRole("button", { name: "Simpan 4 angka" }).click();
  await page.getByText("4 angka baru, 0 merevisi angka lama, 0 sudah ada.").waitFor();
  await page.getByRole("button", { name: "Impor berkas lain" }).click();
  await page.getByRole("button", { name: "Batalkan impor Tempelan.txt" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Batalkan impor" }).click();
  await page.getByText("Impor dibatalkan; angkanya tidak ada lagi.").waitFor();
  await page.getByText("Sudah dibatalkan").waitFor();
});

test("a newer release shows what it revises, before and after", async () => {
  const page = await rata.visit("sekretariat");
  await store(page, "Wilayah\tPeriode\tP0\nKabupaten Landak\tMaret 2021\t11,55", "2021-07-15");
  await read(page, "Wilayah\tPeriode\tP0\nKabupaten Landak\tMaret 2021\t11,60", "2022-01-16");
  await page.getByRole("heading", { name: "Angka yang direvisi" }).waitFor();
  const row = page.getByRole("region", { name: "Angka yang direvisi" }).getByRole("row").nth(1);
  expect(await row.getByRole("cell").allTextContents()).toEqual([
    expect.stringContaining("11,55 persen"),
    expect.stringContaining("11,60 persen"),
  ]);
});

test("without a key the screen says what to do instead of fetching from BPS", async () => {
  const page = await rata.visit("sekretariat");
  await page.goto(`${rata.url()}/indikator/impor`);
  await page.getByText("Ambil dari BPS").click();
  expect(await isSeen(page.getByText(/^Pengambilan langsung belum disiapkan/u))).toBe(true);
});

test("who may only read figures is told so and finds no way to import", async () => {
  const page = await rata.visit("pembaca");
  await page.goto(`${rata.url()}/indikator/impor`);
  await page.getByRole("heading", { name: "Layar ini bukan untuk peran Anda", level: 1 }).waitFor();
  expect(await page.locator("input[type=file]").count()).toBe(0);
  await page.goto(`${rata.url()}/indikator`);
  expect(await page.getByRole("link", { name: "Impor angka" }).count()).toBe(0);
});

async function read(page: Page, text: string, vintage: string): Promise<void> {
  await page.goto(`${rata.url()}/indikator/impor`);
  await page.getByLabel("Tempel tabel").fill(text);
  await page.getByRole("button", { name: "Baca tempelan" }).click();
  await page.getByLabel("Tanggal terbit").fill(vintage);
  await page.getByRole("button", { name: "Baca ulang dengan jawaban ini" }).click();
}

async function store(page: Page, text: string, vintage: string): Promise<void> {
  await read(page, text, vintage);
  await page
    .getByText(/^terbitan/u)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Simpan 1 angka" }).click();
  await page.getByText("Angka tersimpan").waitFor();
}

async function figure(page: Page, name: string): Promise<string | null> {
  return page
    .locator("dl > div")
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator("dd")
    .textContent();
}
