import type { Page } from "playwright-core";

/** Opens a screen and waits until it has its heading and asks nothing of the server any more. */
export async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor({ state: "attached" });
  // What follows from an answer is asked for in the next frame at the latest.
  await page.evaluate(async () => {
    const isLoading = () => document.documentElement.hasAttribute("data-loading");
    for (let still = 0; still < 3; still = isLoading() ? 0 : still + 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** Every screen, for a plan's year and a region. */
export function listScreens(year: number, region: string): readonly string[] {
  return [
    `beranda/${year}`,
    `rencana/${year}`,
    `impor/${year}`,
    `anggaran/${year}`,
    `lembar-kerja/${year}`,
    `alur/${year}`,
    `versi/${year}?dari=0`,
    `penelaahan/${year}`,
    `percakapan/${year}?tampil=semua`,
    "ikhtisar",
    "indikator",
    "indikator/p0",
    "wilayah",
    `wilayah/${region}`,
    `rpkd/${year}`,
    `lokasi-prioritas/${year}`,
    `dokumen/${year}`,
    "indikator/impor",
    "riwayat",
    "pengaturan",
    "rencana/baru",
  ];
}
