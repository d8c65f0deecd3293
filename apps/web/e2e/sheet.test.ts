import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { findBarriers } from "./harness/findBarriers.ts";
import { isSeen } from "./harness/isSeen.ts";
import { makePlan } from "./harness/makePlan.ts";
import { signIn } from "./harness/openBrowser.ts";
import { useRata } from "./harness/useRata.ts";

const rata = useRata();

/** Columns of the sheet by the number that listeners hear. */
const AT = {
  no: 1,
  sector: 2,
  objective: 4,
  program: 6,
  activity: 8,
  indicator: 9,
  locations: 10,
  target: 11,
  ceiling: 12,
};

/** Two agencies under one sasaran: Dinas Sosial with three lines, Dinas Kesehatan with two. */
const TABLE = [
  [
    "1",
    "Sosial",
    "Perlindungan",
    "Warga terlindungi",
    "Cakupan",
    "Program sosial",
    "Warga dibantu",
    "Bantuan pangan",
    "Paket",
    "Kota Kupang",
    "12 desa",
    "5000000",
    "APBD",
  ],
  ["", "", "", "", "", "", "", "", "Penerima", "", "30 orang", "", ""],
  ["", "", "", "", "", "", "", "Pelatihan", "Peserta", "", "40 orang", "6000000", "APBD"],
  ["", "", "", "", "", "Program air", "Rumah berair", "Sumur bor", "Sumur", "", "7 unit", "7000000", "DAU"],
  ["", "", "", "", "", "", "", "Pipa", "Sambungan", "", "90 rumah", "8000000", "DAU"],
];
const AGENCIES = { "Program sosial": "Dinas Sosial", "Program air": "Dinas Kesehatan" };

test("a cell is written by typing, saved by Enter and Tab, left as it was by Escape, and kept after a reload", async () => {
  const page = await openSheet(2041);
  await standOn(page, 1, AT.locations);
  await page.keyboard.type("Kota Kupang");
  expect(await isSeen(editor(page))).toBe(true);
  await page.keyboard.press("Enter");
  await saved(page);
  expect(await activeRow(page)).toBe(2);
  await see(cell(page, 1, AT.locations), "Kota Kupang");

  await standOn(page, 1, AT.locations);
  await page.keyboard.press("F2");
  expect(await editor(page).inputValue()).toBe("Kota Kupang");
  await page.keyboard.type(", Kabupaten Ende");
  await page.keyboard.press("Tab");
  await saved(page);
  expect(await activeColumn(page)).toBe(AT.target);
  await page.keyboard.type("sesuatu");
  await page.keyboard.press("Escape");
  await see(cell(page, 1, AT.target), "30 orang");
  await cell(page, 2, AT.locations).dblclick();
  await page.keyboard.type("Alor");
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.type("Ende");
  await page.keyboard.press("Shift+Enter");
  await saved(page);
  expect(await activeRow(page)).toBe(1);

  await page.reload();
  await page.getByRole("grid").waitFor();
  await see(cell(page, 1, AT.locations), "Kota Kupang, Kabupaten Ende");
  expect(await cell(page, 2, AT.locations).textContent()).toContain("Alor\nEnde");
});

test("while one types Rata says what it understands, and completes places", async () => {
  const page = await openSheet(2042);
  await standOn(page, 0, AT.ceiling);
  await page.keyboard.type("1.797202.00");
  await page.getByText("bukan jumlah rupiah yang dapat dibaca").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.type("1250000");
  await page.getByText("Rp1.250.000").waitFor();
  await page.keyboard.press("Enter");
  await saved(page);
  await see(cell(page, 0, AT.ceiling), "1.250.000");
  await standOn(page, 1, AT.locations);
  await page.keyboard.type("tengah selatan");
  await choices(page)
    .getByRole("option", { name: /Timor Tengah Selatan/u })
    .waitFor();
  await page.keyboard.press("ArrowDown");
  const first = await choices(page).getByRole("option", { selected: true }).textContent();
  await page.keyboard.press("Enter");
  expect(await editor(page).inputValue()).toBe(first);
  await page.keyboard.press("Enter");
  await saved(page);
  await see(cell(page, 1, AT.locations), first ?? "");
});

