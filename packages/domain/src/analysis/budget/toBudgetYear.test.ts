import { expect, test } from "vitest";
import { toRupiah } from "#number/Rupiah";
import { measured, observed } from "#testing/observed";
import { BUDGET_INDICATORS, toBudgetYear } from "./toBudgetYear.ts";

const WHERE = { region: "53", year: 2023 };
const money = (indicator: string, period: string, text: string | null, change = {}) =>
  observed([indicator, period], text, change);

const activityOf = (affair: string | null) => ({
  ceiling: null,
  booked: toRupiah(0),
  unplaced: toRupiah(0),
  realised: null,
  affair,
  group: null,
  strategy: null,
});

test("a budget year takes the figures of its own year and region, each of its newest release", () => {
  const { budget, on } = toBudgetYear(WHERE, ["1.06", "3.27", "1.02", "1.06", null].map(activityOf), [
    money("revenue", "2023", "5.000", { vintage: "2022-12-30" }),
    money("revenue", "2023", "5.100", { vintage: "2023-10-02" }),
    money("own-revenue", "2023", "1.200"),
    money("transfers", "2022", "3.700"),
    money("spending", "2023", "9.999", { region: "53.01" }),
    money("spending", "2024", "6.000"),
    money("affair-spending", "2023", "800", { affair: "1.02" }),
    money("affair-spending", "2023", "400", { affair: "1.06" }),
    money("affair-spending", "2022", "300", { affair: "3.27" }),
    money("affair-spending", "2023", "700", { affair: "1.01" }),
  ]);
  expect([budget.revenue, budget.ownRevenue, budget.transfers, budget.spending]).toEqual([5100, 1200, null, null]);
  expect([...budget.affairs]).toEqual([
    ["1.02", 800],
    ["1.06", 400],
  ]);
  expect(on.map(({ indicator, affair }) => [indicator, affair])).toEqual([
    ["revenue", null],
    ["own-revenue", null],
    ["affair-spending", "1.02"],
    ["affair-spending", "1.06"],
  ]);
});

test("poor people are those of the latest round up to the year, in towns and villages together", () => {
  const { budget } = toBudgetYear(
    WHERE,
    [],
    [
      money("poor-people", "2022-03", "1.131,62"),
      money("poor-people", "2022-09", "1.149,17"),
      money("poor-people", "2023-03", null),
      money("poor-people", "2023-03", "900,00", { daerah: "desa" }),
      money("poor-people", "2024-03", "1.127,57"),
    ],
  );
  expect(budget.poor).toEqual({ thousands: measured("1.149,17"), period: "2022-09" });
  expect(toBudgetYear(WHERE, [], []).budget.poor).toBeNull();
});

test("money with decimals becomes whole rupiah, and every series that is read is asked for", () => {
  expect(toBudgetYear(WHERE, [], [money("spending", "2023", "10,50")]).budget.spending).toBe(11);
  expect(BUDGET_INDICATORS).toEqual([
    "revenue",
    "own-revenue",
    "transfers",
    "spending",
    "affair-spending",
    "poor-people",
  ]);
});
