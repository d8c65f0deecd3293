import { expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();
const QUESTION = "<b>Dari mana</b> angka ini?";

async function openRow(word: string, width = 1440) {
  const page = await rata.visit(word, { width });
  const year = await findYear(page);
  await page.goto(`${rata.url()}/rencana/${year}`);
  if (width < 720) {
    await page
      .getByRole("button", { name: /./u })
      .filter({ has: page.locator("strong") })
      .last()
      .click();
  } else {
    await page.getByRole("grid").focus();
    await page.keyboard.press("Control+Enter");
  }
  await page.getByRole("region", { name: "Percakapan" }).getByLabel("Tulis komentar").waitFor();
  return { page, year };
}

test("a mention by keyboard reaches the bell of who is meant, whose link opens the thread at its cell; an answer comes back", async () => {
  const { page: office, year } = await openRow("sekretariat");
  const talk = office.getByRole("region", { name: "Percakapan" });
  await talk.getByLabel("Tentang").selectOption({ label: "Target Kinerja" });
  await talk.getByLabel("Tulis komentar").pressSequentially(`${QUESTION} @operator`);
  await talk.getByRole("option", { name: /Operator Dinas Sosial/u }).waitFor();
  expect(await talk.getByRole("listbox").innerText()).not.toContain("rata.example");
  await office.keyboard.press("Enter");
  await office.keyboard.press("Control+Enter");
  await talk.getByRole("article").getByText(QUESTION, { exact: false }).waitFor();
  expect(await talk.locator("b").count()).toBe(0);
  expect(await isSeen(talk.getByText("@Operator Dinas Sosial (contoh)"))).toBe(true);

  const operator = await rata.visit("operator");
  await findYear(operator);
  await operator.getByRole("button", { name: "Pemberitahuan, 1 belum dibaca" }).click();
  await operator
    .getByRole("dialog")
    .getByRole("link", { name: /menyebut Anda dalam percakapan/u })
    .click();
  await operator.waitForURL(new RegExp(`/rencana/${year}\\?.*sel=target.*utas=`, "u"));
  const thread = operator.getByRole("article", { name: /^Target Kinerja/u });
  await thread.getByText(QUESTION, { exact: false }).waitFor();
  await operator.getByRole("button", { name: "Pemberitahuan", exact: true }).waitFor();
  await thread.getByRole("button", { name: /^Balas/u }).click();
  await operator.keyboard.type("Dari RKA.");
  await thread.getByRole("button", { name: "Kirim" }).click();
  await thread.getByText("Dari RKA.").waitFor();

  await office.reload();
  await office.getByRole("button", { name: "Pemberitahuan, 1 belum dibaca" }).waitFor();
  expect(await office.getByRole("gridcell", { name: /1 percakapan terbuka/u }).count()).toBe(1);
  await office.getByRole("button", { name: "Tutup" }).first().click();
  await office.getByRole("grid").focus();
  await office.keyboard.press("F9");
  await office
    .getByRole("article", { name: /^Target Kinerja/u })
    .getByText("Dari RKA.")
    .waitFor();
  await office.getByRole("button", { name: /^Selesaikan percakapan/u }).click();
  await office.getByText(/^Diselesaikan Staf Sekretariat/u).waitFor({ state: "attached" });
});

test("one's own comment is changed and withdrawn; others see that it was, and no longer what it said", async () => {
  const { page, year } = await openRow("pembaca");
  const talk = page.getByRole("region", { name: "Percakapan" });
  await talk.getByLabel("Tulis komentar").fill("Salah ketik");
  await talk.getByRole("button", { name: "Kirim" }).click();
  await talk.getByRole("button", { name: "Ubah komentar: Salah ketik" }).click();
  await talk.getByLabel("Komentar", { exact: true }).fill("Sudah benar");
  await talk.getByRole("button", { name: "Simpan" }).click();
  await talk.getByText("· diubah").waitFor();
  await talk.getByRole("button", { name: "Tarik komentar: Sudah benar" }).click();
  await talk.getByText("Komentar ini ditarik penulisnya.").waitFor();

  const office = await rata.visit("kepala.sekretariat");
  await findYear(office);
  await office.goto(`${rata.url()}/percakapan/${year}`);
  await office.getByText("Komentar ini ditarik penulisnya.").waitFor();
  expect(await office.getByText("Sudah benar").count()).toBe(0);
  expect(await office.getByRole("button", { name: /^Tarik komentar/u }).count()).toBe(0);
});

test("the screen Percakapan narrows to open, mine and all, and leads back to the row", async () => {
  const { page, year } = await openRow("koordinator1");
  await page.getByLabel("Tulis komentar").fill("Mohon penjelasan baris ini.");
  await page.getByRole("button", { name: "Kirim" }).click();
  await page.getByRole("article").getByText("Mohon penjelasan baris ini.").waitFor();
  await page.goto(`${rata.url()}/percakapan/${year}`);
  await page.getByRole("button", { name: "Yang menyangkut saya" }).click();
  await page.waitForURL(/tampil=saya/u);
  await page.getByText("1 percakapan", { exact: true }).waitFor();
  await page.getByRole("link", { name: /^Ke baris: /u }).click();
  await page.waitForURL(new RegExp(`/rencana/${year}\\?baris=`, "u"));
  await page.getByRole("article").getByText("Mohon penjelasan baris ini.").waitFor();
  await page.goto(`${rata.url()}/percakapan/${year}`);
  await page.getByRole("button", { name: /^Selesaikan percakapan dari Koordinator/u }).click();
  await page.getByText("Mohon penjelasan baris ini.").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Semua" }).click();
  await page.getByText("Mohon penjelasan baris ini.").waitFor();
  expect(await isSeen(page.getByText(/^Diselesaikan Koordinator/u))).toBe(true);
});

test("an empty comment is pointed out, and on a phone a row is talked about as well", async () => {
  const { page } = await openRow("pembaca", 390);
  const talk = page.getByRole("region", { name: "Percakapan" });
  await talk.getByRole("button", { name: "Kirim" }).click();
  await talk.getByText("Tulis dahulu komentarnya.").waitFor();
  await talk.getByLabel("Tulis komentar").fill("Dari telepon.");
  await talk.getByRole("button", { name: "Kirim" }).click();
  await talk.getByRole("article").getByText("Dari telepon.").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("what waits stands on the start screen with its last day, and the settings say that no mail is sent", async () => {
  const office = await rata.visit("sekretariat");
  const year = await findYear(office);
  await office.evaluate(async () => {
    const ask = async (path: string) => (await fetch(`/api/trpc/${path}`)).json();
    const tell = (path: string, body: object) =>
      fetch(`/api/trpc/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const [{ id: planId }] = (await ask("plan.list")).result.data;
    const agencies = (await ask("agency.list")).result.data;
    const { rows } = (
      await ask(`plan.rows?input=${encodeURIComponent(JSON.stringify({ planId, from: 0, limit: 500 }))}`)
    ).result.data;
    const agency = agencies.find((one: { shortName: string }) => one.shortName === "Dinas Sosial");
    const nodeIds = [...new Set(rows.map((row: { path: { sector: string } }) => row.path.sector))];
    await tell("plan.assignAgency", { planId, nodeIds, agencyId: agency.id });
    const none = { submit: null, verify: null, endorse: null, approve: null, enact: null };
    await tell("lifecycle.setDeadlines", { planId, expected: none, deadlines: { ...none, submit: "2020-01-31" } });
  });
  const head = await rata.visit("kepala.dinas");
  await findYear(head);
  const waiting = head.getByRole("listitem").filter({ hasText: "Pengajuan perangkat daerah: Dinas Sosial" });
  await waiting.getByText(/^batas 31 Januari 2020, terlambat \d+ hari$/u).waitFor();
  await waiting.getByRole("button", { name: "Buka Alur" }).click();
  await head.waitForURL(new RegExp(`/alur/${year}`, "u"));
  await head.goto(`${rata.url()}/pengaturan#surel`);
  await head.getByText(/^Pengiriman surel belum disiapkan/u).waitFor();
  await head.getByRole("radiogroup", { name: "Bila nama Anda disebut" }).getByLabel("Tidak dikirim").check();
  await head.getByRole("button", { name: "Simpan pilihan surel" }).click();
  await head.getByText("Tersimpan", { exact: true }).waitFor();
  await head.reload();
  expect(
    await head.getByRole("radiogroup", { name: "Bila nama Anda disebut" }).getByLabel("Tidak dikirim").isChecked(),
  ).toBe(true);
  const administrator = await rata.visit("pengelola");
  await findYear(administrator);
  await administrator.goto(`${rata.url()}/pengaturan#surel`);
  await administrator.getByText(/^Belum disiapkan\. Isi MAIL_HOST/u).waitFor();
});