test("a code written before a name is kept as its code, and completes the name where it is written again", async () => {
  const page = await openSheet(2055);
  await write(page, 0, AT.activity, "1.02.02.1.02 Kegiatan Contoh");
  await saved(page);
  await see(named(page, 0, AT.activity), "Kegiatan Contoh");
  await page.reload();
  await page.getByRole("grid").waitFor();
  await see(named(page, 0, AT.activity), "Kegiatan Contoh");
  await standOn(page, 4, AT.activity);
  await page.keyboard.type("contoh");
  expect(await isSeen(choices(page).getByRole("option", { name: "1.02.02.1.02 Kegiatan Contoh" }))).toBe(true);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await saved(page);
  await see(named(page, 4, AT.activity), "Kegiatan Contoh");
});

test("two people write one cell: both values are shown with their author, and neither is lost", async () => {
  const page = await openSheet(2043);
  const other = await visitSheet("kepala.sekretariat", 2043);
  await standOn(other, 0, AT.target);
  await other.keyboard.press("F2");
  await standOn(page, 0, AT.target);
  await page.keyboard.type("15 desa");
  await page.keyboard.press("Enter");
  await saved(page);
  await editor(other).fill("20 desa");
  await other.keyboard.press("Enter");
  await other.keyboard.press("ArrowUp");
  const panel = other.getByRole("group", { name: "Perubahan yang perlu dilihat" });
  await panel.getByText("Sel ini diubah orang lain").waitFor();
  await panel.getByText("15 desa").waitFor();
  await panel.getByText("20 desa").waitFor();
  await panel.getByText(/\(ditulis .+\)/u).waitFor();
  await panel.getByRole("button", { name: "Pakai nilai saya" }).click();
  await see(cell(other, 0, AT.target), "20 desa");
  // The first one sees it without doing anything.
  await see(cell(page, 0, AT.target), "20 desa");
  expect(await other.getByText(/perlu dilihat$/u).count()).toBe(0);
});

test("what is written without a connection waits, goes when it is back, and survives a closed tab", async () => {
  const page = await openSheet(2044);
  await page.context().setOffline(true);
  await write(page, 0, AT.target, "13 desa");
  await write(page, 1, AT.target, "31 orang");
  await page.getByText("Tanpa sambungan: 2 perubahan belum terkirim").waitFor();
  await see(cell(page, 0, AT.target), "13 desa");
  await page.context().setOffline(false);
  await saved(page);
  await page.context().setOffline(true);
  await write(page, 2, AT.target, "41 orang");
  await page.getByText("Tanpa sambungan: 1 perubahan belum terkirim").waitFor();
  const context = page.context();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`${rata.url()}/rencana/2044`);
  expect(await isSeen(again.getByText("1 perubahan yang tadinya belum terkirim sudah tersimpan."))).toBe(true);
  await see(cell(again, 0, AT.target), "13 desa");
  await see(cell(again, 1, AT.target), "31 orang");
  await see(cell(again, 2, AT.target), "41 orang");
});

test("what one account could not send is neither seen nor sent by another one at the same browser", async () => {
  const page = await openSheet(2057);
  const context = page.context();
  await context.setOffline(true);
  await write(page, 0, AT.target, "14 desa");
  await page.getByText("Tanpa sambungan: 1 perubahan belum terkirim").waitFor();
  await page.close();
  await context.clearCookies();
  await context.setOffline(false);
  const other = await context.newPage();
  await other.goto(rata.url());
  await signIn(other, rata.getAccount("kepala.sekretariat"));
  await other.goto(`${rata.url()}/rencana/2057`);
  await saved(other);
  await other.waitForTimeout(1000);
  await see(cell(other, 0, AT.target), "12 desa");
  await context.clearCookies();
  await other.goto(rata.url());
  await signIn(other, rata.getAccount("sekretariat"));
  await other.goto(`${rata.url()}/rencana/2057`);
  expect(await isSeen(other.getByText("1 perubahan yang tadinya belum terkirim sudah tersimpan."))).toBe(true);
  await see(cell(other, 0, AT.target), "14 desa");
});

