import fc from "fast-check";
import { expect, test } from "vitest";
import { FgtSum } from "./FgtSum.ts";

type Household = readonly [weight: number, size: number, expenditure: number];

function measure(line: number, households: readonly Household[]) {
  const sum = new FgtSum(line);
  for (const [weight, size, expenditure] of households) sum.add(weight, size, expenditure);
  const found = sum.result();
  if (found === null) throw new Error("nobody");
  return found;
}

test("four households under a line of 100, worked by hand", () => {
  // Persons 2, 2, 4, 1 = 9. Poor 4; on the line is not poor. Gaps 0,5 and 0,2: 2·0,5 + 2·0,2 = 1,4; squared 2·0,25 + 2·0,04 = 0,58.
  const found = measure(100, [
    [1, 2, 50],
    [2, 1, 80],
    [1, 4, 100],
    [1, 1, 150],
  ]);
  expect([found.poor, found.population]).toEqual([4, 9]);
  expect(found.p0).toBeCloseTo(4 / 9, 14);
  expect(found.p1).toBeCloseTo(1.4 / 9, 14);
  expect(found.p2).toBeCloseTo(0.58 / 9, 14);
});

test("nobody has no measure, and a line must be above zero", () => {
  expect(new FgtSum(100).result()).toBeNull();
  expect(() => new FgtSum(0)).toThrow(RangeError);
  expect(() => new FgtSum(Number.NaN)).toThrow(RangeError);
});

const households = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 2_000_000 })),
  { minLength: 1, maxLength: 300 },
);

test("against sums in whole numbers of any length, within 1e-12", () => {
  fc.assert(
    fc.property(households, fc.integer({ min: 1, max: 1_000_000 }), (list, line) => {
      let [people, poor, gap, squared] = [0n, 0n, 0n, 0n];
      for (const [weight, size, expenditure] of list) {
        const persons = BigInt(weight * size);
        people += persons;
        if (expenditure >= line) continue;
        poor += persons;
        gap += persons * BigInt(line - expenditure);
        squared += persons * BigInt(line - expenditure) ** 2n;
      }
      const found = measure(line, list);
      expect(found.p0).toBeCloseTo(Number(poor) / Number(people), 12);
      expect(found.p1).toBeCloseTo(Number(gap) / Number(people) / line, 12);
      expect(found.p2).toBeCloseTo(Number(squared) / Number(people) / line ** 2, 12);
    }),
  );
});

test("P2 ≤ P1 ≤ P0; order and the unit of money change nothing; a poorer person raises P1", () => {
  fc.assert(
    fc.property(households, fc.integer({ min: 1, max: 1_000_000 }), (list, line) => {
      const found = measure(line, list);
      expect(found.p2).toBeLessThanOrEqual(found.p1 + 1e-15);
      expect(found.p1).toBeLessThanOrEqual(found.p0 + 1e-15);
      const turned = measure(line, list.toReversed());
      expect(turned.p2).toBeCloseTo(found.p2, 12);
      const scaled = measure(
        line * 8,
        list.map(([weight, size, expenditure]) => [weight, size, expenditure * 8] as const),
      );
      expect(scaled).toEqual(found);
      const poorer = measure(line, [...list.slice(1), [list[0]?.[0] ?? 1, list[0]?.[1] ?? 1, 0]]);
      expect(poorer.p1).toBeGreaterThanOrEqual(found.p1 - 1e-12);
    }),
  );
});
