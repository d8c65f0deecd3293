import type { Beneficiary } from "@rata/domain/plan/Beneficiary";
import type { Language } from "#Language";
import * as texts from "./beneficiary.ts";

/** "Lanjut usia: 270 orang (desil 1–3; DTSEN 2026-03)" */
export function sayBeneficiary(
  { group, words, count, unit, desil, list }: Beneficiary,
  { language, formatCount }: { language: Language; formatCount: (count: number) => string },
): string {
  const { groups, units, lists, countless, desil: sayDesil, noList } = texts[language];
  const named = [group === null ? null : groups[group], words].filter((part) => part !== null).join(", ");
  const amount = count === null ? countless : `${formatCount(count)} ${units[unit]}`;
  const source = list === null ? noList : [list.words ?? lists[list.source], list.vintage].filter(Boolean).join(" ");
  const rest = [desil === null ? null : sayDesil(desil.from, desil.to), source].filter((part) => part !== null);
  return `${named}: ${amount} (${rest.join("; ")})`;
}