test("a block from another sheet goes into the rows shown; each refused value has its reason, and lines without a place are counted", async () => {
  const page = await openSheet(2045);
  await standOn(page, 2, AT.target);
  await paste(page, '"10 desa\nbesar"\t1.500.000\r\n12 desa\t1.797202.00\r\n14 desa\t2.500.000\r\n16 desa\t9\r\n');
  const list = page.getByRole("dialog");
  await list.getByText("1 baris tempelan tidak mendapat tempat").waitFor();
  await list.getByText('"1.797202.00" bukan jumlah rupiah yang dapat dibaca.').waitFor();
  await list.getByText("5 sel ditulis.").waitFor();
  await list.getByRole("button", { name: "Baris 4, Target Pagu (Rp)" }).click();
  await list.waitFor({ state: "detached" });
  expect([await activeRow(page), await activeColumn(page)]).toEqual([3, AT.ceiling]);
  await see(cell(page, 2, AT.ceiling), "1.500.000");
  await see(cell(page, 4, AT.ceiling), "2.500.000");
  expect(await cell(page, 2, AT.target).textContent()).toContain("10 desa\nbesar");
  await page.getByRole("group").getByRole("button", { name: "Perbaiki" }).click();
  await editor(page).fill("1797202");
  await page.keyboard.press("Enter");
  await saved(page);
  await see(cell(page, 3, AT.ceiling), "1.797.202");
  expect(await page.getByText(/perlu dilihat$/u).count()).toBe(0);
});

test("a table of another program is read with its merged cells and line breaks; two values for one merged cell are refused", async () => {
  const page = await openSheet(2056);
  await standOn(page, 0, AT.activity);
  const table = `<html><body><style>td { color: red }</style><table>
    <tr><td class="xl65" style='height:15pt;width:"2pt"' rowspan="2" style="x:num">Bantuan
      sembako</td><td>Paket<br>per bulan</td></tr>
    <tr><td><p>Penerima</p><p>tetap</p></td></tr>
    <tr><td>Pelatihan &amp; modal</td><td></td></tr></table></body></html>`;
  await paste(page, "tidak dibaca", table);
  await saved(page);
  await see(named(page, 0, AT.activity), "Bantuan sembako");
  await see(named(page, 0, AT.indicator), "Paket\nper bulan");
  await see(named(page, 1, AT.indicator), "Penerima\ntetap");
  await see(named(page, 2, AT.activity), "Pelatihan & modal");
  await see(named(page, 2, AT.indicator), "");
  await standOn(page, 0, AT.activity);
  await paste(page, "satu\ndua");
  await page.getByRole("dialog").getByText("Beberapa nilai berbeda jatuh pada satu sel gabungan.").waitFor();
  await page.keyboard.press("Escape");
  await see(named(page, 0, AT.activity), "Bantuan sembako");
  expect(await page.getByText(/perlu dilihat$/u).count()).toBe(0);
});

test("a range is copied, filled down and emptied, and every step is undone and done again, over a reload too", async () => {
  const page = await openSheet(2046);
  await standOn(page, 0, AT.locations);
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  expect(await copied(page)).toBe("Kota Kupang\t12 desa\r\n\t30 orang\r\n\t40 orang");
  await page.keyboard.press("Control+d");
  await saved(page);
  await see(cell(page, 2, AT.locations), "Kota Kupang");
  await see(cell(page, 2, AT.target), "12 desa");
  await page.keyboard.press("Delete");
  await saved(page);
  await see(cell(page, 0, AT.locations), "");
  await page.reload();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+z");
  await see(cell(page, 0, AT.locations), "Kota Kupang");
  await see(cell(page, 2, AT.target), "12 desa");
  await page.keyboard.press("Control+z");
  await see(cell(page, 2, AT.target), "40 orang");
  await page.getByText("Diurungkan: isi 4 sel.").first().waitFor();
  await page.keyboard.press("Control+y");
  await see(cell(page, 2, AT.target), "12 desa");
});

