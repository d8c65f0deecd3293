import type { IndicatorCode } from "#indicator/Indicator";
import type { IndicatorTarget } from "#indicator/IndicatorTarget";
import { comparePeriods, periodOf } from "#period/Period";
import type { PriorityDocument } from "./PriorityDocument.ts";

/** The targets of an indicator in RPKD and RPJMD, in order of time; those that are words alone belong to no indicator. */
export function targetsOf(documents: readonly PriorityDocument[], code: IndicatorCode): IndicatorTarget[] {
  const found = documents.flatMap(({ items, source, from, to }) =>
    items.flatMap(({ item }): IndicatorTarget[] =>
      item.kind === "target" && item.measures?.indicator === code
        ? [{ period: periodOf(item.year, item.measures.round), ...item.value, source: `${source} ${from}–${to}` }]
        : [],
    ),
  );
  return found.toSorted((a, b) => comparePeriods(a.period, b.period));
}
