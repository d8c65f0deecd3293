import { expect, test } from "vitest";
import { parseMoment } from "./moments.ts";

test.each([
  ["2021", 2021, null],
  ["Tahun 2021", 2021, null],
  ["2021-03", 2021, "03"],
  ["Maret 2021", 2021, "03"],
  ["2021 (Maret)", 2021, "03"],
  ["Maret", null, "03"],
  ["Semester 1 (Maret)", null, "03"],
  ["Semester 2 2021", 2021, "S2"],
  ["Triwulan II 2023", 2023, "Q2"],
  ["Triwulan IV", null, "Q4"],
  ["Tahunan", null, null],
  ["2023*", 2023, null],
  ["Agt", null, "08"],
])("%s is a time", (text, year, round) => {
  expect(parseMoment(text)).toMatchObject({ year, round });
});

test.each(["Kupang", "2021 2022 dan lain-lain", "20.05", "120210", "Jumlah", "p0"])("%s is none", (text) => {
  expect(parseMoment(text)).toBeNull();
});

test("a year's sign is a mark of its figures", () => {
  expect([parseMoment("2023*")?.marks, parseMoment("2022 r)")?.marks]).toEqual([["provisional"], ["revised"]]);
});
