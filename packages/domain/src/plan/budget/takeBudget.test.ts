import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyPlan } from "../Plan.ts";
import { fromRowMask, toRowMask } from "./rowMask.ts";
import { takeBudget } from "./takeBudget.ts";
import { matchBudget } from "./matchBudget.ts";

test("a tick on a row that offers nothing is refused", () => {
  const plan = emptyPlan("plan", "53", 2027);
  const { rows } = matchBudget(plan, [], null);
  const choice = { codes: new Set<number>(), ceilings: new Set([0]) };
  expect(() => takeBudget(plan, rows, choice, () => "x")).toThrow("budget-choice-unknown");
});

test("places travel as hexadecimal digits", () => {
  expect(toRowMask(new Set([0, 1, 3, 9]))).toBe("b02");
  expect(toRowMask(new Set())).toBe("");
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 3000 })), (places) => {
      expect([...fromRowMask(toRowMask(new Set(places)))]).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});

test("what is no mask has no places", () => {
  expect([...fromRowMask("zz-G'")]).toEqual([]);
});
