import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { signIn } from "./harness/openBrowser.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();
const PASSWORD = "kuda hijau tiga rumah";

/** Opens the list of accounts as the administrator. */
async function openAccounts(): Promise<Page> {
  const page = await rata.visit("pengelola");
  await findYear(page);
  await page.goto(`${rata.url()}/pengaturan#pengguna`);
  await page.getByRole("heading", { name: "Akun pengguna" }).waitFor();
  return page;
}

/** Invites a person as the administrator does; gives back the link that was shown. */
async function invite(page: Page, name: string, email: string): Promise<string> {
  await page.getByRole("button", { name: "Undang pengguna" }).click();
  const dialog = page.getByRole("dialog", { name: "Undang pengguna" });
  await dialog.getByLabel("Nama").fill(name);
  await dialog.getByLabel("Surel").fill(email);
  await dialog.getByRole("button", { name: "Buat akun dan tautan" }).click();
  const shown = page.getByRole("dialog", { name: "Tautan kata sandi" });
  const link = await shown.getByLabel("Tautan", { exact: true }).textContent();
  await shown.getByRole("button", { name: "Sudah saya catat" }).click();
  return link ?? "";
}

/** Chooses a password on the page of a link and goes to the sign-in page. */
async function choosePassword(link: string, password = PASSWORD): Promise<Page> {
  const page = await rata.visit(null);
  await page.goto(link);
  await page.getByRole("heading", { name: "Pilih kata sandi" }).waitFor();
  await page.getByLabel("Kata sandi baru", { exact: true }).fill(password);
  await page.getByLabel("Ulangi kata sandi baru").fill(password);
  await page.getByRole("button", { name: "Simpan kata sandi" }).click();
  await page.getByRole("link", { name: "Ke halaman masuk" }).click();
  return page;
}

async function choose(page: Page, name: string, action: string): Promise<void> {
  await page.getByRole("button", { name: `Tindakan untuk ${name}` }).click();
  await page.getByRole("menuitem", { name: action, exact: true }).click();
}

