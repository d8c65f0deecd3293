import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { useRata } from "./harness/useRata.ts";

const rata = useRata();

/** Squares side by side as the boundaries of some regions, and one of a region that is none. */
function fileOf(names: readonly string[]): Buffer {
  const features = [...names, "Bukan Wilayah"].map((name, at) => ({
    type: "Feature",
    properties: { WADMKK: name },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [118 + at, -8],
          [119 + at, -8.2],
          [119 + at, -9.1],
          [118 + at, -9],
          [118 + at, -8],
        ],
      ],
    },
  }));
  return Buffer.from(JSON.stringify({ type: "FeatureCollection", features }));
}

test("the secretariat uploads boundaries, sees what the file lacks, and maps are drawn on them; read by keyboard a region opens", async () => {
  const page = await rata.visit("sekretariat");
  await page.goto(`${rata.url()}/ikhtisar`);
  const tiles = page.getByRole("img", { name: /^Peta petak/u });
  await tiles.waitFor();
  const said = (await tiles.getAttribute("aria-label")) ?? "";
  const names = [...said.matchAll(/(?:\. |; )((?:Kabupaten|Kota) [^:;]+):/gu)]
    .map((match) => match[1] ?? "")
    .slice(0, 3);
  expect(names).toHaveLength(3);
  await page.goto(`${rata.url()}/pengaturan#batas-wilayah`);
  await page.getByText("Belum ada batas wilayah; peta digambar sebagai petak.").waitFor();
  const input = page.locator("#batas-wilayah input[type=file]");
  await input.setInputFiles({ name: "rusak.geojson", mimeType: "application/geo+json", buffer: Buffer.from("{") });
  await page.getByRole("alert").getByText("Berkas ini bukan GeoJSON yang utuh.").waitFor();
  await input.setInputFiles({ name: "batas.geojson", mimeType: "application/geo+json", buffer: fileOf(names) });
  await page.getByText("Dikenali dari nama pada kolom WADMKK.").waitFor();
  await page.getByText("1 bagian berkas tidak cocok dengan wilayah mana pun: Bukan Wilayah.").waitFor();
  const { violations } = await new AxeBuilder({ page }).include("#batas-wilayah").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole("button", { name: "Simpan batas wilayah" }).click();
  await page.getByText("3 batas wilayah dari batas.geojson", { exact: false }).waitFor();
  await page.goto(`${rata.url()}/ikhtisar`);
  const figure = page.locator("figure").filter({ has: page.getByRole("img", { name: /^Peta wilayah/u }) });
  await figure.getByRole("group", { name: "Angka pada grafik" }).focus();
  await expect.poll(() => figure.getByRole("status").textContent()).toContain(`${names[0] ?? ""}:`);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => figure.getByRole("status").textContent()).toContain(`${names[1] ?? ""}:`);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: names[1] ?? "" }).waitFor();
  await page.goto(`${rata.url()}/pengaturan#batas-wilayah`);
  await page.getByRole("button", { name: "Hapus batas wilayah" }).click();
  await page.getByText("Belum ada batas wilayah; peta digambar sebagai petak.").waitFor();
});

test("who only reads figures sees that there are no boundaries, and no button", async () => {
  const page = await rata.visit("pembaca");
  await page.goto(`${rata.url()}/pengaturan#batas-wilayah`);
  await page.getByText("Belum ada batas wilayah; peta digambar sebagai petak.").waitFor();
  expect(await page.locator("#batas-wilayah input[type=file]").count()).toBe(0);
});