test("rows are put in, moved and taken out, cells split and joined, where two agencies share a sasaran", async () => {
  const page = await openSheet(2047);
  await choose(page, [2, AT.activity], "Sisipkan kegiatan di bawah");
  await page.getByText("6 baris", { exact: true }).waitFor();
  await expect.poll(() => activeRow(page)).toBe(3);
  expect(await activeColumn(page)).toBe(AT.activity);
  await page.keyboard.type("Kegiatan baru");
  await page.keyboard.press("Enter");
  await saved(page);
  await see(named(page, 3, AT.activity), "Kegiatan baru");
  await choose(page, [3, AT.activity], "Pindahkan kegiatan naik");
  await see(named(page, 2, AT.activity), "Kegiatan baru");
  await choose(page, [2, AT.activity], "Hapus baris");
  await page.getByText("5 baris", { exact: true }).waitFor();
  expect(await activeRow(page)).toBe(2);

  await choose(page, [3, AT.objective], "Pisahkan mulai baris ini");
  await expect.poll(() => goesOn(page, 2, AT.objective)).toBe(false);
  await choose(page, [3, AT.objective], "Gabungkan dengan sel di atas");
  await expect.poll(() => goesOn(page, 2, AT.objective)).toBe(true);

  await standOn(page, 0, AT.objective);
  await page.keyboard.press("F2");
  await page.getByText("Mengubah 5 baris dari 2 perangkat daerah.").waitFor();
  await editor(page).fill("Warga aman");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Kembali" }).click();
  expect(await editor(page).inputValue()).toBe("Warga aman");
  // The field has the focus again, so that one goes on where one was.
  await expect.poll(() => editor(page).evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Ubah 5 baris" }).click();
  await saved(page);
  await see(named(page, 4, AT.objective), "Warga aman");
  await expect.poll(() => page.getByRole("grid").evaluate((grid) => grid === document.activeElement)).toBe(true);
});

test("an operator writes own rows, proposes for shared cells, and opens the details of other agencies' rows", async () => {
  await openSheet(2048);
  const page = await visitSheet("operator", 2048);
  await write(page, 0, AT.target, "18 desa");
  await saved(page);
  await see(cell(page, 0, AT.target), "18 desa");
  await standOn(page, 0, AT.objective);
  await page.keyboard.press("F2");
  await page.getByText("perubahan Anda menjadi usulan").waitFor();
  await editor(page).fill("Sasaran usulan");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Ubah 5 baris" }).click();
  await page.getByRole("button", { name: "1 perlu dilihat" }).waitFor();
  await see(named(page, 0, AT.objective), "Warga terlindungi");
  await standOn(page, 0, AT.objective);
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Usulkan: sisipkan sasaran di bawah" }).click();
  await page.getByText("Perubahan ini menunggu sebagai usulan.").waitFor();
  await standOn(page, 4, AT.target);
  await page.keyboard.type("x");
  expect(await editor(page).count()).toBe(0);
  await page.keyboard.press("Enter");
  expect(await isSeen(page.getByRole("complementary", { name: "Rincian baris" }))).toBe(true);
  const office = await visitSheet("sekretariat", 2048);
  await office.goto(`${rata.url()}/alur/2048`);
  await office.getByText("2 usulan menunggu.").waitFor();
  await office.getByText("Sisipkan sasaran: Warga terlindungi").waitFor();
  await office.getByRole("button", { name: "Terima usulan: Warga terlindungi" }).click();
  await office.getByText("1 usulan menunggu.").waitFor();
  await office.goto(`${rata.url()}/rencana/2048`);
  expect(await isSeen(office.getByText("6 baris", { exact: true }))).toBe(true);
});

test("a row that no longer fits the filter stays until the filter changes", async () => {
  const page = await openSheet(2049);
  await page.getByLabel("Cari dalam matriks").fill("Sumur bor");
  await page.getByText("1 dari 5 baris").waitFor();
  await write(page, 0, AT.activity, "Embung");
  await saved(page);
  await see(named(page, 0, AT.activity), "Embung");
  await page.getByLabel("Cari dalam matriks").fill("Sumur bo");
  await page.getByText("Tidak ada baris yang cocok").waitFor();
  expect(await page.getByRole("grid").count()).toBe(0);
});

test.each([{ scheme: "light" }, { scheme: "dark" }] as const)(
  "the editor, the menu of a cell and the list of troubles have no barrier that axe knows ($scheme)",
  async ({ scheme }) => {
    const year = scheme === "light" ? 2050 : 2051;
    const page = await openSheet(year, { scheme });
    await write(page, 1, AT.ceiling, "1.797202.00");
    await page.getByRole("button", { name: "1 perlu dilihat" }).waitFor();
    await page.keyboard.press("ArrowUp");
    await page.getByRole("group", { name: "Perubahan yang perlu dilihat" }).waitFor();
    expect(await findBarriers(page, { scheme })).toEqual([]);
    await page.getByRole("button", { name: "1 perlu dilihat" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await findBarriers(page, { scheme })).toEqual([]);
    await page.keyboard.press("Escape");
    await standOn(page, 1, AT.locations);
    await page.keyboard.type("tengah selatan");
    await choices(page).getByRole("option").first().waitFor();
    await page.getByText("“tengah selatan” tidak dikenali").waitFor();
    expect(await findBarriers(page, { scheme })).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem").first().waitFor();
    expect(await findBarriers(page, { scheme })).toEqual([]);
  },
);

test("on a phone a row's cells are written in its panel, by the same way, without a barrier that axe knows", async () => {
  await openSheet(2052);
  const page = await rata.visit("operator", { width: 390 });
  await page.goto(`${rata.url()}/rencana/2052`);
  await page.getByRole("main").getByRole("listitem").nth(1).getByRole("button").click();
  const panel = page.getByRole("complementary", { name: "Rincian baris" });
  await panel.getByRole("button", { name: "Ubah Target Kinerja" }).click();
  await panel.getByRole("textbox", { name: "Target Kinerja" }).fill("33 orang");
  expect(await findBarriers(page)).toEqual([]);
  await panel.getByRole("button", { name: "Simpan" }).click();
  await panel.getByText("33 orang", { exact: true }).waitFor();
  await panel.getByRole("button", { name: "Ubah Target Pagu (Rp)" }).click();
  await panel.getByRole("textbox", { name: "Target Pagu (Rp)" }).fill("1.797202.00");
  await panel.getByRole("button", { name: "Simpan" }).click();
  await panel.getByRole("button", { name: "Perbaiki" }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.reload();
  await panel.getByText("33 orang", { exact: true }).waitFor();
});

test("an empty plan is begun with a sector, and written from there", async () => {
  const page = await rata.visit("sekretariat");
  await makePlan(page, 2053, { table: [] });
  await page.goto(`${rata.url()}/rencana/2053`);
  await page.getByRole("button", { name: "Tambah sektor" }).click();
  await page.getByRole("grid").waitFor();
  await expect.poll(() => activeColumn(page)).toBe(AT.sector);
  await page.keyboard.type("Pendidikan");
  await page.keyboard.press("Enter");
  await saved(page);
  await see(named(page, 0, AT.sector), "Pendidikan");
  await choose(page, [0, AT.sector], "Sisipkan program di bawah");
  await expect.poll(() => activeColumn(page)).toBe(AT.program);
  await page.keyboard.type("Program beasiswa");
  await page.keyboard.press("Enter");
  await see(named(page, await lastRow(page), AT.program), "Program beasiswa");
});

test("five thousand rows: writing, pasting and scrolling stay below three thousand elements and hold the page up for no long while", async () => {
  const page = await rata.visit("sekretariat");
  await makePlan(page, 2054, { table: manyRows(5000) });
  await page.goto(`${rata.url()}/rencana/2054`);
  await page.getByText("5000 baris", { exact: true }).waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+End");
  await page.waitForTimeout(500);
  await standOn(page, 5, AT.target);
  const typing = await workByKey(page, "17 kelompok keluarga");
  const saving = await longTasks(page, async () => {
    await page.keyboard.press("Enter");
    await saved(page);
    await page.waitForTimeout(2500);
  });
  const scrolling = await longTasks(page, async () => {
    for (let at = 0; at < 40; at += 1) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(30);
    }
    for (const key of ["PageDown", "PageDown", "Control+End", "Control+Home"]) await page.keyboard.press(key);
  });
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  process.stdout.write(`long tasks in ms: ${JSON.stringify({ typing, saving, scrolling, elements })}\n`);
  expect(elements).toBeLessThanOrEqual(3000);
  expect(Math.max(0, ...typing)).toBeLessThanOrEqual(100);
  await standOn(page, 10, AT.locations);
  const block = Array.from(
    { length: 1000 },
    (_, at) => `Kota Kupang\t${at + 1} orang\t${at % 100 === 0 ? "1.797202.00" : at + 1000}`,
  );
  await paste(page, block.join("\n"));
  await page.getByText("10 sel tidak ditulis; alasannya ada di bawah.").waitFor();
  expect(await page.getByRole("dialog").getByText('"1.797202.00" bukan jumlah rupiah').count()).toBe(10);
});

/** A plan of that year, open as the secretariat sees it. */
async function openSheet(year: number, view: { scheme?: "light" | "dark" } = {}): Promise<Page> {
  const page = await rata.visit("sekretariat", view);
  await makePlan(page, year, { table: TABLE, agencies: AGENCIES });
  await page.goto(`${rata.url()}/rencana/${year}`);
  await page.getByText("5 baris", { exact: true }).waitFor();
  return page;
}

async function visitSheet(word: string, year: number): Promise<Page> {
  const page = await rata.visit(word);
  await page.goto(`${rata.url()}/rencana/${year}`);
  await page.getByText("5 baris", { exact: true }).waitFor();
  return page;
}

function editor(page: Page): Locator {
  return page.getByRole("textbox", { name: /, baris \d+$/u });
}

function choices(page: Page): Locator {
  return page.getByRole("listbox", { name: "Pilihan yang cocok" });
}

function cell(page: Page, row: number, column: number): Locator {
  return page.locator(`[data-row="${row}"][data-column="${column - 1}"]`);
}

/** A merged cell's words stand in its name; they are drawn over all its rows. */
function named(page: Page, row: number, column: number): Locator {
  return cell(page, row, column).locator("xpath=self::*[@aria-label]");
}

/** Waits until a cell shows the words. */
async function see(place: Locator, words: string): Promise<void> {
  const read = async () => (await place.getAttribute("aria-label")) ?? (await place.evaluate(ownText));
  await expect.poll(read).toBe(words);
}

/** The words of a cell without those of its marks. */
function ownText(element: Element): string {
  return [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? (node.textContent ?? "") : [])).join("");
}

/** Goes there by keys alone, as the grid's pattern has it. */
async function standOn(page: Page, row: number, column: number): Promise<void> {
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Home");
  for (let at = 0; at < row; at += 1) await page.keyboard.press("ArrowDown");
  for (let at = 1; at < column; at += 1) await page.keyboard.press("ArrowRight");
}

async function write(page: Page, row: number, column: number, words: string): Promise<void> {
  await standOn(page, row, column);
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}

async function choose(page: Page, [row, column]: readonly [number, number], wish: string): Promise<void> {
  await standOn(page, row, column);
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: wish }).click();
}