function codeOf(secret: string, at = Date.now()): string {
  const bits = secret
    .split("")
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"));
  const key = Buffer.from((bits.join("").match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const number = mac.readUInt32BE(mac.readUInt8(19) & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

test("an invited person is told while typing what is wrong with a password, chooses one by the link and signs in", async () => {
  const administrator = await openAccounts();
  const link = await invite(administrator, "Orang Baru", "orang.baru@rata.example");
  expect(link).toMatch(/\/sandi#[\w-]{43}$/u);
  expect(await isSeen(administrator.getByRole("row", { name: /Orang Baru/u }).getByText("Diundang, belum"))).toBe(true);
  const page = await rata.visit(null);
  await page.goto(link);
  await page.getByText("Selamat datang, Orang Baru.").waitFor();
  await page.getByLabel("Kata sandi baru", { exact: true }).fill("bismillah99");
  await page.getByText("termasuk yang paling dahulu dicoba").waitFor();
  await page.getByLabel("Kata sandi baru", { exact: true }).fill("orang hutan baik hati");
  await page.getByText("Kata sandi memuat “orang”").waitFor();
  const next = await choosePassword(link);
  await signIn(next, { email: "orang.baru@rata.example", password: PASSWORD });
  await findYear(next);
  await page.goto("about:blank");
  await page.goto(link);
  expect(await isSeen(page.getByRole("heading", { name: "Tautan tidak berlaku" }))).toBe(true);
});

test("an administrator edits, ends sessions, deactivates and activates again", async () => {
  const page = await openAccounts();
  const link = await invite(page, "Maju Mundur", "maju.mundur@rata.example");
  const person = await choosePassword(link);
  await signIn(person, { email: "maju.mundur@rata.example", password: PASSWORD });
  await choose(page, "Maju Mundur", "Ubah akun");
  const editing = page.getByRole("dialog", { name: "Ubah akun Maju Mundur" });
  await editing.getByLabel("Peran", { exact: true }).selectOption({ label: "Pimpinan" });
  await editing.getByRole("button", { name: "Simpan" }).click();
  await page.getByRole("row", { name: /Maju Mundur.*Pimpinan/u }).waitFor();
  await choose(page, "Maju Mundur", "Sesi");
  await page.getByRole("button", { name: "Akhiri semua sesi" }).click();
  await page.getByText("Orang ini tidak sedang masuk").waitFor();
  await page.keyboard.press("Escape");
  await person.reload();
  await person.getByRole("heading", { name: "Masuk" }).waitFor();
  await choose(page, "Maju Mundur", "Nonaktifkan");
  await page.getByRole("dialog").getByRole("button", { name: "Nonaktifkan" }).click();
  await page.getByRole("row", { name: /Maju Mundur.*Nonaktif/u }).waitFor();
  await choose(page, "Maju Mundur", "Aktifkan kembali");
  await page.getByRole("dialog").getByRole("button", { name: "Aktifkan kembali" }).click();
  expect(await isSeen(page.getByRole("row", { name: /Maju Mundur.*Aktif/u }))).toBe(true);
});

test("a second step is switched on, asked at sign-in, and a recovery code opens too", async () => {
  const link = await invite(await openAccounts(), "Dua Langkah", "dua.langkah@rata.example");
  const page = await choosePassword(link);
  await signIn(page, { email: "dua.langkah@rata.example", password: PASSWORD });
  await page.goto(`${rata.url()}/pengaturan#akun`);
  await page.getByRole("button", { name: "Nyalakan" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Kata sandi sekarang", { exact: true }).fill(PASSWORD);
  await dialog.getByRole("button", { name: "Lanjutkan" }).click();
  const secret = ((await dialog.locator("output").textContent()) ?? "").replaceAll(" ", "");
  await dialog.getByLabel("Kode enam angka dari aplikasi").fill(codeOf(secret));
  await dialog.getByRole("button", { name: "Nyalakan langkah kedua" }).click();
  await page.getByRole("button", { name: "Sudah saya simpan" }).waitFor();
  const codes = await page.getByRole("list", { name: "Kode pemulihan" }).getByRole("listitem").allTextContents();
  expect(codes).toHaveLength(10);
  await page.getByRole("button", { name: "Sudah saya simpan" }).click();
  await page.getByText("Menyala. Sisa kode pemulihan: 10.").waitFor();
  const other = await rata.visit(null);
  await other.getByLabel("Surel").fill("dua.langkah@rata.example");
  await other.getByLabel("Kata sandi", { exact: true }).fill(PASSWORD);
  await other.keyboard.press("Enter");
  await other.getByRole("heading", { name: "Langkah kedua" }).waitFor();
  await other.getByLabel("Kode", { exact: true }).fill("000000");
  await other.keyboard.press("Enter");
  await other.getByText("Kode tidak cocok atau sudah dipakai.").waitFor();
  await other.getByLabel("Kode", { exact: true }).fill(codes[0] ?? "");
  await other.keyboard.press("Enter");
  expect(await isSeen(other.getByRole("navigation", { name: "Navigasi utama" }))).toBe(true);
});

test("a pasted list shows what it makes and what it refuses, and gives the links as a file", async () => {
  const page = await openAccounts();
  await page.getByRole("button", { name: "Impor dari berkas" }).click();
  const dialog = page.getByRole("dialog", { name: "Impor pengguna" });
  const list = "nama;surel;peran\nImpor Satu;impor.satu@rata.example;PEMBACA\nImpor Dua;bukan alamat;Pembaca";
  await dialog.getByLabel("Atau tempel tabelnya").fill(list);
  await dialog.getByRole("button", { name: "Baca tempelan" }).click();
  await dialog.getByText("2 baris dibaca: 1 akun baru, 0 sudah ada, 1 ditolak.").waitFor();
  await dialog.getByText("Ini bukan alamat surel: bukan alamat").waitFor();
  await dialog.getByRole("button", { name: "Buat 1 akun" }).click();
  await dialog.getByRole("heading", { name: "1 akun dibuat" }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Unduh tautan undangan (CSV)" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  const link = /https?:\/\/[^;]+\/sandi#[\w-]{43}/u.exec(text)?.[0] ?? "";
  const person = await choosePassword(link);
  await signIn(person, { email: "impor.satu@rata.example", password: PASSWORD });
  expect(text).toContain("Impor Satu;impor.satu@rata.example;");
});

test("who is no administrator sees no account but the own one, and ends a session of the own in another browser", async () => {
  const page = await rata.visit("sekretariat");
  const other = await rata.visit("sekretariat");
  await page.goto(`${rata.url()}/pengaturan`);
  await page.getByRole("heading", { name: "Akun saya" }).waitFor();
  expect(await page.getByRole("heading", { name: "Akun pengguna" }).count()).toBe(0);
  await page
    .getByRole("button", { name: /^Akhiri sesi di/u })
    .first()
    .click();
  await page.getByRole("button", { name: /^Akhiri sesi di/u }).waitFor({ state: "detached" });
  await other.reload();
  expect(await isSeen(other.getByRole("heading", { name: "Masuk" }))).toBe(true);
});
