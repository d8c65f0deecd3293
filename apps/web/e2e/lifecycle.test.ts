import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();

async function openProgress(word: string): Promise<Page> {
  const page = await rata.visit(word);
  await page.goto(`${rata.url()}/alur/${await findYear(page)}`);
  await page.getByRole("heading", { level: 1, name: /^Alur/u }).waitFor();
  return page;
}

/** Gives each sector to the agency that its words suggest, as the plan's screen does. */
async function assignAgencies(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ask = async (path: string) => (await fetch(`/api/trpc/${path}`)).json();
    const [{ id: planId }] = (await ask("plan.list")).result.data;
    const input = encodeURIComponent(JSON.stringify({ planId }));
    for (const { nodeId, agencyId } of (await ask(`plan.suggestAgencies?input=${input}`)).result.data)
      await fetch("/api/trpc/plan.assignAgency", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ planId, nodeIds: [nodeId], agencyId }),
      });
  });
}

test("the head of an agency submits, the secretariat looks at rows and returns them with a reason, and the head reads it", async () => {
  const office = await openProgress("sekretariat");
  await assignAgencies(office);
  const head = await openProgress("kepala.dinas");
  await head.getByRole("button", { name: "Ajukan: Dinas Sosial" }).click();
  await head.getByRole("dialog").getByLabel("Nomor (boleh kosong)").fill("050/12");
  await head.getByRole("dialog").getByRole("button", { name: "Lanjutkan" }).click();
  await head.getByText("Diajukan dengan Surat Nomor 050/12").waitFor();
  await head.getByText("Sudah diajukan").waitFor();

  await office.reload();
  await office.getByRole("button", { name: "Telaah baris Dinas Sosial" }).click();
  await office
    .getByRole("button", { name: /^Sesuai: / })
    .first()
    .click();
  await office.getByText(/^1 dari \d+ baris sesuai$/u).waitFor();
  await office.getByRole("button", { name: "Kembalikan: Dinas Sosial" }).click();
  await office.getByRole("dialog").getByLabel("Alasan").fill("Target baris dua belum masuk akal.");
  await office.getByRole("dialog").getByRole("button", { name: "Lanjutkan" }).click();
  await office.getByText("Alasan dikembalikan: Target baris dua belum masuk akal.").waitFor();

  await head.reload();
  expect(await isSeen(head.getByText("Alasan dikembalikan: Target baris dua belum masuk akal."))).toBe(true);
  expect(await isSeen(head.getByRole("button", { name: "Ajukan: Dinas Sosial" }))).toBe(true);
});

test("what was submitted can't be changed, and the person is told whose rows they are", async () => {
  const head = await openProgress("kepala.dinas");
  await head.getByRole("button", { name: "Ajukan: Dinas Sosial" }).click();
  await head.getByRole("dialog").getByRole("button", { name: "Lanjutkan" }).click();
  await head.getByRole("button", { name: "Tarik kembali: Dinas Sosial" }).waitFor();
  const office = await rata.visit("sekretariat");
  const year = await findYear(office);
  const answer = await office.evaluate(async () => {
    const [{ id: planId }] = (await (await fetch("/api/trpc/plan.list")).json()).result.data;
    const input = encodeURIComponent(JSON.stringify({ planId, from: 0, limit: 500 }));
    const { rows } = (await (await fetch(`/api/trpc/plan.rows?input=${input}`)).json()).result.data;
    const row = rows.find((one: { path: { sector: string }; agency: string | null }) => one.agency !== null);
    const sent = await fetch("/api/trpc/plan.assignAgency", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        planId,
        nodeIds: rows.map((one: { nodeId: string }) => one.nodeId),
        agencyId: row.agency,
      }),
    });
    return (await sent.json()).error?.data.rata.code;
  });
  expect(year).toBeGreaterThan(2000);
  expect(answer).toBe("part-not-open");
});

