import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { MATRIX_HEAD } from "./harness/matrixHead.ts";
import { useRata } from "./harness/useRata.ts";

const rata = useRata();
const FILE = new URL("../../../packages/importing/fixtures/rat-ntt-2023-tabel-3-1.txt", import.meta.url).pathname;
const YEAR = 2031;

test("the real matrix goes in, is understood, stored, seen, reviewed, printed, and taken back", async () => {
  const page = await rata.visit("kepala.sekretariat");
  await createPlan(page);

  await page.getByRole("button", { name: "Mulai impor" }).click();
  await page.setInputFiles("input[type=file]", FILE);
  await page.getByRole("heading", { name: "Perubahan pada rencana" }).waitFor();
  expect(await figure(page, "Baris data terbaca")).toBe("37");
  expect(await figure(page, "Sambungan halaman digabung")).toBe("3");
  expect(await figure(page, "Baris diterima")).toBe("34");
  expect(await figure(page, "Ditolak")).toBe("0");
  expect(await figure(page, "Jumlah pagu")).toBe("Rp164.734.762.202");
  await page.getByText("113,455,810,589 → Rp113.455.810.589").waitFor();
  await page.getByText("34 ditambah").waitFor();
  expect(await rowsStored(page)).toBe(0);

  await page.getByRole("button", { name: "Simpan 34 perubahan baris" }).click();
  await page.getByText("Impor tersimpan").waitFor();
  await page.getByRole("button", { name: "Lihat rencana" }).click();
  await page.getByRole("grid").waitFor();
  await page.getByText("34 baris", { exact: true }).waitFor();
  await page.getByText("Rp164.734.762.202").waitFor();

  await page.getByRole("navigation", { name: "Navigasi utama" }).getByRole("link", { name: "Penelaahan" }).click();
  await page.getByRole("article").first().waitFor();
  await page.getByRole("button", { name: "Buka sel" }).first().click();
  await page.getByRole("complementary", { name: "Rincian baris" }).getByText("Sel asli").waitFor();
  await page
    .getByText(/^Baris \d+ pada berkas$/u)
    .first()
    .waitFor();

  await page.getByRole("navigation", { name: "Navigasi utama" }).getByRole("link", { name: "Dokumen" }).click();
  await page.frameLocator("iframe").getByText("Kesehatan").first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Unduh PDF" }).click(),
  ]);
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  expect(download.suggestedFilename()).toMatch(/\.pdf$/u);

  await page.goto(`${rata.url()}/impor/${YEAR}`);
  await page.setInputFiles("input[type=file]", FILE);
  await page.getByText("Rencana sudah sama dengan berkas ini; tidak ada yang perlu disimpan.").waitFor();

  await page.getByRole("button", { name: /^Batalkan impor/u }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Batalkan impor" }).click();
  await page.getByText("Impor dibatalkan; rencana kembali seperti sebelumnya.").waitFor();
  expect(await rowsStored(page)).toBe(0);
});

test("a table pasted with one unreadable amount says which line and value, and what to do", async () => {
  const page = await rata.visit("sekretariat");
  await createPlan(page, YEAR + 1);
  await page.goto(`${rata.url()}/impor/${YEAR + 1}`);
  await page.getByLabel("Tempel tabel dari Word, PDF, atau Excel").fill(PASTED);
  await page.getByRole("button", { name: "Baca tempelan" }).click();
  await page.getByRole("heading", { name: "Perubahan pada rencana" }).waitFor();
  expect(await isSeen(page.getByText(/Pagu “1\.797202\.00”/u).first())).toBe(true);
});

test("a file that is no text is refused in words, and the step stays open", async () => {
  const page = await rata.visit("sekretariat");
  await createPlan(page, YEAR + 2);
  await page.goto(`${rata.url()}/impor/${YEAR + 2}`);
  await page.setInputFiles("input[type=file]", {
    name: "foto.txt",
    mimeType: "text/plain",
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
  });
  expect(await page.getByRole("alert").textContent()).not.toContain("tidak dapat dijalankan");
  await page.getByRole("button", { name: "Ganti berkas" }).click();
  expect(await isSeen(page.getByText("Letakkan berkas di sini"))).toBe(true);
});

const PASTED = [
  MATRIX_HEAD,
  [
    "1",
    "Sosial",
    "Perlindungan",
    "Warga miskin",
    "Jumlah warga",
    "Program Sosial",
    "Jumlah layanan",
    "Penyaluran bantuan",
    "Jumlah penerima",
    "",
    "10 orang",
    "1.797202.00",
    "APBD",
  ],
  ["", "", "", "", "", "", "", "Pendampingan", "Jumlah pendamping", "", "4 orang", "25.000.000", "APBD"],
]
  .map((cells) => cells.join("\t"))
  .join("\n");

async function createPlan(page: Page, year = YEAR): Promise<void> {
  await page.goto(`${rata.url()}/rencana/baru`);
  await page.getByLabel("Tahun", { exact: true }).fill(String(year));
  await page.getByRole("button", { name: "Buat rencana" }).click();
  await page.waitForURL(new RegExp(`/rencana/${year}`, "u"));
  expect(await isSeen(page.getByRole("heading", { name: "Rencana ini belum berisi" }))).toBe(true);
}

async function figure(page: Page, name: string): Promise<string | null> {
  return page
    .locator("dl > div", { has: page.getByText(name, { exact: true }) })
    .locator("dd")
    .textContent();
}

/** How many rows the newest plan holds by the server's own word. */
async function rowsStored(page: Page): Promise<number> {
  const answer = await page.request.get(`${rata.url()}/api/trpc/plan.list`);
  const { result } = await answer.json();
  return result.data.find((plan: { year: number }) => plan.year === YEAR).rows;
}