/** As a browser does it: the same table as bare text and, from most programs, as HTML. */
async function paste(page: Page, text: string, html = ""): Promise<void> {
  await page.getByRole("grid").evaluate(
    (grid, [words, table]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", words);
      if (table !== "") clipboardData.setData("text/html", table);
      grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html] as const,
  );
}

async function copied(page: Page): Promise<string> {
  return page.getByRole("grid").evaluate((grid) => {
    const clipboardData = new DataTransfer();
    grid.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData("text/plain");
  });
}

async function saved(page: Page): Promise<void> {
  await page.getByText("Semua tersimpan").waitFor();
}

/** Whether the merged cell goes on in the row below: then there is no line between them. */
async function goesOn(page: Page, row: number, column: number): Promise<boolean> {
  return (await cell(page, row, column).getAttribute("class"))?.includes("goesOn") === true;
}

async function activeRow(page: Page): Promise<number> {
  return Number(await page.locator("[role=gridcell][id]").getAttribute("data-row"));
}

async function activeColumn(page: Page): Promise<number> {
  return Number(await page.locator("[role=gridcell][id]").getAttribute("aria-colindex"));
}

async function lastRow(page: Page): Promise<number> {
  return Number(await page.getByRole("grid").getAttribute("aria-rowcount")) - 2;
}

