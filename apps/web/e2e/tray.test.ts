import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();

async function openDocuments(page: Page, search = ""): Promise<void> {
  const year = await findYear(page);
  await page.goto(`${rata.url()}/dokumen/${year}${search}`);
  await page.getByRole("radiogroup", { name: "Cara mengambil berkas" }).waitFor();
}

async function order(page: Page, format: string): Promise<void> {
  await page.getByRole("radio", { name: "Masukkan ke baki dokumen" }).check();
  await page.getByRole("button", { name: `Pesan ${format}` }).click();
  await page.getByText(`Berkas ${format} sudah dipesan.`).waitFor();
}

function tray(page: Page): Locator {
  return page.getByRole("dialog", { name: "Baki dokumen" });
}

async function openTray(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Baki dokumen/u }).click();
  await tray(page).waitFor();
}

test("a document on order is made while its person leaves, is announced by its tray, and is taken from there by keyboard", async () => {
  const page = await rata.visit("pembaca");
  await openDocuments(page, "?laporan=recap-source");
  await order(page, "PDF");
  await page.goto(`${rata.url()}/pengaturan`);
  await page.getByRole("button", { name: "Baki dokumen: 0 belum selesai, 1 siap diunduh" }).waitFor();
  await page.getByRole("button", { name: /^Baki dokumen/u }).focus();
  await page.keyboard.press("Enter");
  await tray(page)
    .getByText(/^Siap diunduh, \d+ kB\. Tersimpan sampai \d+ \w+ \d{4}, \d\d\.\d\d WITA\.$/u)
    .waitFor();
  await tray(page)
    .getByText(/^Isi rencana per .* WITA, sesudah perubahan ke-1\.$/u)
    .waitFor();
  await page.getByRole("button", { name: /^Unduh Rekap per sumber dana, PDF/u }).focus();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toMatch(/^rekap-sumber-dana-53(\.02)?-20\d\d\.pdf$/u);
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  await page.keyboard.press("Escape");
  await tray(page).waitFor({ state: "hidden" });
});

test("a document that becomes ready is told wherever the person is, and can be removed", async () => {
  const page = await rata.visit("pimpinan");
  await openDocuments(page, "?laporan=recap-agency");
  await order(page, "Excel");
  await page.getByText(/^Rekap per perangkat daerah, Excel, .*: siap diunduh dari baki dokumen\.$/u).waitFor();
  await openTray(page);
  await page.getByRole("button", { name: /^Hapus Rekap per perangkat daerah, Excel/u }).click();
  expect(await isSeen(tray(page).getByText("Baki masih kosong."))).toBe(true);
  expect(await isSeen(page.getByRole("button", { name: "Baki dokumen", exact: true }))).toBe(true);
});

test("the tray of one person is empty for another", async () => {
  const page = await rata.visit("sekretariat");
  await findYear(page);
  await openTray(page);
  expect(await isSeen(tray(page).getByText("Baki masih kosong."))).toBe(true);
});

test("of a large plan the tray is proposed, with the reason; waiting is still offered", async () => {
  const page = await rata.visit("pembaca");
  await page.route("**/api/trpc/**", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/"rows":\d+/gu, '"rows":1501');
    await route.fulfill({ response, body });
  });
  await openDocuments(page);
  await page.getByText("Rencana ini memuat 1.501 baris").waitFor();
  expect(await page.getByRole("radio", { name: "Masukkan ke baki dokumen" }).isChecked()).toBe(true);
  await page.getByRole("button", { name: "Pesan Word" }).waitFor();
  await page.getByRole("radio", { name: "Unduh sekarang" }).check();
  await page.getByRole("button", { name: "Unduh Word" }).waitFor();
});

test("a refused order is told in words where it was asked for", async () => {
  const page = await rata.visit("pembaca");
  await openDocuments(page);
  await page.getByRole("radio", { name: "Masukkan ke baki dokumen" }).check();
  await page.route("**/api/trpc/document.order*", (route) =>
    route.fulfill({
      status: 409,
      contentType: "application/json",
      body: JSON.stringify([
        {
          error: {
            message: "orders-open",
            code: -32009,
            data: { rata: { code: "orders-open", params: { limit: 5 } } },
          },
        },
      ]),
    }),
  );
  await page.getByRole("button", { name: "Pesan CSV" }).click();
  const refusal = page.getByRole("alert").getByText("Sudah ada 5 pesanan dokumen Anda yang belum selesai.");
  expect(await isSeen(refusal)).toBe(true);
});

test("on a phone neither the top bar nor the open tray reaches beyond the screen", async () => {
  const page = await rata.visit("pembaca", { width: 390 });
  await openDocuments(page);
  await openTray(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const menu = await page.getByRole("button", { name: /^Menu /u }).boundingBox();
  expect((menu?.x ?? 400) + (menu?.width ?? 0)).toBeLessThanOrEqual(390);
  const box = await tray(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 400)).toBeLessThanOrEqual(390);
});
