import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { useRata } from "./harness/useRata.ts";

const rata = useRata();

test("a form that can't be taken leads to each field that is wrong, and asks before what was written is lost", async () => {
  const page = await rata.visit("sekretariat");
  await page.goto(`${rata.url()}/pengaturan#perangkat-daerah`);
  const opener = page.getByRole("button", { name: "Tambah perangkat daerah" });
  await opener.click();
  const form = page.getByRole("dialog");
  await form.waitFor();
  await form.getByRole("button", { name: "Simpan" }).click();
  await form.getByText("2 isian perlu diperbaiki").waitFor();
  expect(await focused(page, "role")).toBe("alert");
  await form.getByRole("link", { name: "Nama singkat: Isian ini harus diisi." }).click();
  await page.keyboard.type("Uji");
  expect(await form.getByLabel("Nama singkat").inputValue()).toBe("Uji");

  await form.getByRole("button", { name: "Simpan" }).click();
  await page.keyboard.type("Dinas Uji");
  expect(await form.getByLabel("Nama lengkap").inputValue()).toBe("Dinas Uji");

  await page.keyboard.press("Escape");
  await form.getByText("Isian Anda belum tersimpan.").waitFor();
  await page.keyboard.press("Enter");
  expect(await isSeen(form.getByRole("button", { name: "Simpan" }))).toBe(true);
  await page.keyboard.press("Escape");
  await form.getByRole("button", { name: "Buang isian" }).click();
  await form.waitFor({ state: "detached" });
  await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
});

function focused(page: Page, attribute: string): Promise<string | null | undefined> {
  return page.evaluate((name) => document.activeElement?.getAttribute(name), attribute);
}
