import type { MoneyAxis } from "@rata/domain/plan/version/PlanComparison";
import type { RegionLevel } from "@rata/domain/region/Region";
import type { Language } from "#Language";
import * as texts from "./words.ts";

/** What a part of the money is called: by its name, or by the word for what has none. */
export function sayPart(
  axis: MoneyAxis,
  { key, name }: { key: string; name: string | null },
  { language, level }: { language: Language; level: RegionLevel },
): string {
  if (name !== null) return name;
  const words = texts[language];
  const known = new Map(Object.entries(namelessParts(axis, language, level)));
  return known.get(key) ?? (key === "others" ? words.others : axis === "sector" ? words.unnamed : key);
}

function namelessParts(axis: MoneyAxis, language: Language, level: RegionLevel): Readonly<Record<string, string>> {
  const words = texts[language];
  const regions = words.regionLevels[level];
  switch (axis) {
    case "sector":
      return { none: words.noSector };
    case "agency":
      return { none: words.noAgency };
    case "region":
      return {
        every: words.every(regions),
        several: words.several(regions),
        own: words.ownRegion(regions),
        unknown: words.unknownPlace,
        none: words.noPlace,
      };
    case "budget":
      return {
        ...words.budgets,
        unstated: words.unstatedBudget,
        several: words.severalBudgets,
        none: words.noFunding,
      };
  }
}
