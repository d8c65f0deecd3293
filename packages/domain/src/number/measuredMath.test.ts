import fc from "fast-check";
import { expect, test } from "vitest";
import { Measured } from "./Measured.ts";
import { formatMeasured } from "./formatNumber.ts";
import { absolute, addMeasured, compareMeasured, difference, ratio, rescale, roundTo, widen } from "./measuredMath.ts";

const m = (text: string): Measured => {
  const [whole = "", fraction = ""] = text.split(".");
  return { amount: Number(whole + fraction), scale: fraction.length };
};

test.each([
  ["20.05", "20.44", "−0,39"],
  ["20.44", "20.44", "0,00"],
  ["21.21", "20.62", "0,59"],
  ["3.632", "4.79", "−1,16"],
  ["1131.62", "1146.28", "−14,66"],
  ["0.1", "0.35", "−0,3"],
  ["-0.4", "0.4", "−0,8"],
  ["460823", "437606", "23.217"],
])("%s less %s is %s, at the coarser of the two scales", (current, earlier, said) => {
  expect(formatMeasured(difference(m(current), m(earlier)))).toBe(said);
});

test.each([
  ["3.632", 2, "3,63"],
  ["4.685", 2, "4,69"],
  ["-4.685", 2, "−4,69"],
  ["4.79", 3, "4,790"],
  ["-0.004", 2, "0,00"],
  ["0.5", 0, "1"],
])("%s at %d decimals is %s", (from, scale, said) => {
  expect(formatMeasured(rescale(m(from), scale))).toBe(said);
});

test("figures are ordered by value, not by how they are written", () => {
  expect(compareMeasured(m("4.7"), m("4.70"))).toBe(0);
  expect(compareMeasured(m("4.699"), m("4.7"))).toBe(-1);
  expect(compareMeasured({ amount: 9e15, scale: 0 }, { amount: 1, scale: 9 })).toBe(1);
});

test("a ratio is exact: a third of a hundred at two decimals, two thirds rounded up, a negative away from zero", () => {
  expect(ratio(100n, 3n, 2)).toEqual({ amount: 3333, scale: 2 });
  expect(ratio(200n, 3n, 2)).toEqual({ amount: 6667, scale: 2 });
  expect(ratio(-1n, 8n, 2)).toEqual({ amount: -13, scale: 2 });
  expect(() => ratio(1n, 0n, 2)).toThrow(RangeError);
});

test("sums keep every decimal, the size loses its sign, results are rounded half away from zero", () => {
  expect(addMeasured(m("19.96"), m("0.275"))).toEqual({ amount: 20235, scale: 3 });
  expect(absolute(m("-0.39"))).toEqual({ amount: 39, scale: 2 });
  expect(roundTo(-0.125, 2)).toEqual({ amount: -13, scale: 2 });
  expect(roundTo(-0.001, 2)).toEqual({ amount: 0, scale: 2 });
});

test("an amount beyond the safe integers throws instead of losing digits", () => {
  expect(() => rescale({ amount: 9e15, scale: 0 }, 3)).toThrow(RangeError);
  expect(() => difference({ amount: 9e15, scale: 0 }, { amount: -9e15, scale: 0 })).toThrow(RangeError);
});

const anyMeasured = fc.record({
  amount: fc.integer({ min: -1e8, max: 1e8 }),
  scale: fc.integer({ min: 0, max: 4 }),
});

test("a difference turns its sign with its order and agrees with the whole numbers it stands for", () => {
  fc.assert(
    fc.property(anyMeasured, anyMeasured, (a, b) => {
      const there = difference(a, b);
      const back = difference(b, a);
      expect(there.amount).toBe(0 - back.amount);
      expect(Measured.safeParse(there).success).toBe(true);
      expect(Math.abs(Number(widen(a, 4) - widen(b, 4)) - there.amount * 10 ** (4 - there.scale))).toBeLessThanOrEqual(
        10 ** (4 - there.scale),
      );
    }),
  );
});

test("finer and back is the same figure", () => {
  fc.assert(
    fc.property(anyMeasured, fc.integer({ min: 0, max: 4 }), (a, more) => {
      expect(rescale(rescale(a, a.scale + more), a.scale)).toEqual({ amount: a.amount + 0, scale: a.scale });
    }),
  );
});
