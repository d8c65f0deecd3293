import type { Region } from "#region/Region";

/** An invented province, so that no example says anything about a real one. */
export const EXAMPLE_REGION = "98";

/** The invented province with two regencies and a city. */
export const EXAMPLE_REGIONS: readonly Region[] = [
  region(EXAMPLE_REGION, "Provinsi Contoh"),
  region("98.01", "Kabupaten Awan"),
  region("98.02", "Kabupaten Bukit"),
  region("98.71", "Kota Cemara"),
];

function region(code: string, name: string): Region {
  return { code, name, bpsCode: null, aliases: [], population: null };
}
