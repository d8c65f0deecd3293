import type { Region, RegionCode } from "@rata/domain/region/Region";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import type { Observation } from "@rata/domain/indicator/Observation";
import { NATION } from "@rata/domain/indicator/nation";
import { PROVINCES } from "@rata/reference/regions/provinces";

type NamedRegion = { names: readonly string[]; region: RegionCode | null };

/** How prose calls the region of a text, the nation, and all others that it may name; those without figures stand for none. */
export function listRegionNames(
  regions: readonly Region[],
  own: RegionCode,
  observations: readonly Pick<Observation, "region">[] = [],
): NamedRegion[] {
  const held = new Set([own, ...observations.map(({ region }) => region)]);
  const known = new Set([...regions, ...PROVINCES].filter(({ code }) => code.length <= 5));
  const others = [...known].filter(({ code }, index, all) => all.findIndex((other) => other.code === code) === index);
  return [
    { names: ["Indonesia", "nasional", "Nasional", "NASIONAL"], region: NATION },
    ...others.map((region) => ({ names: namesOf(region), region: held.has(region.code) ? region.code : null })),
  ];
}

function namesOf(region: Region): string[] {
  const said = sayRegion(region);
  const short = region.aliases.flatMap((alias) => (alias.length < 3 ? [] : [alias, `Provinsi ${alias}`]));
  return [...new Set([said, said.replace(/^Provinsi /u, ""), said.replace(/^Kabupaten /u, "Kab. "), ...short])];
}
