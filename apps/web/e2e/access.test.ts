import { EDITIONS } from "@rata/editions/editions";
import { describe, expect, test } from "vitest";
import { isSeen } from "./harness/isSeen.ts";
import { findYear, useRata } from "./harness/useRata.ts";

const EVERYBODY = [
  "Beranda",
  "Ikhtisar",
  "Rencana",
  "Alur",
  "Versi",
  "Penelaahan",
  "Percakapan",
  "Indikator",
  "Wilayah",
  "RPKD",
  "Lokasi prioritas",
  "Dokumen",
  "Pengaturan",
];
const WITH_HISTORY = [
  "Beranda",
  "Ikhtisar",
  "Rencana",
  "Alur",
  "Versi",
  "Penelaahan",
  "Percakapan",
  "Indikator",
  "Wilayah",
  "RPKD",
  "Lokasi prioritas",
  "Dokumen",
  "Riwayat",
  "Pengaturan",
];
const WITH_IMPORT = [
  "Beranda",
  "Ikhtisar",
  "Rencana",
  "Impor",
  "Pagu SIPD",
  "Lembar kerja",
  "Alur",
  "Versi",
  "Penelaahan",
  "Percakapan",
  "Indikator",
  "Wilayah",
  "RPKD",
  "Lokasi prioritas",
  "Dokumen",
  "Riwayat",
  "Pengaturan",
];
const WITH_WORKBOOK = [
  "Beranda",
  "Ikhtisar",
  "Rencana",
  "Lembar kerja",
  "Alur",
  "Versi",
  "Penelaahan",
  "Percakapan",
  "Indikator",
  "Wilayah",
  "RPKD",
  "Lokasi prioritas",
  "Dokumen",
  "Pengaturan",
];

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  const rata = useRata({ edition });

  test.each([
    ["pengelola", WITH_HISTORY],
    ["sekretariat", WITH_IMPORT],
    ["kepala.sekretariat", WITH_IMPORT],
    ["operator", WITH_WORKBOOK],
    ["kepala.dinas", EVERYBODY],
    ["koordinator1", EVERYBODY],
    ["pimpinan", WITH_HISTORY],
    ["pembaca", EVERYBODY],
    ["sekretaris.tkpk", WITH_HISTORY],
  ])("%s is shown %j and nothing else", async (word, screens) => {
    const page = await rata.visit(word);
    await findYear(page);
    const names = await page.getByRole("navigation", { name: "Navigasi utama" }).getByRole("link").allTextContents();
    expect(names).toEqual(screens);
  });

  test.each([["impor"], ["rencana/baru"], ["riwayat"]])(
    "a reader who types the address %s is told that it is not for their role",
    async (path) => {
      const page = await rata.visit("pembaca");
      const year = await findYear(page);
      await page.goto(`${rata.url()}/${path === "impor" ? `impor/${year}` : path}`);
      expect(await isSeen(page.getByRole("heading", { name: "Layar ini bukan untuk peran Anda", level: 1 }))).toBe(
        true,
      );
    },
  );

  test("a reader sees plan, notes and documents, but no button that changes anything", async () => {
    const page = await rata.visit("pembaca");
    const year = await findYear(page);
    await page.goto(`${rata.url()}/rencana/${year}`);
    await page.getByRole("grid").waitFor();
    expect(await page.getByRole("button", { name: "Tetapkan perangkat daerah" }).count()).toBe(0);
    await page.goto(`${rata.url()}/penelaahan/${year}`);
    await page.getByRole("article").first().waitFor();
    expect(await page.getByRole("button", { name: "Terima dengan catatan" }).count()).toBe(0);
    await page.goto(`${rata.url()}/pengaturan`);
    await page.getByText("Hanya pengelola sistem yang dapat mengubah bagian ini.").waitFor();
    expect(await page.getByRole("heading", { name: "Akun pengguna" }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Tambah perangkat daerah" }).count()).toBe(0);
  });

  test("a year without a plan and an address that does not exist say what to do", async () => {
    const page = await rata.visit("pembaca");
    await page.goto(`${rata.url()}/rencana/1999`);
    await page.getByRole("heading", { name: "Belum ada rencana tahun 1999", level: 1 }).waitFor();
    await page.goto(`${rata.url()}/tidak-ada`);
    expect(await isSeen(page.getByRole("heading", { name: "Halaman ini tidak ada", level: 1 }))).toBe(true);
  });
});
