import { expect, test } from "vitest";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();

test("an agency is added, renamed from a day on, ended with a successor, and no longer offered in the years after", async () => {
  const page = await rata.visit("sekretariat");
  const year = await findYear(page);
  await page.goto(`${rata.url()}/pengaturan#perangkat-daerah`);
  const form = page.getByRole("dialog");
  for (const name of ["Dinas Uji Lama", "Dinas Uji Penerus"]) {
    await page.getByRole("button", { name: "Tambah perangkat daerah" }).click();
    await form.getByLabel("Nama lengkap").fill(name);
    await form.getByLabel("Nama singkat").fill(name.replace("Dinas ", ""));
    await form.getByRole("button", { name: "Simpan" }).click();
    await form.waitFor({ state: "detached" });
  }
  await page.getByRole("button", { name: "Ubah Uji Lama" }).click();
  await form.getByLabel("Nama lengkap").fill("Dinas Uji Baru");
  await form.getByLabel(/^Berganti nama/u).click();
  await form.getByRole("button", { name: "Simpan" }).click();
  await form.getByText("Isian ini harus diisi.").waitFor();
  await form.getByLabel("Nama baru berlaku mulai").fill("2010-01-01");
  await form.getByRole("button", { name: "Simpan" }).click();
  await page.getByText("bernama Dinas Uji Lama sampai 31 Desember 2009").waitFor();

  await page.getByRole("button", { name: "Akhiri Uji Lama" }).click();
  await form.getByLabel("Hari terakhir").fill("2015-12-31");
  await form.getByLabel("Dilanjutkan oleh").selectOption({ label: "Dinas Uji Penerus" });
  await form.getByLabel("Alasan").fill("Perda Nomor 5 Tahun 2015");
  await form.getByRole("button", { name: "Akhiri" }).click();
  await page.getByText(/berlaku sampai 31 Desember 2015, dilanjutkan Dinas Uji Penerus/u).waitFor();

  await page.goto(`${rata.url()}/rencana/${year}`);
  await page.getByRole("grid").focus();
  await page.keyboard.press("Space");
  await page.getByText("1 baris dipilih").waitFor();
  await page.getByRole("button", { name: "Tetapkan perangkat daerah" }).click();
  const choice = page.getByRole("dialog").getByLabel("Perangkat daerah");
  await choice.waitFor();
  const offered = await choice.getByRole("option").allTextContents();
  expect(offered).toContain("Dinas Uji Penerus");
  expect(offered).not.toContain("Dinas Uji Baru");
});
