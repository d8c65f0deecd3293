import fc from "fast-check";
import { expect, test } from "vitest";
import { lifeExpectancy } from "#indicator/definitions/lifeExpectancy";
import { povertyLine } from "#indicator/definitions/povertyLine";
import { povertyRate } from "#indicator/definitions/povertyRate";
import type { Observation } from "#indicator/Observation";
import { apportion } from "#number/apportion";
import { measured, observed } from "#testing/observed";
import { byContribution, contributeToCount, contributeToRate } from "./contributions.ts";
import { findQuadrants, type RegionPoverty } from "./findQuadrants.ts";
import { rankRegions } from "./rankRegions.ts";

const peers = (code: string, values: Record<string, string | null>): Map<string, Observation | null> =>
  new Map(
    Object.entries(values).map(([region, text]) => [region, observed([code, "2021-03"], text, { region })] as const),
  );

test("ranks: the lowest rate first, equal rates share a rank and the next is left out, the absent is named", () => {
  const ranking = rankRegions(
    povertyRate,
    new Map([
      ...peers("p0", { "53.01": "22,98", "53.02": "11,14", "53.03": "22,98", "53.04": "34,27", "53.05": null }),
      ["53.06", null] as const,
      ["53.07", observed(["p0", "2020-03"], "5,00", { region: "53.07" })] as const,
    ]),
    "2021-03",
  );
  expect(ranking.ranked.map(({ region, rank, tied }) => [region, rank, tied])).toEqual([
    ["53.02", 1, 0],
    ["53.01", 2, 1],
    ["53.03", 2, 1],
    ["53.04", 4, 0],
  ]);
  expect(ranking.missing).toEqual([
    { region: "53.05", reason: "not-available" },
    { region: "53.06", reason: "not-stated" },
    { region: "53.07", reason: "not-stated" },
  ]);
});

test("the longest life is first, and a line has no best", () => {
  const lives = rankRegions(lifeExpectancy, peers("uhh", { "53.01": "64,91", "53.71": "69,73" }), "2021-03");
  expect([lives.order, lives.ranked[0]?.region]).toEqual(["best-first", "53.71"]);
  expect(rankRegions(povertyLine, peers("gk", { "53.01": "1" }), "2021-03").order).toBe("highest-first");
});

const poverty = (region: string, rate: string | null, count: string | null): RegionPoverty => ({
  region,
  rate: observed(["p0", "2021-03"], rate, { region }),
  count: observed(["poor-people", "2021-03"], count, { region }),
});

test("four regions about a rate of 20 and a mean of 35 thousand: one in each quadrant", () => {
  const found = findQuadrants(
    [
      poverty("53.01", "30,00", "50,00"),
      poverty("53.02", "10,00", "60,00"),
      poverty("53.03", "10,00", "10,00"),
      poverty("53.04", "30,00", "20,00"),
    ],
    null,
  );
  expect(found?.cuts).toEqual({ rate: measured("20,00"), count: measured("35,00") });
  expect(found?.placed.map(({ quadrant, priority }) => [quadrant, priority])).toEqual([
    ["I", 1],
    ["II", 2],
    ["III", 3],
    ["IV", 2],
  ]);
  expect(found?.rule.params).toEqual({ rateCut: "mean-of-regions", regions: 4 });
});

test("a region on the cut is not above it; one without a count, or of two periods, stays unplaced", () => {
  const found = findQuadrants(
    [
      poverty("53.01", "20,00", "50,00"),
      poverty("53.02", "26,64", null),
      {
        ...poverty("53.03", "30,00", "10,00"),
        count: observed(["poor-people", "2022-03"], "10,00", { region: "53.03" }),
      },
      { region: "53.04", rate: null, count: null },
    ],
    measured("20"),
  );
  expect(found?.placed).toMatchObject([{ region: "53.01", quadrant: "III" }]);
  expect(found?.unplaced).toEqual([
    { region: "53.02", reason: "not-available" },
    { region: "53.03", reason: "unlike-period" },
    { region: "53.04", reason: "not-stated" },
  ]);
  expect(findQuadrants([poverty("53.02", "26,64", null)], null)).toBeNull();
});

const step = (region: string, before: [string, number], after: [string, number]) => ({
  region,
  before: { poor: measured(before[0]), population: before[1] },
  after: { poor: measured(after[0]), population: after[1] },
});

test("what two regions gave to a fall from 20 to 16 percent, worked by hand", () => {
  // A: 100 of 1.000, then 100 of 1.500. B: 300 of 1.000 both times. P: 400/2.000 = 20, 400/2.500 = 16.
  // A: w̄ 0,55 · (6,6667 − 10) = −1,8333; (8,3333 − 18) · 0,1 = −0,9667; together −2,80. B: 0 + (30 − 18) · −0,1 = −1,20.
  const found = contributeToRate([step("A", ["0,1", 1000], ["0,1", 1500]), step("B", ["0,3", 1000], ["0,3", 1000])], 2);
  expect(found.total).toEqual({ amount: -400, scale: 2 });
  expect(found.parts.map(({ region, points }) => [region, points.amount])).toEqual([
    ["A", -280],
    ["B", -120],
  ]);
  expect(found.parts[0]?.byRate).toBeCloseTo(-1.83333, 5);
  expect(found.parts[0]?.byShare).toBeCloseTo(-0.96667, 5);
  expect(byContribution(found.parts.toReversed()).map(({ region }) => region)).toEqual(["A", "B"]);
  expect(() => contributeToRate([step("A", ["0", 0], ["0", 0])], 2)).toThrow(RangeError);
});

test("contributions sum to the printed total, whatever the regions", () => {
  const side = fc.integer({ min: 1, max: 500_000 }).chain((population) =>
    fc.record({
      population: fc.constant(population),
      poor: fc.integer({ min: 0, max: population }).map((amount) => ({ amount, scale: 3 })),
    }),
  );
  const regions = fc.array(fc.record({ region: fc.constant("r"), before: side, after: side }), {
    minLength: 1,
    maxLength: 25,
  });
  fc.assert(
    fc.property(regions, (steps) => {
      const { total, parts } = contributeToRate(steps, 2);
      expect(parts.reduce((sum, { points }) => sum + points.amount, 0)).toBe(total.amount);
      const exact = parts.reduce((sum, { byRate, byShare }) => sum + byRate + byShare, 0);
      expect(Math.abs(exact - total.amount / 100)).toBeLessThanOrEqual(0.005 + 1e-9);
    }),
  );
});

test("numbers of people: own changes, their sum, and what the published total has beside it", () => {
  const steps = [step("A", ["90,12", 0], ["88,10", 0]), step("B", ["40,5", 0], ["41,1", 0])];
  // At one decimal: A 88,1 − 90,1 = −2,0; B 0,6; sum −1,4; published −1,3 leaves 0,1.
  expect(contributeToCount(steps, measured("-1,3"))).toEqual({
    parts: [
      { region: "A", change: { amount: -20, scale: 1 } },
      { region: "B", change: { amount: 6, scale: 1 } },
    ],
    sum: { amount: -14, scale: 1 },
    residual: { amount: 1, scale: 1 },
  });
  expect(contributeToCount(steps, null).residual).toBeNull();
});

test("the largest remainder: 33,4 + 33,3 + 33,3 come to 100, and what can't come to a total throws", () => {
  expect(apportion([33.4, 33.3, 33.3], 100)).toEqual([34, 33, 33]);
  expect(apportion([-0.5, -0.5], -1)).toEqual([0, -1]);
  expect(() => apportion([1.2, 1.3], 9)).toThrow(RangeError);
});
