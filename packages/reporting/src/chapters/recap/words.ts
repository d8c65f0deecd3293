import { REGION_LEVELS, type RegionLevel } from "@rata/domain/region/Region";
import { EVERY_WORDS } from "../plan/everyWords.ts";
import { BUDGET_WORDS, GROUP_WORDS, ORIGIN_WORDS, STRATEGY_WORDS } from "../plan/words.ts";
import type { AxisKey } from "./RecapFacts.ts";

/** What an axis is called at the head of its column. */
export function sayAxis(axis: AxisKey, level: RegionLevel): string {
  return axis === "region" ? EVERY_WORDS[level].replace(/^./u, (first) => first.toUpperCase()) : AXIS_WORDS[axis];
}

const AXIS_WORDS: Readonly<Record<Exclude<AxisKey, "region">, string>> = {
  agency: "Perangkat daerah",
  budget: "Anggaran",
  origin: "Asal dana",
  group: "Kelompok program",
  strategy: "Strategi",
};

/** What a part without a name of its own is called. */
export function sayPart(axis: AxisKey, key: string, level: RegionLevel): string {
  return wordsOf(axis, level)[key] ?? key;
}

function wordsOf(axis: AxisKey, level: RegionLevel): Readonly<Record<string, string>> {
  switch (axis) {
    case "agency":
      return { none: "Belum menyebut perangkat daerah" };
    case "region":
      return {
        every: `Semua ${EVERY_WORDS[level]} (tidak dibagi)`,
        several: `Beberapa ${EVERY_WORDS[level]} (tidak dibagi)`,
        own: `Seluruh ${EVERY_WORDS[above(level)]} tanpa rincian ${EVERY_WORDS[level]} (tidak dibagi)`,
        unknown: "Lokasi belum dikenali",
        none: "Tanpa lokasi",
      };
    case "budget":
      return BUDGET_WORDS;
    case "origin":
      return ORIGIN_WORDS;
    case "group":
      return { ...GROUP_WORDS, none: "Belum ditandai kelompok program" };
    case "strategy":
      return { ...STRATEGY_WORDS, none: "Belum ditandai strategi" };
  }
}

function above(level: RegionLevel): RegionLevel {
  return REGION_LEVELS[REGION_LEVELS.indexOf(level) - 1] ?? level;
}
