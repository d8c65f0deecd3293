import { normaliseRegionWords } from "./RegionIndex.ts";
import { levelOf, type Region, type RegionLevel } from "./Region.ts";
import { listRegions } from "./RegionTree.ts";
import type { LocationReading, LocationScope } from "./LocationReading.ts";

/**
 * Places said by number or by "all": `22 kab/kota`, `Semua Kecamatan`, `21 Kabupaten dan Kota Kupang`, `Provinsi`. A number must
 * agree with the official list: `2 Kab` of 22 says no names, so its code stays null. Null when the words are of another form.
 */
export function readQuantifiedPlace(text: string, where: LocationScope): LocationReading | null {
  const words = simplify(text);
  return readScopeItself(text, words, where) ?? readAll(text, words, where) ?? readCount(text, words, where);
}

/** "Provinsi" alone, or "Provinsi NTT" which the index knows, means the scope itself. */
function readScopeItself(text: string, words: string, { tree, scope }: LocationScope): LocationReading | null {
  const own = levelOf(scope);
  const isOwnWord =
    (own === "province" && /^(?:tingkat )?provinsi$/u.test(words)) || (own === "regency" && words === "kabupaten");
  return isOwnWord && tree.byCode.has(scope) ? { places: [{ text, code: scope }], remarks: [] } : null;
}

function readAll(text: string, words: string, { scope }: LocationScope): LocationReading | null {
  const [, unit] = /^(?:semua|seluruh|se) (.+)$/u.exec(words) ?? [];
  const level = unit === undefined ? undefined : UNITS.get(unit);
  return level === undefined ? null : { places: [{ text, code: scope, every: level }], remarks: [] };
}

function readCount(text: string, words: string, where: LocationScope): LocationReading | null {
  const [, digits, unit = "", rest = ""] =
    /^(\d{1,6}) (kabupaten\/kota|kabupaten|kota|[a-z/]+)(?: (?:dan|,|&) (.+))?$/u.exec(words) ?? [];
  const level = UNITS.get(unit);
  if (digits === undefined || level === undefined) return null;
  const all = listRegions(where.tree, where.scope, level);
  const named =
    rest === ""
      ? []
      : rest.split(/ dan |, /u).map((name) => all.find((region) => normaliseRegionWords(region.name) === name));
  if (named.includes(undefined)) return null;
  const kind = unit === "kabupaten" || unit === "kota" ? unit : null;
  const counted =
    kind === null ? all : all.filter((region) => normaliseRegionWords(region.name).startsWith(`${kind} `));
  if (Number(digits) === all.length - named.length && all.length > 0) return everyOf(text, where, level);
  if (Number(digits) === counted.length && named.length === 0 && counted.length > 0) return listOf(text, counted);
  if (named.length > 0) return null;
  const isMany = all.length > 0 && Number(digits) > all.length;
  const remark = {
    code: isMany ? "place-count-differs" : "place-unspecified",
    text,
    params: { count: all.length },
  } as const;
  return { places: [{ text, code: null }], remarks: [remark] };
}

function everyOf(text: string, { scope }: LocationScope, every: RegionLevel): LocationReading {
  return { places: [{ text, code: scope, every }], remarks: [] };
}

function listOf(text: string, regions: readonly Region[]): LocationReading {
  return { places: regions.map(({ code }) => ({ text, code })), remarks: [] };
}

/** Lower case, no spaces around slashes, shortenings written out: `22 Kab/ Kota` is `22 kabupaten/kota`. */
function simplify(text: string): string {
  return normaliseRegionWords(text.replaceAll(/\s*\/\s*/gu, "/"))
    .replaceAll(/\bkab\b/gu, "kabupaten")
    .replaceAll(/\bkec\b/gu, "kecamatan")
    .replaceAll(/\bkel\b/gu, "kelurahan")
    .replaceAll(/kabupaten(?: dan |-| )kota$/gu, "kabupaten/kota")
    .replace(/^se-/u, "se ");
}

const UNITS: ReadonlyMap<string, RegionLevel> = new Map([
  ["kabupaten/kota", "regency"],
  ["kabupaten", "regency"],
  ["kota", "regency"],
  ["kecamatan", "district"],
  ["kelurahan", "village"],
  ["desa", "village"],
  ["desa/kelurahan", "village"],
  ["kelurahan/desa", "village"],
]);
