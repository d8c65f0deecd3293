import type { Comparison } from "@rata/domain/analysis/change/compare";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import { saySize } from "./figureWords.ts";
import { isComparableAcross } from "./sayPlace.ts";

/** `lebih tinggi 10,51 persen poin`, to stand beside the name of the other region; null where the two say nothing beside each other. */
export function sayGapShortly({ unit }: Indicator, comparison: Comparison | null): string | null {
  if (comparison?.kind !== "compared" || !isComparableAcross(unit)) return null;
  const { change } = comparison;
  if (change.amount === 0) return "sama";
  return `${change.amount > 0 ? "lebih tinggi" : "lebih rendah"} ${saySize(change, unit)}`;
}
