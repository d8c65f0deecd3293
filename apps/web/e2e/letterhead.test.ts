import { expect, test } from "vitest";
import { findYear, useRata } from "./harness/useRata.ts";

const rata = useRata();

/** A red dot of three by two. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AAQQxwFgBB0gX7h/C5SAAAAABJRU5ErkJggg==",
  "base64",
);

test("an administrator sets the arms, sees them in settings and in a document, and removes them; other fields stay as typed", async () => {
  const page = await rata.visit("pengelola");
  const year = await findYear(page);
  await page.goto(`${rata.url()}/pengaturan`);
  await page.getByText("Belum ada lambang; kop tercetak tanpa gambar.").waitFor();
  await page.getByLabel("Nama tim koordinasi").fill("Tim yang belum disimpan");
  const choose = (name: string, buffer: Buffer) =>
    page.setInputFiles("input[type=file]", { name, mimeType: "image/png", buffer });
  await choose("lambang.svg.png", Buffer.from("<svg/>"));
  await page.getByRole("alert").getByText("Berkas ini bukan gambar PNG.").waitFor();
  await choose("lambang.png", PICTURE);
  const picture = page.getByRole("img", { name: "Lambang yang tercetak pada kop" });
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((image) => Reflect.get(image, "naturalWidth"))).toBe(3);
  expect(await page.getByRole("alert").filter({ hasText: "bukan gambar" }).count()).toBe(0);
  expect(await page.getByLabel("Nama tim koordinasi").inputValue()).toBe("Tim yang belum disimpan");
  await page.goto(`${rata.url()}/dokumen/${year}`);
  await page.frameLocator("iframe").getByRole("img", { name: "Lambang" }).waitFor();
  await page.goto(`${rata.url()}/pengaturan`);
  await page.getByRole("button", { name: "Hapus lambang" }).click();
  await page.getByText("Belum ada lambang; kop tercetak tanpa gambar.").waitFor();
});

test("who may not change the settings sees the arms and no button", async () => {
  const page = await rata.visit("pembaca");
  await findYear(page);
  await page.goto(`${rata.url()}/pengaturan`);
  await page.getByRole("heading", { name: "Lambang pada kop" }).waitFor();
  expect(await page.locator("input[type=file]").count()).toBe(0);
  expect(await page.getByRole("button", { name: "Pilih gambar PNG" }).count()).toBe(0);
});
