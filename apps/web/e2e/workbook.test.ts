import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { editPackage } from "./harness/editPackage.ts";
import { isSeen } from "./harness/isSeen.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();
const SHEET = "xl/worksheets/sheet1.xml";

async function openWorkbooks(word: string): Promise<Page> {
  const page = await rata.visit(word);
  await page.goto(`${rata.url()}/lembar-kerja/${await findYear(page)}`);
  await page.getByRole("heading", { level: 1, name: /^Lembar kerja/u }).waitFor();
  return page;
}

/** Gives the sector of social affairs to its agency, as the plan's screen does. */
async function assignSocial(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ask = async (path: string, input?: object) =>
      (
        await fetch(
          `/api/trpc/${path}${input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`}`,
        )
      ).json();
    const [{ id: planId }] = (await ask("plan.list")).result.data;
    for (const { nodeId, agencyId } of (await ask("plan.suggestAgencies", { planId })).result.data)
      await fetch("/api/trpc/plan.assignAgency", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ planId, nodeIds: [nodeId], agencyId }),
      });
  });
}

async function download(page: Page): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Unduh lembar kerja Dinas Sosial" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^lembar-kerja-dinas-sosial-53(\.02)?-20\d\d\.xlsx$/u);
  return readFileSync(await file.path());
}

function bringBack(page: Page, buffer: Buffer): Promise<void> {
  const file = { name: "dari dinas.xlsx", mimeType: "application/octet-stream", buffer };
  return page.getByLabel("Unggah kembali lembar kerja Dinas Sosial").setInputFiles(file);
}

/** The words of the first filled cell under a head, replaced. */
function withIndicator(bytes: Buffer, words: string): Buffer {
  return editPackage(bytes, SHEET, (sheet) => {
    const changed = sheet.replace(/(<c r="J2"[^>]*>.*?<t[^>]*>)[^<]*(<\/t>)/su, `$1${words}$2`);
    expect(changed).not.toBe(sheet);
    return changed;
  });
}

test("an operator takes the workbook, brings it back changed, and the secretariat's change of the same cell is not overwritten", async () => {
  const office = await openWorkbooks("sekretariat");
  await assignSocial(office);
  await office.reload();
  const page = await openWorkbooks("operator");
  expect(await page.getByRole("region").count()).toBe(1);
  const taken = await download(page);

  await bringBack(page, taken);
  await page.getByText("Tidak ada yang berubah.").waitFor();
  expect(await page.getByRole("button", { name: /^Simpan \d+ perubahan/u }).isDisabled()).toBe(true);

  await bringBack(office, withIndicator(taken, "Indikator dari sekretariat"));
  await office.getByRole("button", { name: "Simpan 1 perubahan baris" }).click();
  await office.getByText("Lembar kerja Dinas Sosial tersimpan: 1 perubahan.").waitFor();

  await bringBack(page, withIndicator(taken, "Indikator dari dinas"));
  await page.getByText("Rencana sudah berubah 1 kali sejak lembar kerja ini diunduh.").waitFor();
  await page.getByRole("heading", { name: "Diubah oleh dua pihak" }).waitFor();
  await page.getByText("Indikator dari sekretariat").waitFor();
  await page.getByText(/^diubah Staf Sekretariat/u).waitFor();
  expect(await page.getByRole("button", { name: /^Simpan \d+ perubahan/u }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Pakai isi berkas" }).click();
  await page.getByRole("button", { name: "Simpan 1 perubahan baris" }).click();
  await page.getByText("Lembar kerja Dinas Sosial tersimpan: 1 perubahan.").waitFor();

  await page.getByRole("button", { name: "Batalkan unggahan ini" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Batalkan unggahan" }).click();
  await page.getByText("Unggahan dibatalkan.").waitFor();
  await page.getByText("(sudah dibatalkan)").waitFor();
});

test("the secretariat's guidance is saved and stands there for the next who opens the screen", async () => {
  const page = await openWorkbooks("sekretariat");
  await page.getByLabel("Arahan umum tahun ini").fill("Utamakan desil satu.");
  await page.getByLabel("Arahan untuk satu kolom").selectOption({ label: "Target Kinerja" });
  await page.getByRole("textbox", { name: "Arahan untuk Target Kinerja" }).fill("Tulis target akhir tahun.");
  await page.getByRole("button", { name: "Simpan arahan" }).click();
  await page.getByText("Arahan tersimpan.").waitFor();
  const other = await openWorkbooks("kepala.sekretariat");
  await other.getByText(/^Ditulis Staf Sekretariat/u).waitFor();
  expect(await other.getByRole("textbox", { name: "Arahan untuk Target Kinerja" }).inputValue()).toBe(
    "Tulis target akhir tahun.",
  );
});

test("who may change no rows is told so, and a file that is no workbook is refused in words", async () => {
  const reader = await rata.visit("pembaca");
  await reader.goto(`${rata.url()}/lembar-kerja/${await findYear(reader)}`);
  expect(await isSeen(reader.getByRole("heading", { name: "Layar ini bukan untuk peran Anda", level: 1 }))).toBe(true);
  const page = await openWorkbooks("operator");
  await bringBack(page, Buffer.from("Sektor\tProgram\tPagu\nSosial\tX\t1"));
  expect(await isSeen(page.getByText(/bukan lembar kerja dari Rata/u))).toBe(true);
});
