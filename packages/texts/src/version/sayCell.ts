import { formatCount } from "@rata/domain/number/formatNumber";
import type { CellChange } from "@rata/domain/plan/version/PlanComparison";
import type { Language } from "#Language";
import * as texts from "./words.ts";

type Side = CellChange["before"];

/** What a cell held on one side, in words; null where it held nothing. Agencies come by id: `names` knows what they are called. */
export function sayCell(
  field: CellChange["field"],
  value: Side,
  { language, names }: { language: Language; names: Readonly<Record<string, string>> },
): string | null {
  if (value === null) return null;
  const words = texts[language];
  if (typeof value === "number") return formatCount(value);
  if (typeof value === "string") return new Map(Object.entries(wordsOf(field, language, names))).get(value) ?? value;
  if (field === "restated") return words.printing;
  const text = typeof value === "object" ? Reflect.get(value, "text") : null;
  return typeof text === "string" ? text : null;
}

function wordsOf(
  field: CellChange["field"],
  language: Language,
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { groups, strategies } = texts[language];
  if (field === "agency") return names;
  if (field === "group") return groups;
  return field === "strategy" ? strategies : {};
}
