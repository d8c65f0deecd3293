import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();

/** Gives the first sector to an agency, so that a cell has a change of its own. */
async function assignFirst(page: Page): Promise<string> {
  await findYear(page);
  return page.evaluate(async () => {
    const ask = async (path: string) => (await fetch(`/api/trpc/${path}`)).json();
    const [{ id: planId }] = (await ask("plan.list")).result.data;
    const [agency] = (await ask("agency.list")).result.data;
    const rows = encodeURIComponent(JSON.stringify({ planId, from: 0, limit: 1 }));
    const [{ nodeId }] = (await ask(`plan.rows?input=${rows}`)).result.data.rows;
    await fetch("/api/trpc/plan.assignAgency", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ planId, nodeIds: [nodeId], agencyId: agency.id }),
    });
    return agency.name;
  });
}

test.each([{ width: 1440 }, { width: 390 }])(
  "the secretariat narrows the history by keys alone, sees what changed, and mails what it found ($width)",
  async (view) => {
    const page = await rata.visit("sekretariat", view);
    const agency = await assignFirst(page);
    await page.goto(`${rata.url()}/riwayat`);
    await page.getByRole("combobox", { name: "Tindakan" }).focus();
    await page.keyboard.type("menetapkan perangkat");
    await page.waitForURL(/tindakan=plan\.agency-assigned/u);
    const entry = page.getByRole("article").first();
    await entry.getByText("Staf Sekretariat (contoh)").waitFor();
    expect(await entry.getByRole("insertion").textContent()).toBe(agency);
    expect(await isSeen(entry.getByText(/Segel \d+/u))).toBe(true);
    await entry.getByRole("button", { name: /^Riwayat baris / }).press("Enter");
    await page.waitForURL(/baris=/u);
    const mailed = await rata.visit("pimpinan", view);
    await mailed.goto(page.url());
    await mailed.getByRole("insertion").first().waitFor();
    expect(await mailed.getByRole("insertion").first().textContent()).toBe(agency);
    await mailed.getByRole("button", { name: "Hapus semua saringan" }).press("Enter");
    await mailed.getByRole("article").filter({ hasText: "mengimpor berkas" }).first().waitFor();
    expect(new URL(mailed.url()).search).toBe("");
    expect(await mailed.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);
  },
);

test("what is shown can be taken as a file, and taking it stands in the history", async () => {
  const page = await rata.visit("kepala.sekretariat");
  await page.goto(`${rata.url()}/riwayat`);
  await page.getByRole("article").first().waitFor();
  await page.getByRole("textbox", { name: "Kata" }).fill("rat-ntt");
  await page.keyboard.press("Enter");
  await page.waitForURL(/cari=rat-ntt/u);
  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Unduh CSV" }).click();
  const file = await arriving;
  expect(file.suggestedFilename()).toMatch(/^riwayat-[\d.]+\.csv$/u);
  expect(await readFile(await file.path(), "utf8")).toContain("Nomor segel;Sidik segel;Waktu (UTC);Orang");
  await page.goto(`${rata.url()}/riwayat?tindakan=audit.exported`);
  expect(await isSeen(page.getByRole("article").filter({ hasText: "mengunduh riwayat" }).first())).toBe(true);
});

test("a word that nobody wrote finds nothing and says so", async () => {
  const page = await rata.visit("pimpinan");
  await page.goto(`${rata.url()}/riwayat?cari=tidak-pernah-ditulis`);
  expect(await isSeen(page.getByText("Tidak ada jejak yang cocok."))).toBe(true);
});
