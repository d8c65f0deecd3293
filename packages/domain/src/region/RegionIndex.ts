import type { Region, RegionCode } from "./Region.ts";

/** Codes by every way of naming a region. More than one code under a name makes the name ambiguous. */
export type RegionIndex = ReadonlyMap<string, readonly RegionCode[]>;

/** Files each region under its full name, its name without "Kabupaten" or "Kota", and its aliases in both forms. */
export function indexRegions(regions: Iterable<Region>): RegionIndex {
  const index = new Map<string, RegionCode[]>();
  for (const region of regions) {
    for (const name of namesOf(region)) {
      const codes = index.get(name);
      if (codes === undefined) index.set(name, [region.code]);
      else codes.push(region.code);
    }
  }
  return index;
}

/** Lower case, one space, and the usual shortenings written out: `Kab.Sikka` is `kabupaten sikka`. */
export function normaliseRegionWords(words: string): string {
  const spaced = words
    .toLowerCase()
    .replaceAll(/[.\s]+/gu, " ")
    .trim();
  const [first = "", ...rest] = spaced.split(" ");
  return [PREFIXES.get(first) ?? first, ...rest].join(" ").replace(/^kota (?:administrasi|adm) /u, "kota ");
}

/** "kabupaten", "kota", "kecamatan", … when the name begins with one; the kind tells Kabupaten Kupang from Kota Kupang. */
export function kindOf(normalised: string): string | null {
  const first = normalised.split(" ", 1)[0] ?? "";
  return KINDS.has(first) ? first : null;
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["kab", "kabupaten"],
  ["kotamadya", "kota"],
  ["prov", "provinsi"],
  ["prop", "provinsi"],
  ["propinsi", "provinsi"],
  ["kec", "kecamatan"],
  ["kel", "kelurahan"],
  ["ds", "desa"],
]);
const KINDS: ReadonlySet<string> = new Set(["provinsi", "kabupaten", "kota", "kecamatan", "kelurahan", "desa"]);
const KIND_BY_PARTS = ["", "provinsi", "kabupaten", "kecamatan", "desa"];

function namesOf(region: Region): Set<string> {
  const full = normaliseRegionWords(region.name);
  const parts = region.code.split(".").length;
  // A district may be called "Kota Soe": only regencies wear their kind in front of their name.
  const ownKind = parts === 2 ? kindOf(full) : null;
  const kind = ownKind ?? KIND_BY_PARTS[parts] ?? "";
  const bare = ownKind === null ? full : full.slice(kind.length + 1);
  const bases = [bare, ...region.aliases.map(normaliseRegionWords)];
  return new Set([full, ...bases, ...bases.map((base) => `${kind} ${base}`)]);
}
