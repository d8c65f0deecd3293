import type { Region } from "@rata/domain/region/Region";

/** The villages of a line of `villages/<province>`: the district's code, then each village's last number with its name. */
export function readVillages(line: string): Region[] {
  const [district = "", ...villages] = line.split("|");
  return villages.map((village) => ({
    code: `${district}.${village.slice(0, 4)}`,
    name: village.slice(4),
    bpsCode: null,
    population: null,
    aliases: [],
  }));
}
