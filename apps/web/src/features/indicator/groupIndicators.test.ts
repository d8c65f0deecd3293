import { findIndicator } from "@rata/domain/indicator/indicators";
import { expect, test } from "vitest";
import { groupIndicators } from "./groupIndicators.ts";

const item = (code: string) => ({
  code,
  group: findIndicator(code)?.group ?? "other",
  name: code,
  symbol: null,
  rounds: [],
  latest: null,
  figures: 0,
});

test("indicators stand in their groups, and one that no group knows stands at the end", () => {
  const groups = groupIndicators([item("pack-from-outside"), item("stunting"), item("p0"), item("gini")]);
  expect(groups.map(({ key, items }) => [key, items.map(({ code }) => code)])).toEqual([
    ["poverty", ["p0", "gini"]],
    ["health", ["stunting"]],
    ["other", ["pack-from-outside"]],
  ]);
});