test("a reader sees where the plan stands, and nothing to press", async () => {
  const page = await openProgress("pembaca");
  expect(await isSeen(page.getByText("Saat ini tidak ada yang menunggu Anda."))).toBe(true);
  expect(await page.getByRole("main").getByRole("button").count()).toBe(0);
});

/** Asks for another name of the first row's sector, as the sheet does for an operator. */
async function proposeSector(page: Page, text: string): Promise<void> {
  await page.evaluate(async (wish) => {
    const [{ id: planId }] = (await (await fetch("/api/trpc/plan.list")).json()).result.data;
    const input = encodeURIComponent(JSON.stringify({ planId, from: 0, limit: 1 }));
    const { rows } = (await (await fetch(`/api/trpc/plan.rows?input=${input}`)).json()).result.data;
    const [{ nodeId, lineId, values }] = rows;
    const cells = [{ rows: [{ nodeId, lineId }], column: "sector", expected: values.sector, text: wish }];
    const edits = [{ id: crypto.randomUUID(), kind: "cells", cells }];
    await fetch("/api/trpc/plan.edit", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ planId, edits, propose: true }),
    });
  }, text);
}

test("what an operator proposes waits on this screen; it is declined with a reason, or made, and its author reads how it ended", async () => {
  const operator = await openProgress("operator");
  await proposeSector(operator, "Sektor yang diusulkan");
  await proposeSector(operator, "Sektor yang ditolak");
  await operator.reload();
  await operator.getByText("2 usulan menunggu.").waitFor();
  expect(await operator.getByRole("button", { name: /^Terima usulan/u }).count()).toBe(0);

  const office = await openProgress("sekretariat");
  const refused = office.getByRole("listitem").filter({ hasText: "Sektor yang ditolak" });
  await refused.getByRole("button", { name: /^Tolak usulan/u }).click();
  await office.getByRole("dialog").getByLabel("Alasan").fill("Nama sektor sudah disepakati rapat.");
  await office.getByRole("dialog").getByRole("button", { name: "Lanjutkan" }).click();
  await office.getByText("1 usulan menunggu.").waitFor();
  await office.getByRole("button", { name: /^Terima usulan/u }).click();
  await office.getByText("Tidak ada usulan yang menunggu.").waitFor();

  await operator.reload();
  await operator.getByText("Yang sudah diputuskan (2)").click();
  await operator.getByText("Alasan: Nama sektor sudah disepakati rapat.").waitFor();
  expect(await isSeen(operator.getByText(/^Diterima oleh /u))).toBe(true);
});

test("the secretariat sets deadlines, sees who is late, and takes a reminder as letter and as text", async () => {
  const page = await openProgress("sekretariat");
  await assignAgencies(page);
  await page.reload();
  await page.getByRole("button", { name: "Tetapkan batas waktu" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Pengajuan perangkat daerah").fill("2020-02-26");
  await form.getByLabel("Penelaahan sekretariat").fill("2020-02-01");
  await form.getByRole("button", { name: "Simpan" }).click();
  await form
    .getByText(/lebih awal daripada tahapan sebelumnya/u)
    .last()
    .waitFor();
  await form.getByLabel("Penelaahan sekretariat").fill("");
  await form.getByRole("button", { name: "Simpan" }).click();
  await form.waitFor({ state: "detached" });
  await page
    .getByText(/batas 26 Februari 2020 · terlambat \d+ hari/u)
    .first()
    .waitFor();
  await page
    .getByRole("button", { name: /^Siapkan pengingat untuk /u })
    .first()
    .click();
  const reminder = page.getByRole("dialog");
  const short = reminder.getByLabel("Pesan singkat");
  await short.waitFor();
  expect(await short.inputValue()).toMatch(
    /^Yth\. .* Batas waktu pengajuan, 26 Februari 2020, sudah lewat \d+ hari\./u,
  );
  const [letter] = await Promise.all([
    page.waitForEvent("download"),
    reminder.getByRole("button", { name: "Unduh surat (Word)" }).click(),
  ]);
  expect(letter.suggestedFilename()).toMatch(/^pengingat-53(\.02)?-20\d\d\.docx$/u);
});
