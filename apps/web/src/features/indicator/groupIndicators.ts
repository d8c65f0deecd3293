import { IndicatorGroup } from "@rata/domain/indicator/Indicator";
import type { IndicatorItem } from "#lib/figureTypes";

/** The indicators by group in the order of reports; groups without any are left out. */
export function groupIndicators(items: readonly IndicatorItem[]): { key: IndicatorGroup; items: IndicatorItem[] }[] {
  const groups = IndicatorGroup.options.map((key) => ({ key, items: items.filter(({ group }) => group === key) }));
  return groups.filter((group) => group.items.length > 0);
}
