import type { Region } from "#region/Region";
import { buildRegionTree } from "#region/RegionTree";

/** A small tree for tests: one province, five regencies of which two share a name, three districts. */
export const TIMOR = buildRegionTree([
  region("53", "Nusa Tenggara Timur", ["NTT"]),
  region("53.01", "Kabupaten Kupang"),
  region("53.02", "Kabupaten Timor Tengah Selatan", ["TTS"]),
  region("53.07", "Kabupaten Sikka"),
  region("53.14", "Kabupaten Rote Ndao"),
  region("53.71", "Kota Kupang"),
  region("53.02.01", "Kota Soe"),
  region("53.02.02", "Mollo Selatan"),
  region("53.02.03", "Mollo Utara"),
]);

function region(code: string, name: string, aliases: string[] = []): Region {
  return { code, name, bpsCode: null, aliases, population: null };
}
