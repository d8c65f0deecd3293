import { expect, test } from "vitest";
import { ITEM_SCHEMAS, toItemDraft } from "./itemDraft.ts";

const TARGET = {
  kind: "target" as const,
  indicator: "Persentase penduduk miskin",
  unit: "persen",
  year: 2026,
  value: { from: { amount: 1532, scale: 2 }, to: { amount: 1582, scale: 2 } },
  measures: { indicator: "poor-people", round: "03" },
};

test("a target keeps what it is held against through the form, and words alone stay words", () => {
  expect(ITEM_SCHEMAS.target.parse(toItemDraft(TARGET))).toEqual(TARGET);
  expect(ITEM_SCHEMAS.target.parse(toItemDraft({ ...TARGET, measures: null }))).toEqual({ ...TARGET, measures: null });
});
