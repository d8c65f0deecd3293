import type { IndicatorCode } from "#indicator/Indicator";

/** A node of the tree of what goes together with poverty: a theme with indicators under it. Which causes which it does not say. */
export interface Determinant {
  key: string;
  names: { id: string; en: string };
  indicators: readonly IndicatorCode[];
  parts: readonly Determinant[];
}

/**
 * The tree of determinants as TKPK analyses use it: consumption poverty at the top, basic needs under it, each with the indicators
 * that get the same four analyses (position, change, direction, relevance). Data: an instance may bring its own.
 */
export const DETERMINANTS: Determinant = {
  key: "poverty",
  names: { id: "Kemiskinan konsumsi", en: "Consumption poverty" },
  indicators: ["p0", "poor-people", "p1", "p2", "gk", "extreme-poverty-rate"],
  parts: [
    {
      key: "work",
      names: { id: "Ketenagakerjaan dan pendapatan", en: "Work and income" },
      indicators: ["tpt", "tpak", "expenditure-per-head"],
      parts: [
        {
          key: "economy",
          names: { id: "Ekonomi wilayah", en: "Regional economy" },
          indicators: ["growth", "grdp-constant", "inflation", "gini"],
          parts: [],
        },
      ],
    },
    {
      key: "health",
      names: { id: "Kesehatan", en: "Health" },
      indicators: ["uhh", "aki", "akb"],
      parts: [
        {
          key: "nutrition",
          names: { id: "Gizi", en: "Nutrition" },
          indicators: ["stunting", "wasting", "underweight"],
          parts: [],
        },
      ],
    },
    { key: "education", names: { id: "Pendidikan", en: "Education" }, indicators: ["rls", "ipm"], parts: [] },
    {
      key: "infrastructure",
      names: { id: "Prasarana dasar", en: "Basic infrastructure" },
      indicators: ["sanitation", "drinking-water"],
      parts: [],
    },
    {
      key: "budget",
      names: { id: "Kemampuan anggaran", en: "Budget capacity" },
      indicators: ["revenue", "own-revenue", "transfers", "spending", "realised-spending"],
      parts: [],
    },
  ],
};

/** Every node, the top first, each with its depth. */
export function listDeterminants(top: Determinant, depth = 0): { node: Determinant; depth: number }[] {
  return [{ node: top, depth }, ...top.parts.flatMap((part) => listDeterminants(part, depth + 1))];
}