/** How long the page works on each key, in milliseconds of its own processor time: a busy machine makes it no longer. */
async function workByKey(page: Page, words: string): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  const byKey: number[] = [];
  for (const key of words) {
    const before = await worked();
    await page.keyboard.type(key);
    byKey.push(Math.round((await worked()) - before));
  }
  await session.detach();
  return byKey;
}

/** How long the page did not answer while something was done, in milliseconds; what lasts less than fifty is not told. */
async function longTasks(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const lasted: number[] = [];
    const observer = new PerformanceObserver((list) =>
      lasted.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: "longtask" });
    Reflect.set(globalThis, "lasted", lasted);
  });
  await act();
  await page.waitForTimeout(200);
  return page.evaluate(() => Reflect.get(globalThis, "lasted"));
}

function manyRows(count: number): string[][] {
  return Array.from({ length: count }, (_, at) => {
    const group = at / 50 + 1;
    const start =
      at % 50 === 0
        ? [
            `${group}`,
            `Bidang ${group}`,
            `Perluasan ${group}`,
            `Warga ${group}`,
            `Cakupan ${group}`,
            `Pelayanan ${group}`,
          ]
        : ["", "", "", "", "", ""];
    return [
      ...start,
      `Layanan dasar ${at}`,
      `Kegiatan penanganan ${at}`,
      `Kelompok tertangani ${at}`,
      "",
      `${at + 1} orang`,
      `${(at + 1) * 1000}`,
      "APBD",
    ];
  });
}
