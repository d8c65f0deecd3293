import type { RegionLevel } from "@rata/domain/region/Region";

/** A level of regions, all of which are meant. In a file of its own: the names of reports reach the first screen, the rest does not. */
export const EVERY_WORDS: Readonly<Record<RegionLevel, string>> = {
  province: "provinsi",
  regency: "kabupaten/kota",
  district: "kecamatan",
  village: "desa/kelurahan",
};
