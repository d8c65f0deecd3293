import { expect, test } from "vitest";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();

test("a person is given a post, acts in it, leaves it, and acts no more once it is taken back", async () => {
  const holder = await rata.visit("pembaca");
  const year = await findYear(holder);
  const giver = await rata.visit("pengelola");
  await findYear(giver);
  await giver.goto(`${rata.url()}/pengaturan#jabatan-sementara`);
  await giver.getByRole("button", { name: "Beri jabatan sementara" }).click();
  const form = giver.getByRole("dialog");
  await form.getByRole("button", { name: "Beri jabatan sementara" }).click();
  await form.getByText("Isian ini harus diisi.").first().waitFor();
  await form.getByLabel("Pemegang").selectOption({ label: "Pembaca (contoh)" });
  await form.getByLabel("Jabatan", { exact: true }).selectOption({ label: "Kepala Sekretariat TKPK" });
  await form.getByLabel("Mulai").fill("2020-01-01");
  await form.getByLabel("Sampai").fill("2019-12-31");
  await form.getByLabel("Dasar penunjukan").fill("Surat Perintah Nomor 800/12/2026");
  await form.getByRole("button", { name: "Beri jabatan sementara" }).click();
  await form.getByText("Hari terakhir tidak boleh mendahului hari pertama.").waitFor();
  await form.getByLabel("Sampai").fill("2999-12-31");
  await form.getByRole("button", { name: "Beri jabatan sementara" }).click();
  await giver.getByText("Plt. Kepala Sekretariat TKPK").waitFor();
  await giver.getByText("1 Januari 2020 s.d. 31 Desember 2999 · Surat Perintah Nomor 800/12/2026").waitFor();

  await holder.goto(`${rata.url()}/beranda/${year}`);
  await holder.getByRole("button", { name: /Pembaca \(contoh\)/u }).click();
  await holder.getByRole("menuitem", { name: "Bertindak sebagai Plt. Kepala Sekretariat TKPK" }).click();
  await holder.getByRole("link", { name: "Impor" }).waitFor();
  await holder.getByRole("button", { name: /Plt\. Kepala Sekretariat TKPK/u }).click();
  await holder.getByRole("menuitem", { name: "Kembali ke jabatan sendiri" }).click();
  await holder.getByRole("link", { name: "Impor" }).waitFor({ state: "detached" });
  await holder.getByRole("button", { name: /Pembaca \(contoh\)/u }).click();
  await holder.getByRole("menuitem", { name: "Bertindak sebagai Plt. Kepala Sekretariat TKPK" }).click();
  await holder.getByRole("link", { name: "Impor" }).waitFor();

  await giver.getByRole("button", { name: "Cabut jabatan sementara Pembaca (contoh)" }).click();
  await giver.getByLabel("Alasan").fill("pejabat definitif sudah dilantik");
  await giver.getByRole("dialog").getByRole("button", { name: "Cabut" }).click();
  await giver.getByText("Dicabut").waitFor();
  await holder.reload();
  await holder.getByRole("button", { name: /Pembaca \(contoh\)/u }).click();
  await holder.getByRole("menuitem", { name: "Keluar" }).waitFor();
  expect(await holder.getByRole("menuitem", { name: /^Bertindak/u }).count()).toBe(0);
});
