import fc from "fast-check";
import { expect, test } from "vitest";
import { makeScale, shareOf } from "./Scale.ts";

test.each([
  [[18.6, 21.2], 5, false, ["18", "19", "20", "21", "22"], false],
  [[0.31, 0.36], 5, false, ["0,31", "0,32", "0,33", "0,34", "0,35", "0,36"], false],
  [[2, 21], 5, false, ["0", "5", "10", "15", "20", "25"], true],
  [[-3.1, 5.4], 5, false, ["−4", "−2", "0", "2", "4", "6"], true],
  [[20, 21], 5, true, ["0", "5", "10", "15", "20", "25"], true],
  [[460_823, 524_000], 5, false, ["460.000", "480.000", "500.000", "520.000", "540.000"], false],
  [[1.2e12, 5.1e12], 5, false, ["0 miliar", "2.000 miliar", "4.000 miliar", "6.000 miliar"], true],
  [[20.05], 4, false, ["18", "20", "22", "24"], false],
  [[0, 0], 4, false, ["0,0", "0,5", "1,0"], true],
  [[], 4, false, ["0,0", "0,5", "1,0"], true],
] as const)("values %j with %d steps, from zero: %s", (values, most, isFromZero, ticks, hasZero) => {
  const scale = makeScale(values, most, isFromZero);
  expect(scale.ticks.map(({ text }) => text)).toEqual(ticks);
  expect(scale.hasZero).toBe(hasZero);
});

test("every value lies on its scale, and the ticks climb from end to end", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e13, max: 1e13, noNaN: true }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 8 }),
      fc.boolean(),
      (values, most, isFromZero) => {
        const scale = makeScale(values, most, isFromZero);
        const climbs = scale.ticks.every(({ value }, at) => at === 0 || value > (scale.ticks[at - 1]?.value ?? 0));
        expect(climbs).toBe(true);
        expect([scale.ticks[0]?.value, scale.ticks.at(-1)?.value]).toEqual([scale.from, scale.to]);
        expect(scale.ticks.length).toBeLessThanOrEqual(most + 3);
        const outside = values.filter((value) => shareOf(scale, value) < -1e-6 || shareOf(scale, value) > 1 + 1e-6);
        expect(outside).toEqual([]);
      },
    ),
  );
});
