import { expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();

test("the secretariat enters an RPKD with a priority, links an activity to it, and sees both in the recap", async () => {
  const page = await rata.visit("sekretariat");
  const year = await findYear(page);
  await page.goto(`${rata.url()}/rpkd/${year}`);
  await page.getByRole("button", { name: "Tambah RPKD atau RPJMD" }).click();
  await page.getByRole("button", { name: "Simpan" }).click();
  const name = `RPKD ${year}–${year + 4}`;
  await page.getByRole("heading", { name, level: 2 }).waitFor();
  await page.getByRole("button", { name: "Tambah prioritas" }).click();
  await page.getByLabel("Kode").fill("P.1");
  await page.getByLabel("Prioritas", { exact: true }).fill("Air bersih untuk keluarga miskin");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByRole("cell", { name: "P.1", exact: true }).waitFor();

  await page.goto(`${rata.url()}/rencana/${year}`);
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "Ubah Prioritas RPKD/RPJMD" }).click();
  await page.getByLabel("P.1 Air bersih untuk keluarga miskin").check();
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByRole("listitem").filter({ hasText: "P.1 Air bersih" }).waitFor();
  await page.getByRole("button", { name: "Ubah Penerima manfaat" }).click();
  await page.getByLabel("Keterangan kelompok").fill("5301 0101 0101 0001");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByText("Rata tidak menyimpan NIK").waitFor();
  await page.getByRole("combobox", { name: "Kelompok" }).selectOption({ label: "Lanjut usia" });
  await page.getByLabel("Keterangan kelompok").fill("");
  await page.getByRole("textbox", { name: "Jumlah" }).fill("270");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByText("Lanjut usia: 270 orang (tanpa daftar sumber)").waitFor();

  await page.goto(`${rata.url()}/rpkd/${year}`);
  const row = page.getByRole("row").filter({ hasText: "P.1 Air bersih" }).first();
  await row.waitFor();
  expect(await row.getByRole("cell").nth(1).textContent()).toBe("1");
  await page.getByRole("button", { name: /^Hapus P\.1/u }).click();
  await page.getByText("masih dirujuk 1 kegiatan").waitFor();
});

test("an activity's schedule is filled in beside its row; what can't be read is not taken", async () => {
  const page = await rata.visit("sekretariat");
  const year = await findYear(page);
  await page.goto(`${rata.url()}/rencana/${year}`);
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "Ubah Sifat Akumulasi" }).click();
  await page.getByRole("combobox", { name: "Sifat Akumulasi" }).selectOption({ label: "Repetitif" });
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByRole("listitem").filter({ hasText: "Repetitif" }).waitFor();
  await page.getByRole("button", { name: "Ubah Rencana Anggaran Kas (RAK)" }).click();
  await page.getByLabel("RAK Februari").fill("kira-kira");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByText("Angka ini belum dapat dibaca.").waitFor();
  await page.getByLabel("RAK Februari").fill("1.500.000");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByText("RAK Februari: Rp1.500.000").waitFor();
  await page.reload();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Enter");
  expect(await isSeen(page.getByText("RAK Februari: Rp1.500.000"))).toBe(true);
});

test("priority places are pasted with a preview, told apart from what can't be taken, and removed with a reason", async () => {
  const page = await rata.visit("sekretariat");
  const year = await findYear(page);
  await page.goto(`${rata.url()}/lokasi-prioritas/${year}`);
  const answer = await page.evaluate(async () => {
    const input = encodeURIComponent(JSON.stringify({ text: "kota" }));
    const found = await (await fetch(`/api/trpc/place.search?input=${input}`)).json();
    return found.result.data[0];
  });
  const { code, name } = answer;
  await page.getByText("Tempel daftar").click();
  await page.getByLabel("Daftar tempat").fill(`${code}\tHasil Musrenbang\nDesa Entah Di Mana\t`);
  await page.getByRole("button", { name: "Pratinjau" }).click();
  await page.getByText("1 tempat dapat ditambahkan").waitFor();
  await page.getByRole("cell", { name: "Desa Entah Di Mana" }).waitFor();
  await page.getByRole("button", { name: "Tambahkan 1 tempat" }).click();
  expect(await isSeen(page.getByRole("button", { name: "Unduh XLSX" }))).toBe(true);
  await page.getByRole("button", { name: `Hapus ${name}` }).click();
  await page.getByLabel("Alasan penghapusan").fill("Salah salin dari daftar lama");
  await page.getByRole("dialog").getByRole("button", { name: "Hapus", exact: true }).click();
  await page.getByText("Belum ada lokasi prioritas untuk tahun ini.").waitFor();
  expect(await page.getByRole("button", { name: "Unduh XLSX" }).count()).toBe(0);
});

test("a reader sees both screens and no button that changes anything", async () => {
  const page = await rata.visit("pembaca");
  const year = await findYear(page);
  await page.goto(`${rata.url()}/rpkd/${year}`);
  await page.getByRole("heading", { name: "RPKD dan prioritas", level: 1 }).waitFor();
  expect(await page.getByRole("button", { name: "Tambah RPKD atau RPJMD" }).count()).toBe(0);
  await page.goto(`${rata.url()}/lokasi-prioritas/${year}`);
  await page.getByText("Belum ada lokasi prioritas untuk tahun ini.").waitFor();
  expect(await page.getByText("Tempel daftar").count()).toBe(0);
});
