import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDate, parseDate } from "./indonesianDate.ts";
import {
  addYears,
  comparePeriods,
  findPreviousSameRound,
  formatPeriod,
  isSameRound,
  parsePeriod,
  periodOf,
  roundOf,
  yearOf,
} from "./Period.ts";

test.each([
  ["24 November 2026", "2026-11-24"],
  ["1 Agt 2022", "2022-08-01"],
  ["5 Mei 2021", "2021-05-05"],
  ["24/11/2026", "2026-11-24"],
  ["2026-11-24", "2026-11-24"],
  ["31 Februari 2022", null],
  ["29 Februari 2023", null],
  ["29 Februari 2024", "2024-02-29"],
  ["November 2026", null],
  ["24 Brumaire 2026", null],
])("the date %s", (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test("a date is written the Indonesian way", () => {
  expect(formatDate("2026-11-24")).toBe("24 November 2026");
  expect(formatDate("2022-03-01")).toBe("1 Maret 2022");
});

test.each([
  ["2022", "2022"],
  ["Tahun 2022", "2022"],
  ["Maret 2022", "2022-03"],
  ["Sept 2021", "2021-09"],
  ["2022-03", "2022-03"],
  ["Triwulan II 2023", "2023-Q2"],
  ["TW 4 2023", "2023-Q4"],
  ["triwulan iv tahun 2023", "2023-Q4"],
  ["Semester 1", null],
])("the period %s", (text, period) => {
  expect(parsePeriod(text)).toBe(period);
});

test("a period is written the Indonesian way", () => {
  expect(["2022", "2022-03", "2023-Q2"].map(formatPeriod)).toEqual(["2022", "Maret 2022", "Triwulan II 2023"]);
});

test("March compares with March, never with September nor with a year", () => {
  expect(isSameRound("2021-03", "2022-03")).toBe(true);
  expect(isSameRound("2021-09", "2022-03")).toBe(false);
  expect(isSameRound("2021", "2022-03")).toBe(false);
  expect(yearOf("2021-09")).toBe(2021);
});

test.each([
  ["2022", "year"],
  ["2022-Q3", "Q3"],
  ["2022-03", "03"],
])("the round of %s is %s", (period, round) => {
  expect(roundOf(period)).toBe(round);
  expect(periodOf(2022, round)).toBe(period);
});

test("the same round a year earlier is a March for a March", () => {
  expect(addYears("2022-03", -1)).toBe("2021-03");
  expect(addYears("2022-Q4", 2)).toBe("2024-Q4");
  expect(addYears("2022", -3)).toBe("2019");
});

test("periods stand by the month they end in: quarter after its last month, year after all", () => {
  const mixed = ["2022", "2022-04", "2021-09", "2022-Q1", "2022-03", "2022-Q4", "2022-12", "2021"];
  expect(mixed.toSorted(comparePeriods)).toEqual([
    "2021-09",
    "2021",
    "2022-03",
    "2022-Q1",
    "2022-04",
    "2022-12",
    "2022-Q4",
    "2022",
  ]);
});

test("the previous equal round skips rounds that were not held, and other rounds", () => {
  const held = ["2021-09", "2022-03", "2022-09", "2023-03", "2024-03", "2024-09"];
  expect(findPreviousSameRound("2024-09", held)).toBe("2022-09");
  expect(findPreviousSameRound("2024-03", held)).toBe("2023-03");
  expect(findPreviousSameRound("2021-09", held)).toBeNull();
  expect(findPreviousSameRound("2022", held)).toBeNull();
});

const anyPeriod = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.constantFrom("year", "Q1", "Q2", "Q3", "Q4", "02", "03", "08", "09", "12"),
  )
  .map(([year, round]) => periodOf(year, round));

test("what is written is read back, for every round", () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(parsePeriod(formatPeriod(period))).toBe(period);
    }),
  );
});

test("the order is total: two periods are level only when they are one", () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, (a, b) => {
      expect(Math.sign(comparePeriods(a, b))).toBe(0 - Math.sign(comparePeriods(b, a)));
      expect(comparePeriods(a, b) === 0).toBe(a === b);
    }),
  );
});
