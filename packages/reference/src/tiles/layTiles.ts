import type { Region } from "@rata/domain/region/Region";
import { TILES as NUSA_TENGGARA_TIMUR } from "./53.ts";
import type { RegionTile } from "./RegionTile.ts";

/** The squares of some regions. A grid is in the order of the codes and says nothing about where regions lie. */
export interface TileLayout {
  isGrid: boolean;
  places: RegionTile[];
}

/** Squares for the parts of a region: as they lie where somebody laid them by hand, else side by side in the order of their codes. */
export function layTiles(regions: readonly Pick<Region, "code" | "name" | "aliases">[]): TileLayout {
  const places = regions.flatMap(({ code }) => LAID.get(code) ?? []);
  if (places.length === regions.length) return { isGrid: false, places };
  return { isGrid: true, places: layGrid(regions) };
}

const LAID: ReadonlyMap<string, RegionTile> = new Map(NUSA_TENGGARA_TIMUR.map((tile) => [tile.code, tile]));

/** As wide as it fits a phone, and wider than high. */
function layGrid(regions: readonly Pick<Region, "code" | "name" | "aliases">[]): RegionTile[] {
  const columns = Math.min(MOST_COLUMNS, Math.max(1, Math.ceil(Math.sqrt(regions.length * 1.6))));
  const taken = new Set<string>();
  const ordered = regions.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return ordered.map((region, at) => ({
    code: region.code,
    short: shorten(region, taken),
    row: Math.floor(at / columns),
    column: at % columns,
  }));
}

const MOST_COLUMNS = 10;

/** A short alias in official use, the first letters of several words, or the first ones of a single word; never one twice. */
function shorten({ name, aliases }: Pick<Region, "name" | "aliases">, taken: Set<string>): string {
  const words = name.replace(/^(?:Kabupaten|Provinsi) (?:Administrasi )?/u, "").split(/[\s-]+/u);
  const initials = words.map((word) => word.slice(0, 1)).join("");
  const first =
    words.length > 2 ? initials : words.length === 2 ? `${initials.slice(0, 1)}${words[1] ?? ""}` : (words[0] ?? "");
  const candidates = [...aliases.filter((alias) => alias.length <= MOST_LETTERS), first.slice(0, MOST_LETTERS)];
  const short = candidates.map((text) => text.toUpperCase()).find((text) => !taken.has(text)) ?? number(first, taken);
  taken.add(short);
  return short;
}

const MOST_LETTERS = 4;

function number(first: string, taken: ReadonlySet<string>): string {
  for (let count = 2; ; count += 1) {
    const short = `${first.slice(0, MOST_LETTERS - String(count).length)}${count}`.toUpperCase();
    if (!taken.has(short)) return short;
  }
}
