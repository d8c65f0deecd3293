import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { EDITIONS } from "@rata/editions/editions";
import { describe, expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const PASTED = [
  "No\tSektor/Urusan\tKebijakan\tSasaran\tProgram\tKegiatan\tLokasi\tTarget Kinerja\tTarget Pagu",
  "1\tKesehatan\tAkses\tSehat\tProgram A\tPeriksa\tKota Kupang\t5 orang\t1.500.000",
  "\t\t\t\tProgram B\tObat\tKota Kupang\t6 orang\t2.500.000\tlebih",
].join("\n");

async function take(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  const rata = useRata({ edition });

  async function openDocuments(page: Page, search = ""): Promise<void> {
    const year = await findYear(page);
    await page.goto(`${rata.url()}/dokumen/${year}${search}`);
    await page.getByRole("radiogroup", { name: "Pilih laporan" }).waitFor();
  }

  test("a reader chooses a report by keyboard, sees it, and takes it as Word, Excel, PDF and CSV", async () => {
    const page = await rata.visit("pembaca");
    await openDocuments(page);
    const reports = page.getByRole("radiogroup", { name: "Pilih laporan" });
    expect(await reports.getByRole("radio").count()).toBe(6);
    await page.getByRole("radio", { name: "Matriks rencana aksi" }).focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowDown");
    await page.getByRole("heading", { name: "Pratinjau: Rekap per sumber dana" }).waitFor();
    expect(page.url()).toContain("laporan=recap-source");
    expect(await isSeen(page.frameLocator("iframe").getByText("RANCANGAN").first())).toBe(true);

    const word = await take(page, "Unduh Word");
    expect(word.name).toMatch(/^rekap-sumber-dana-53(\.02)?-20\d\d\.docx$/u);
    expect(word.bytes.subarray(0, 2).toString()).toBe("PK");
    await page.getByText("Berkas Word sudah diunduh.").waitFor();
    expect((await take(page, "Unduh Excel")).name).toMatch(/\.xlsx$/u);
    expect((await take(page, "Unduh PDF")).bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect((await take(page, "Unduh CSV")).bytes.toString().split("\r\n")[0]).toContain(";");
    await page.getByLabel("Pemisah kolom pada CSV").selectOption("comma");
    expect((await take(page, "Unduh CSV")).bytes.toString().split("\r\n")[0]).toContain(",");
  });

  test("an address of a report opens it, an unknown one the first; notes are offered with the matrix only", async () => {
    const page = await rata.visit("pembaca");
    await openDocuments(page, "?laporan=recap-agency");
    await page.getByRole("heading", { name: "Pratinjau: Rekap per perangkat daerah" }).waitFor();
    expect(await page.getByRole("checkbox", { name: "Sertakan lembar catatan internal" }).count()).toBe(0);
    await page.goto(page.url().replace("recap-agency", "constructor"));
    await page.getByRole("heading", { name: "Pratinjau: Matriks rencana aksi" }).waitFor();
    await page.getByRole("checkbox", { name: "Sertakan lembar catatan internal" }).check();
    await page.frameLocator("iframe").getByText("Catatan penelaahan").first().waitFor();
  });

  test("what is being prepared is said while one waits, and a refusal in words, with the buttons usable again", async () => {
    const page = await rata.visit("pembaca");
    await openDocuments(page);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/plan-matrix.docx*", async (route) => {
      await held;
      await route.fulfill({
        status: 503,
        contentType: "application/json",
        body: JSON.stringify({ problems: [{ code: "render-busy", params: { waiting: 50 }, message: "", id: null }] }),
      });
    });
    await page.getByRole("button", { name: "Unduh Word" }).click();
    await page.getByText("Menyiapkan berkas Word…").waitFor();
    expect(await page.getByRole("button", { name: "Unduh Excel" }).isDisabled()).toBe(true);
    release();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("button", { name: "Unduh Word" }).isEnabled()).toBe(true);
  });

  test("on a phone nothing of the screen lies beside it", async () => {
    const page = await rata.visit("pembaca", { width: 390 });
    await openDocuments(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test("refused rows of an import come back as a workbook that is read again", async () => {
    const page = await rata.visit("sekretariat");
    const year = await findYear(page);
    await page.goto(`${rata.url()}/impor/${year}`);
    await page.getByLabel("Tempel tabel dari Word, PDF, atau Excel").fill(PASTED);
    await page.getByRole("button", { name: "Baca tempelan" }).click();
    const refused = await take(page, "Unduh 1 baris yang ditolak");
    expect(refused.name).toMatch(/^baris-ditolak-53(\.02)?-20\d\d\.xlsx$/u);
    await page.getByRole("button", { name: "Ganti berkas" }).click();
    await page.setInputFiles("input[type=file]", { name: refused.name, mimeType: "", buffer: refused.bytes });
    await page.getByText("1 = 1 diterima + 0 ditolak + 0 sambungan").waitFor();
  });
});
