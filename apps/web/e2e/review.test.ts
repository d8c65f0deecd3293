import { expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { makePlan } from "./harness/makePlan.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();

test("a note is accepted with a reason, stays visible with the name, and is withdrawn again", async () => {
  const page = await rata.visit("kepala.sekretariat");
  const year = await findYear(page);
  await page.goto(`${rata.url()}/penelaahan/${year}`);
  await page.getByRole("button", { name: "Terima dengan catatan" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Terima", exact: true }).click();
  await dialog.getByText("Tulis alasan sedikitnya 10 huruf.").waitFor();
  await dialog.getByLabel("Alasan").fill("Sudah disepakati dalam rapat koordinasi.");
  await dialog.getByRole("button", { name: "Terima", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText(/^Diterima oleh Kepala Sekretariat.*: Sudah disepakati dalam rapat koordinasi\.$/u).waitFor();
  await page.getByRole("button", { name: "Tarik penerimaan" }).click();
  expect(await isSeen(page.getByText("Penerimaan ditarik; catatan terbuka lagi."))).toBe(true);
  await page.getByRole("button", { name: "Tarik penerimaan" }).waitFor({ state: "detached" });
});

test("notes that must be corrected are for the head of the secretariat to let stand, and for nobody else", async () => {
  const page = await rata.visit("sekretariat");
  await makePlan(page, 2045, { table: [IMPOSSIBLE] });
  const open = async (on: typeof page) => {
    await on.goto(`${rata.url()}/penelaahan/2045?kekuatan=must`);
    await on.getByRole("group", { name: "Kekuatan catatan" }).waitFor();
  };
  await open(page);
  expect(await page.getByRole("button", { name: "Terima dengan catatan" }).count()).toBe(0);
  const head = await rata.visit("kepala.sekretariat");
  await open(head);
  await head.getByRole("button", { name: "Terima dengan catatan" }).first().click();
  const dialog = head.getByRole("dialog");
  await dialog.getByText("Penetapan dapat dicatat walaupun catatan ini tetap ada.").waitFor();
});

/** A row that contradicts itself: a share of more than the whole. */
const IMPOSSIBLE = [
  "1",
  "Sosial",
  "Perlindungan",
  "Warga terlindungi",
  "Persentase warga terlindungi",
  "Program sosial",
  "Persentase warga dibantu",
  "Bantuan pangan",
  "Persentase penerima",
  "",
  "150%",
  "5000000",
  "APBD",
];

test("an administrator changes the letterhead and adds an agency", async () => {
  const page = await rata.visit("pengelola");
  await findYear(page);
  await page.goto(`${rata.url()}/pengaturan`);
  await page.getByLabel("Kop surat").fill("PEMERINTAH DAERAH CONTOH\nTIM KOORDINASI");
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await page.getByText("Perubahan tersimpan.").first().waitFor();

  await page.getByRole("button", { name: "Tambah perangkat daerah" }).click();
  await page.getByRole("dialog").getByLabel("Nama lengkap").fill("Dinas Percobaan");
  await page.getByRole("dialog").getByLabel("Nama singkat").fill("Disco");
  await page.getByRole("dialog").getByRole("button", { name: "Simpan" }).click();
  expect(await isSeen(page.getByRole("button", { name: "Ubah Disco" }))).toBe(true);
});
