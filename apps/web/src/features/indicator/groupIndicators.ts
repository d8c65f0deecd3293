import type { IndicatorItem } from "#lib/figureTypes";

/** Which indicators stand together; one that is in none of them, from a pack outside, stands under "other". */
const GROUPS = {
  poverty: [
    "p0",
    "poor-people",
    "p1",
    "p2",
    "gk",
    "gkm",
    "gknm",
    "extreme-poverty-rate",
    "extreme-poor-people",
    "gini",
  ],
  people: ["ipm", "uhh", "rls", "expenditure-per-head", "tpt", "tpak"],
  health: ["stunting", "wasting", "underweight", "aki", "akb", "sanitation", "drinking-water"],
  economy: ["grdp-constant", "growth", "inflation"],
  budget: ["revenue", "own-revenue", "transfers", "spending", "affair-spending", "realised-spending"],
} as const;

type GroupKey = keyof typeof GROUPS | "other";
const KEYS = ["poverty", "people", "health", "economy", "budget"] as const;

/** The indicators by group in the order of reports; groups without any are left out. */
export function groupIndicators(items: readonly IndicatorItem[]): { key: GroupKey; items: IndicatorItem[] }[] {
  const groups = [...KEYS, "other" as const].map((key) => ({
    key,
    items: items.filter((item) => keyOf(item) === key),
  }));
  return groups.filter((group) => group.items.length > 0);
}

function keyOf({ code }: IndicatorItem): GroupKey {
  return KEYS.find((key) => GROUPS[key].some((one) => one === code)) ?? "other";
}
