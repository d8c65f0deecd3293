import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();

const UNKNOWN = [
  "Daftar kerja\tDinas",
  "",
  "Urut\tUrs.\tProg.\tGiat\tAnggaran dan sasaran\t",
  "\t\t\t\tBiaya\tUkuran",
  "1\tSosial\tProgram Panti\tMakan untuk penghuni panti\t1.500.000\t25 orang",
  "2\tKesehatan\tProgram Gizi\tPosyandu\t2.500.000\t3 unit",
].join("\n");

async function openImport(page: Page, year: number): Promise<void> {
  await page.goto(`${rata.url()}/rencana/baru`);
  await page.getByLabel("Tahun", { exact: true }).fill(String(year));
  await page.getByRole("button", { name: "Buat rencana" }).click();
  await page.waitForURL(new RegExp(`/rencana/${year}`, "u"));
  await page.goto(`${rata.url()}/impor/${year}`);
}

function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  return page.setInputFiles("input[type=file]", { name, mimeType: "application/octet-stream", buffer });
}

async function readAs(page: Page, header: string, column: string): Promise<void> {
  await page.getByLabel(`Dibaca sebagai: ${header}`, { exact: true }).selectOption({ label: column });
}

/** What axe finds wrong, and whether the page scrolls sideways. */
async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  return [...violations.map(({ id }) => id), ...(isWide ? ["scrolls sideways"] : [])];
}

const readAgain = (page: Page) => page.getByRole("button", { name: "Baca ulang dengan arti ini" }).click();

test("a file with unknown headings is read by pointing at its header, known the second time, and forgotten on request", async () => {
  const page = await rata.visit("sekretariat");
  await openImport(page, 2041);
  await choose(page, "Rencana dinas.txt", Buffer.from(UNKNOWN));
  expect(await isSeen(page.getByText("Kepala tabel tidak dikenali."))).toBe(true);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("radio", { name: "Kepala tabel mulai di baris 3" }).check();
  await page.getByLabel("Tinggi (baris): Isi berkas").fill("2");
  await readAgain(page);

  await readAs(page, "Urut", "No");
  await readAs(page, "Urs.", "Sektor/Urusan");
  await readAs(page, "Prog.", "Program");
  await readAs(page, "Giat", "Kegiatan");
  await readAs(page, "Anggaran dan sasaran Biaya", "Target Pagu (Rp)");
  await readAs(page, "Anggaran dan sasaran Ukuran", "Target Kinerja");
  await readAgain(page);
  expect(await isSeen(page.getByText("2 ditambah"))).toBe(true);
  await page.getByRole("button", { name: "Simpan 2 perubahan baris" }).click();
  expect(await isSeen(page.getByText("Impor tersimpan"))).toBe(true);

  await page.getByRole("button", { name: "Impor berkas lain" }).click();
  await choose(page, "Rencana dinas kedua.txt", Buffer.from(UNKNOWN.replace("Posyandu", "Posyandu keliling")));
  expect(await isSeen(page.getByText(/sudah dikenal: .*Staf Sekretariat \(contoh\) pada \d+ \p{L}+ \d{4}/u))).toBe(
    true,
  );
  expect(await isSeen(page.getByText("Baris diterima"))).toBe(true);
  expect(await page.getByLabel("Dibaca sebagai: Giat", { exact: true }).inputValue()).toBe("activity");
  await page.getByText("Kepala tabel keliru").click();
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole("button", { name: "Lupakan arti ini" }).click();
  expect(await isSeen(page.getByText("Kepala tabel tidak dikenali."))).toBe(true);
  expect(await page.getByText("sudah dikenal").count()).toBe(0);
});

test("a header where no line stands is told with its place, and nothing can be stored until it is mended", async () => {
  const page = await rata.visit("sekretariat", { width: 390 });
  await openImport(page, 2042);
  await choose(page, "Rencana dinas.txt", Buffer.from(UNKNOWN));
  await page.getByRole("radio", { name: "Kepala tabel mulai di baris 3" }).check();
  await page.getByLabel("Baris kepala: Isi berkas").fill("99");
  await readAgain(page);
  expect(await page.getByRole("alert").textContent()).toContain("Baris kepala 99 tidak ada");
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.getByRole("button", { name: /^Simpan/u }).isDisabled()).toBe(true);
});

test("with a sender nothing but the sender's rows change, and the list of imports says whose file it was", async () => {
  const page = await rata.visit("sekretariat");
  const year = await findYear(page);
  await page.goto(`${rata.url()}/impor/${year}`);
  const senders = page.getByLabel("Berkas dari");
  await senders.locator("option", { hasText: "Dinas Sosial" }).first().waitFor({ state: "attached" });
  const name = await senders.locator("option", { hasText: "Dinas Sosial" }).first().textContent();
  await senders.selectOption({ label: name ?? "" });
  expect(await isSeen(page.getByText(`Hanya baris ${name} yang dapat berubah.`))).toBe(true);
  const file = "Sektor\tProgram\tKegiatan\tPagu\nSosial\tProgram Baru\tKegiatan Baru\t1.500.000\n";
  await choose(page, "dinas.txt", Buffer.from(file));
  expect(await isSeen(page.getByText("1 ditambah", { exact: true }))).toBe(true);
  expect(await page.getByText(/tidak ada lagi pada berkas/u).count()).toBe(0);
  await page.getByRole("button", { name: "Simpan 1 perubahan baris" }).click();
  expect(await isSeen(page.getByText("Impor tersimpan"))).toBe(true);
  expect(await isSeen(page.getByText(`dari ${name}`))).toBe(true);
});

test.each(["xlsx", "docx"])("the demo's plan taken as %s goes in again whole through the browser", async (format) => {
  const page = await rata.visit("sekretariat");
  const year = await findYear(page);
  const listed = await (await page.request.get(`${rata.url()}/api/trpc/plan.list`)).json();
  const plan = listed.result.data.find((one: { year: number }) => one.year === year);
  const answer = await page.request.get(`${rata.url()}/api/plans/${plan.id}/document/plan-matrix.${format}`);
  expect(answer.status()).toBe(200);
  await openImport(page, format === "xlsx" ? 2043 : 2044);
  await choose(page, `matriks.${format}`, await answer.body());
  expect(await isSeen(page.getByText(`${plan.rows} ditambah`, { exact: true }))).toBe(true);
  const figure = (name: string) => page.locator("dl > div", { hasText: name }).locator("dd").first().textContent();
  expect([await figure("Baris diterima"), await figure("Ditolak")]).toEqual([String(plan.rows), "0"]);
  await page.getByRole("button", { name: `Simpan ${plan.rows} perubahan baris` }).click();
  expect(await isSeen(page.getByText("Impor tersimpan"))).toBe(true);
});
