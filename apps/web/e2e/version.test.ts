import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { findBarriers } from "./harness/findBarriers.ts";
import { isSeen } from "./harness/isSeen.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();
const VIEWS = [
  { scheme: "light", width: 1440 },
  { scheme: "dark", width: 1440 },
  { scheme: "light", width: 390 },
] as const;

async function openVersions(page: Page, year: number, search = ""): Promise<void> {
  await page.goto(`${rata.url()}/versi/${year}${search}`);
  await page.getByRole("heading", { level: 1, name: `Versi ${year}` }).waitFor();
}

/** Calls procedures as the person of the page; what the screens of others do is not looked at here. */
async function call(page: Page, kind: "GET" | "POST", path: string, input: object): Promise<unknown> {
  return page.evaluate(
    async (asked) => {
      const query = asked.kind === "GET" ? `?input=${encodeURIComponent(JSON.stringify(asked.input))}` : "";
      const body = asked.kind === "GET" ? {} : { body: JSON.stringify(asked.input) };
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`/api/trpc/${asked.path}${query}`, { method: asked.kind, headers, ...body });
      return (await answer.json()).result?.data;
    },
    { kind, path, input },
  );
}

/** The plan of the demo, every sector given to the agency that its words suggest. */
async function assignAgencies(page: Page): Promise<string> {
  const [{ id: planId }] = JSON.parse(JSON.stringify(await call(page, "GET", "plan.list", {})));
  const suggested = JSON.parse(JSON.stringify(await call(page, "GET", "plan.suggestAgencies", { planId })));
  for (const { nodeId, agencyId } of suggested)
    await call(page, "POST", "plan.assignAgency", { planId, nodeIds: [nodeId], agencyId });
  return planId;
}

test("what was submitted is compared with the rows of now, cell by cell, and brought back with a reason", async () => {
  const office = await rata.visit("sekretariat");
  const year = await findYear(office);
  const planId = await assignAgencies(office);
  const head = await rata.visit("kepala.dinas");
  await findYear(head);
  const session = JSON.parse(JSON.stringify(await call(head, "GET", "session.get", {})));
  const agency: string = session.actor.agency;
  const letter = { kind: "Surat", number: "050/12", date: null };
  await call(head, "POST", "lifecycle.submit", { planId, version: 0, event: { kind: "submit", agency, letter } });
  await call(head, "POST", "lifecycle.submit", { planId, version: 1, event: { kind: "withdraw", agency } });
  const { rows } = JSON.parse(JSON.stringify(await call(office, "GET", "plan.rows", { planId, from: 0, limit: 500 })));
  const own = rows.find((row: { agency: string }) => row.agency === agency);
  await call(office, "POST", "plan.assignAgency", { planId, nodeIds: [own.path.sector], agencyId: null });

  await openVersions(office, year);
  await office.getByRole("button", { name: /^Bandingkan dengan sekarang: Diajukan · Dinas Sosial/u }).click();
  await office.waitForURL(/dari=\d+/u);
  const money = office.getByRole("table", { name: "Pagu menurut Perangkat daerah" });
  await money.getByRole("row", { name: /^Dinas Sosial/u }).waitFor();
  expect(await isSeen(money.getByRole("row", { name: /^Belum ada perangkat daerah/u }))).toBe(true);
  const change = office.getByRole("article").first();
  expect(await isSeen(change.getByRole("row", { name: /^Perangkat daerah Dinas Sosial/u }))).toBe(true);
  await office.getByLabel("Perangkat daerah", { exact: true }).selectOption({ index: 1 });
  await office.waitForURL(/opd=/u);

  await office.getByRole("button", { name: /^Pulihkan: Diajukan · Dinas Sosial/u }).click();
  const dialog = office.getByRole("dialog");
  await dialog.getByText("1 bagian akan berubah").waitFor();
  await dialog.getByLabel("Alasan").fill("Kembali ke baris yang sudah diajukan.");
  await dialog.getByRole("button", { name: "Pulihkan" }).click();
  await office.getByText("Alasan: Kembali ke baris yang sudah diajukan.").waitFor();
  expect(await isSeen(office.getByText("Tidak ada yang berbeda antara kedua versi ini."))).toBe(true);
  expect(await isSeen(office.getByRole("heading", { name: "Dipulihkan", level: 3 }))).toBe(true);
});

