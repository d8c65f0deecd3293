import { expect, test } from "vitest";
import { toRupiah } from "#number/Rupiah";
import { measured } from "#testing/observed";
import { analyseBudget, type BudgetYear, type TaggedActivity } from "./analyseBudget.ts";
import { perPoorPerson, shareOf } from "./share.ts";

const rp = toRupiah;
const activity = (change: Partial<TaggedActivity>): TaggedActivity => ({
  ceiling: null,
  booked: change.ceiling ?? rp(0),
  unplaced: rp(0),
  realised: null,
  affair: null,
  group: null,
  strategy: null,
  ...change,
});

const BUDGET: BudgetYear = {
  year: 2023,
  revenue: rp(5_000_000),
  ownRevenue: rp(1_250_000),
  transfers: rp(3_700_000),
  spending: rp(4_800_000),
  affairs: new Map([["1.02", rp(1_000_000)]]),
  activities: [
    activity({ ceiling: rp(300_000), realised: rp(150_000), affair: "1.02", group: "social", strategy: "burden" }),
    activity({ ceiling: rp(100_000), realised: rp(120_000), affair: "1.06", group: "social", strategy: "burden" }),
    activity({ affair: "1.02", group: "enterprise", strategy: "income" }),
    activity({ ceiling: rp(80_000), realised: null, group: "enterprise", strategy: "income" }),
  ],
  poor: { thousands: measured("1,20"), period: "2022-09" },
};

test("a budget of 5 million worked by hand", () => {
  const found = analyseBudget(BUDGET);
  expect([found.tagged, found.unknown, found.aboveCeiling]).toEqual([480_000, 1, 1]);
  expect(found.ofSpending).toEqual({ kind: "share", percent: measured("10,00"), isAboveWhole: false });
  expect(found.ownRevenueShare).toMatchObject({ percent: measured("25,00") });
  expect(found.transferShare).toMatchObject({ percent: measured("74,00") });
  // 480.000 by 1.200 poor people.
  expect([found.perPoorPerson, found.poorAt]).toEqual([400, "2022-09"]);
  // 270.000 of 400.000: the activity without realisation and the one without ceiling are in neither.
  expect(found.realised).toMatchObject({ percent: measured("67,50") });
});

test("every division sums to what is tagged, and an activity without a ceiling is counted and not zero", () => {
  const found = analyseBudget(BUDGET);
  for (const parts of [found.byAffair, found.byGroup, found.byStrategy])
    expect(parts.reduce((sum, { ceiling }) => sum + ceiling, 0)).toBe(found.tagged);
  expect(found.byAffair.map(({ key, ceiling, unknown }) => [key, ceiling, unknown])).toEqual([
    ["1.02", 300_000, 1],
    ["1.06", 100_000, 0],
    [null, 80_000, 0],
  ]);
  expect(found.byAffair[0]?.ofAffair).toMatchObject({ percent: measured("30,00") });
  expect(found.byAffair[1]?.ofAffair).toEqual({ kind: "undefined", reason: "whole-missing" });
  expect(found.byGroup.map(({ ofTagged }) => ofTagged)).toMatchObject([
    { percent: measured("83,33") },
    { percent: measured("16,67") },
  ]);
});

test("only what is booked in the own budget is a part of its spending; the rest of the ceilings is neither hidden nor counted", () => {
  const found = analyseBudget({
    ...BUDGET,
    activities: [
      activity({ ceiling: rp(300_000), booked: rp(120_000), affair: "1.02" }),
      activity({ ceiling: rp(180_000), booked: rp(0), unplaced: rp(180_000), affair: "1.02" }),
    ],
  });
  expect([found.tagged, found.booked, found.unplaced]).toEqual([480_000, 120_000, 180_000]);
  // 120.000 of 4.800.000, and of the 1.000.000 of the affair.
  expect(found.ofSpending).toMatchObject({ percent: measured("2,50") });
  expect(found.byAffair[0]?.ofAffair).toMatchObject({ percent: measured("12,00") });
  expect(found.byAffair[0]?.ofTagged).toMatchObject({ percent: measured("100,00") });
});

test("realised beyond the ceiling is 120 percent and flagged, not cut", () => {
  expect(shareOf(rp(120), rp(100))).toEqual({ kind: "share", percent: measured("120,00"), isAboveWhole: true });
});

test("no ceiling is undefined and not 0", () => {
  expect(shareOf(rp(120), null)).toEqual({ kind: "undefined", reason: "whole-missing" });
  expect(shareOf(null, rp(100))).toEqual({ kind: "undefined", reason: "part-missing" });
  expect(shareOf(rp(0), rp(0))).toEqual({ kind: "undefined", reason: "whole-zero" });
  const bare = analyseBudget({ ...BUDGET, spending: null, activities: [], poor: null });
  expect([bare.ofSpending.kind, bare.realised, bare.perPoorPerson, bare.poorAt]).toEqual([
    "undefined",
    null,
    null,
    null,
  ]);
  expect(analyseBudget({ ...BUDGET, activities: [activity({ ceiling: rp(5) })] }).realised).toBeNull();
  expect(analyseBudget({ ...BUDGET, activities: [activity({ realised: rp(5) })] }).realised).toEqual({
    kind: "undefined",
    reason: "whole-missing",
  });
});

test("Rp164.734.762.202 for 1.131,62 thousand poor people is Rp145.574 each", () => {
  // 164.734.762.202 / 1.131.620 = 145.574,3…
  expect(perPoorPerson(rp(164_734_762_202), measured("1.131,62"))).toBe(145_574);
  expect(perPoorPerson(rp(1), measured("0,00"))).toBeNull();
});
