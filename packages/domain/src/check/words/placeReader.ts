import type { Plan } from "#plan/Plan";
import { parseLocation } from "#region/parseLocation";
import type { Region } from "#region/Region";
import { buildRegionTree } from "#region/RegionTree";
import { textKey } from "#text/textKey";

/** Tells whether words name nothing but known places of the plan's region: `Kab. A dan Kota B`, `22 kab/kota`. */
export function placeReader(plan: Plan, regions: readonly Region[]): (text: string) => boolean {
  const where = { tree: buildRegionTree(regions), scope: plan.region };
  const names = new Set(regions.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(firstWords)));
  return (text) => {
    if (text.length > LONGEST || !(BEGINS.test(text) || firstWords(text).some((name) => names.has(name)))) return false;
    const { places, remarks } = parseLocation(text, where);
    return places.length > 0 && remarks.length === 0 && places.every(({ code }) => code !== null);
  };
}

/** The first word of a name, with and without the kind of region before it: a cheap test before reading. */
function firstWords(name: string): string[] {
  return name.split(/[\s.]+/u, 2).map(textKey);
}

const BEGINS = /^\s*(?:\d|semua|seluruh|kab|kota|prov|kec|desa|kel)/iu;
const LONGEST = 200;
