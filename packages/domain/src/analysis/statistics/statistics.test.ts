import fc from "fast-check";
import { expect, test } from "vitest";
import { measured } from "#testing/observed";
import { CompensatedSum } from "./CompensatedSum.ts";
import { fitLine } from "./fitLine.ts";
import { studentQuantile } from "./studentQuantile.ts";

const dated = (values: readonly string[]) =>
  values.map((text, index) => ({ period: `${2019 + index}-03`, value: measured(text) }));

test("a line through 10, 12, 11, 15, worked by hand", () => {
  // x = 0 1 2 3; Σx 6, Σy 48, Σxy 79, Σx² 14, Σy² 590. Slope (4·79 − 6·48)/(4·14 − 36) = 28/20 = 1,4.
  // R² = 28²/(20 · (4·590 − 48²)) = 784/1120 = 0,7. SSE = (590 − 576) · 0,3 = 4,2, by n − 2: 2,1. Sxx = 14 − 36/4 = 5.
  const line = fitLine(dated(["10,00", "12,00", "11,00", "15,00"]));
  expect(line?.slope).toBeCloseTo(1.4, 12);
  expect(line?.rSquared).toBeCloseTo(0.7, 12);
  expect(line?.residualVariance).toBeCloseTo(2.1, 12);
  expect([line?.spread, line?.meanYear, line?.slopeSign]).toEqual([5, 2020.5, 1]);
  expect(line?.valueAt(2023)).toBeCloseTo(15.5, 12);
});

test("a gap of years stands in the line: 10 in 2019 and 16 in 2022 are 2 a year", () => {
  const line = fitLine([
    { period: "2019-09", value: measured("10") },
    { period: "2022-09", value: measured("16") },
  ]);
  expect(line?.slope).toBe(2);
  expect(line?.residualVariance).toBeNull();
});

test("a level series has slope 0 and no R²; one year has no line", () => {
  expect(fitLine(dated(["3,6", "3,60", "3,600"]))).toMatchObject({ slope: 0, slopeSign: 0, rSquared: null });
  expect(fitLine(dated(["3,6"]))).toBeNull();
  expect(fitLine([])).toBeNull();
});

test("a perfect line leaves no residual at all", () => {
  expect(fitLine(dated(["0,1", "0,2", "0,3", "0,4"]))?.residualVariance).toBe(0);
});

test("the order of figures does not matter, and a line found again is itself", () => {
  const cents = fc.integer({ min: -5000, max: 5000 });
  fc.assert(
    fc.property(cents, cents, fc.integer({ min: 2, max: 12 }), (start, step, count) => {
      const points = Array.from({ length: count }, (_, index) => ({
        period: String(2010 + index),
        value: { amount: start + step * index, scale: 2 },
      }));
      const line = fitLine(points.toReversed());
      expect(line?.slope).toBeCloseTo(step / 100, 9);
      expect(line?.valueAt(2010)).toBeCloseTo(start / 100, 7);
    }),
  );
});

test.each([
  [0.975, 1, 12.7062],
  [0.975, 2, 4.30265],
  [0.975, 3, 3.18245],
  [0.975, 5, 2.57058],
  [0.975, 8, 2.306],
  [0.975, 10, 2.22814],
  [0.95, 10, 1.81246],
  [0.975, 30, 2.04227],
  [0.995, 4, 4.60409],
  [0.975, 1000, 1.96234],
])("the printed table of t: %d with %d degrees is %d", (probability, df, t) => {
  expect(studentQuantile(probability, df)).toBeCloseTo(t, 3);
  expect(studentQuantile(1 - probability, df)).toBeCloseTo(-t, 3);
});

test("t of one and two degrees against their closed forms", () => {
  // One degree: tan(π(p − ½)). Two degrees: (2p − 1)·√(2/(1 − (2p − 1)²)).
  for (const p of [0.6, 0.8, 0.95, 0.999]) {
    expect(studentQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 7);
    const u = 2 * p - 1;
    expect(studentQuantile(p, 2)).toBeCloseTo(u * Math.sqrt(2 / (1 - u * u)), 7);
  }
  expect(() => studentQuantile(1, 5)).toThrow(RangeError);
  expect(() => studentQuantile(0.9, 0)).toThrow(RangeError);
});

test("a compensated sum keeps what plain addition loses", () => {
  const sum = new CompensatedSum();
  let plain = 0;
  for (const term of [1e16, ...Array.from({ length: 1000 }, () => 1), -1e16]) {
    sum.add(term);
    plain += term;
  }
  expect(sum.total()).toBe(1000);
  expect(plain).not.toBe(1000);
});
