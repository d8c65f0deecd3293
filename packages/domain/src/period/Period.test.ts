import { expect, test } from "vitest";
import { formatDate, parseDate } from "./indonesianDate.ts";
import { formatPeriod, isSameRound, parsePeriod, yearOf } from "./Period.ts";

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