test("the secretariat records the stage of the ceilings; versions and comparisons name it with its document", async () => {
  const office = await rata.visit("sekretariat");
  const year = await findYear(office);
  await openVersions(office, year, "?dari=0");
  await office.getByText("Pagu: tahap belum dicatat → tahap belum dicatat").waitFor();
  await office.getByRole("button", { name: "Catat tahap pagu" }).click();
  const dialog = office.getByRole("dialog");
  await dialog.getByLabel("Tahap", { exact: true }).selectOption("DPA");
  await dialog.getByLabel("Dokumen anggaran").fill("DPA tanpa angka");
  await dialog.getByLabel("Tanggal dokumen").fill("2027-01-04");
  await dialog.getByRole("button", { name: "Catat", exact: true }).click();
  await dialog.getByText("Sebutkan nomor dan tanggal dokumen anggaran").waitFor();
  expect(await findBarriers(office)).toEqual([]);
  await dialog.getByLabel("Dokumen anggaran").fill("DPA Nomor 7 Tahun 2027");
  await dialog.getByRole("button", { name: "Catat", exact: true }).click();
  const stage = "DPA (DPA Nomor 7 Tahun 2027, 4 Januari 2027)";
  await office.getByText(`Pagu: tahap belum dicatat → ${stage}`).waitFor();
  await office.getByRole("button", { name: "Catat tahap pagu" }).click();
  expect(await dialog.getByLabel("Tahap", { exact: true }).locator("option").allTextContents()).toEqual([
    "DPA",
    "Pergeseran",
    "Perubahan",
  ]);
  await dialog.getByLabel("Tahap", { exact: true }).selectOption("Pergeseran");
  await dialog.getByLabel("Dokumen anggaran").fill("Pergeseran Nomor 8");
  await dialog.getByLabel("Tanggal dokumen").fill("2027-03-04");
  await dialog.getByLabel(/kunci pagu$/u).check();
  await dialog.getByRole("button", { name: "Catat", exact: true }).click();
  await office.getByText("Pagu dikunci.").waitFor();
  await office.getByRole("button", { name: "Cabut catatan" }).click();
  await dialog.getByLabel("Alasan").fill("pergeserannya belum ditetapkan");
  expect(await findBarriers(office)).toEqual([]);
  await dialog.getByRole("button", { name: "Cabut catatan" }).click();
  await office.getByText("Pagu masih dapat diubah.").waitFor();
  const reader = await rata.visit("pembaca", { scheme: "light", width: 390 });
  await findYear(reader);
  await openVersions(reader, year);
  await reader.getByText(stage, { exact: true }).waitFor();
  expect(await isSeen(reader.getByText(/^sejak perubahan ke-\d+ · dicatat/u))).toBe(true);
  expect(await reader.getByRole("button", { name: "Catat tahap pagu" }).count()).toBe(0);
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("everything against the empty beginning comes in pages and as a workbook", async () => {
  const page = await rata.visit("pembaca");
  const year = await findYear(page);
  await openVersions(page, year, "?dari=0");
  await page.getByRole("article").first().waitFor();
  // The plan of a regency's demo fits on one page.
  const more = page.getByRole("button", { name: /^Tampilkan \d+ berikutnya$/u });
  while ((await more.count()) > 0) await more.click();
  const said = (await page.getByText(/^\d+ dari \d+ ditampilkan$/u).textContent()) ?? "";
  const [shown = "0", total = ""] = said.split(" dari ");
  await page
    .getByRole("article")
    .nth(Number(shown) - 1)
    .waitFor();
  expect(total).toBe(`${shown} ditampilkan`);
  expect(await page.getByRole("article").count()).toBe(Number(shown));
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Unduh perbandingan (Excel)" }).click();
  expect((await waiting).suggestedFilename()).toMatch(/^perbandingan-versi-.*\.xlsx$/u);
  expect(await page.getByRole("button", { name: /^(Pulihkan|Salin)/u }).count()).toBe(0);
});

test.each(VIEWS)(
  "the screen and its dialog have no barrier, and nothing scrolls sideways ($scheme, $width)",
  async (view) => {
    const page = await rata.visit("kepala.sekretariat", view);
    const year = await findYear(page);
    await openVersions(page, year, "?dari=0");
    await page.getByRole("article").first().waitFor();
    await page.getByLabel("Tampilkan juga yang tidak berubah").check();
    expect(await findBarriers(page, view)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);
    await page.getByRole("button", { name: /^Pulihkan: Rencana dibuat/u }).click();
    await page
      .getByRole("dialog")
      .getByText(/bagian akan berubah/u)
      .waitFor();
    expect(await findBarriers(page, view)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await isSeen(page.getByRole("button", { name: /^Salin ke/u }))).toBe(true);
  },
);

test.each([1440, 390])(
  "last year's plan is copied by keyboard; rows that nobody has touched are counted, %d wide",
  async (width) => {
    const page = await rata.visit("kepala.sekretariat", { scheme: "light", width });
    const year = await findYear(page);
    // Each run copies the newest plan into the year after it.
    await openVersions(page, year);
    await page.getByRole("button", { name: `Salin ke ${year + 1}` }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/Angka itu bukan angka/u).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: `Versi ${year + 1}` }).waitFor();
    await page.getByRole("heading", { level: 2, name: `Salinan dari rencana ${year}` }).waitFor();
    expect(await isSeen(page.getByText(/^(\d+) dari \1 baris belum disentuh$/u))).toBe(true);
    await page.getByLabel("Yang ditunjukkan").selectOption("Angka sama");
    await page.waitForURL(/angka=sama/u);
    expect(await findBarriers(page, { width })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.getByText("Angka sama", { exact: true }).last().waitFor();
    await page
      .locator(`a[href*="/rencana/${year + 1}?baris="]`)
      .first()
      .click();
    await page.waitForURL(new RegExp(`/rencana/${year + 1}\\?`, "u"));
    // On a phone rows are cards; the sheet alone marks what is still last year's.
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await isSeen(page.getByText(/^\d+ baris masih salinan tahun lalu$/u))).toBe(true);
    expect(await isSeen(page.getByTitle("Salinan tahun lalu, belum disentuh").first())).toBe(true);
  },
);
