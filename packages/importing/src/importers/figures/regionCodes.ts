import { normaliseRegionWords } from "@rata/domain/region/RegionIndex";
import { type Region, type RegionCode } from "@rata/domain/region/Region";
import type { RegionTree } from "@rata/domain/region/RegionTree";

/** The nation stands beside the provinces under a code of its own. */
const NATION_CODE: RegionCode = "00";

/** The two ways of numbering regions. Never the same: Kemendagri 53.01 is Kupang, BPS 5301 is Sumba Barat. */
export type CodeSystem = "kemendagri" | "bps";

/** What a code of a stated system names. "unlisted": a well-formed BPS code of a province whose BPS codes are not known here. */
export type CodeReading =
  | { kind: "region"; code: RegionCode }
  | { kind: "unlisted"; province: RegionCode }
  | { kind: "unknown" };

/** Reads a code under a stated system; `isExact` for a number of a sheet, where 53.10 has become 53,1. */
export function readCode(tree: RegionTree, text: string, system: CodeSystem): CodeReading {
  const cell = text.replaceAll(/\s/gu, "");
  return system === "kemendagri" ? readKemendagri(tree, cell) : readBps(tree, cell);
}

/** Every region that words name, the highest level first; those at home come alone where there are any. */
export function listNamedRegions(tree: RegionTree, words: string, home: RegionCode): RegionCode[] {
  const name = cleanName(words);
  if (/^(?:indonesia|nasional|republik indonesia)$/u.test(name)) return [NATION_CODE];
  const codes = tree.index.get(name) ?? [];
  const own = codes.filter((code) => code.slice(0, 2) === home.slice(0, 2));
  return [...(own.length > 0 ? own : codes)].toSorted((a, b) => a.length - b.length);
}

/** Whether words are a name of that region, whatever else they may name. */
export function isNameOf(tree: RegionTree, words: string, code: RegionCode): boolean {
  if (code === NATION_CODE) return /^(?:indonesia|nasional|republik indonesia)$/u.test(cleanName(words));
  return (tree.index.get(cleanName(words)) ?? []).includes(code);
}

/** The name of a region as problems print it. */
export function nameOfRegion(tree: RegionTree, code: RegionCode): string {
  return code === NATION_CODE ? "Indonesia" : (tree.byCode.get(code)?.name ?? code);
}

/** Whether a name begins with the kind of region, so that "Kota Kupang" is told from "Kupang". */
export function isFullName(words: string): boolean {
  return /^(?:kabupaten|kota) /u.test(cleanName(words));
}

/** Without the marks of a web page, a number in front and signs behind. */
function cleanName(words: string): string {
  const bare = words
    .replaceAll(/<[^>]{0,20}>/gu, "")
    .replace(/^[\s\d.[\]()]+/u, "")
    .replace(/[\s*]*(?:\d{1,2}\))?$/u, "");
  return normaliseRegionWords(bare);
}

function readKemendagri(tree: RegionTree, cell: string): CodeReading {
  if (cell === NATION_CODE) return { kind: "region", code: NATION_CODE };
  const parts = /^(\d{2})(?:[.,]?(\d{2})|[.,](\d))?$/u.exec(cell);
  if (parts === null) return { kind: "unknown" };
  const [, province = "", regency, cut] = parts;
  // A number of a sheet loses its last zero: 53,1 can only have been 53.10, since 53.01 keeps its own.
  const below = cut === undefined ? regency : `${cut}0`;
  const code = below === undefined ? province : `${province}.${below}`;
  return tree.byCode.has(code) ? { kind: "region", code } : { kind: "unknown" };
}

function readBps(tree: RegionTree, cell: string): CodeReading {
  if (/^(?:9999|0000|00)$/u.test(cell)) return { kind: "region", code: NATION_CODE };
  const parts = /^(\d{2})(\d{2})?$/u.exec(cell);
  if (parts === null) return { kind: "unknown" };
  const [, first = "", regency = "00"] = parts;
  const province = PAPUA.get(first) ?? (isPapua(first) ? "" : first);
  if (!tree.byCode.has(province)) return { kind: "unknown" };
  if (regency === "00") return { kind: "region", code: province };
  const below = tree.children.get(province) ?? [];
  const found = below.find(({ bpsCode }) => bpsCode === cell);
  if (found !== undefined) return { kind: "region", code: found.code };
  return below.some(isListed) ? { kind: "unknown" } : { kind: "unlisted", province };
}

function isListed({ bpsCode }: Region): boolean {
  return bpsCode !== null;
}

function isPapua(digits: string): boolean {
  return digits.startsWith("9");
}

/** Two digits of a province are the same in both systems, but for those of Papua: BPS 94 is Papua, Kemendagri 94 Papua Tengah. */
const PAPUA: ReadonlyMap<string, RegionCode> = new Map([
  ["91", "92"],
  ["92", "96"],
  ["94", "91"],
  ["95", "93"],
  ["96", "94"],
  ["97", "95"],
]);
