import { levelOf, type Region, type RegionLevel } from "#region/Region";

/** The level that a place says of itself below the regency: `Desa X`, `Kec. Y`; null when it says none. */
export function placeLevel(text: string): "district" | "village" | null {
  const [, word = ""] = /^\s*(\p{L}+)/u.exec(text.toLowerCase()) ?? [];
  if (word === "kec" || word === "kecamatan" || word === "distrik") return "district";
  return VILLAGES.has(word) ? "village" : null;
}

/** Whether the list at hand goes down to a level; otherwise nothing can be said about its names. */
export function isLevelKnown(regions: readonly Region[], level: RegionLevel): boolean {
  return regions.some(({ code }) => levelOf(code) === level);
}

const VILLAGES: ReadonlySet<string> = new Set([
  "desa",
  "kelurahan",
  "kel",
  "dusun",
  "kampung",
  "nagari",
  "gampong",
  "pekon",
]);
