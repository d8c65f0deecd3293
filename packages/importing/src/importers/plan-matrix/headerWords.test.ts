import { expect, test } from "vitest";
import { tableOf, NTT } from "#testing/context";
import { findHeaderMeaning } from "./headerWords.ts";
import { readMatrix } from "./readMatrix.ts";

test.each([
  ["Target Tahun 2023", "target"],
  ["1. Sektor", "sector"],
  ["(3) Sasaran", "objective"],
  ["Program (6)", "program"],
  ["Pagu (Rp. 1.000)", "ceiling"],
  ["Pagu (Rp.000)", "ceiling"],
  ["Sektor/ Urusan", "sector"],
])("%s is the header %s", (words, meaning) => {
  expect(findHeaderMeaning(words)).toBe(meaning);
});

test.each(["Sektor 1", "Kebijakan 2", "Program 1", "Sasaran 12", "Kegiatan 3a", "Target 100", "Pagu 5000"])(
  "%s is a value and no header",
  (words) => {
    expect(findHeaderMeaning(words)).toBeNull();
  },
);

test("a row of numbered names is a row and no second header", () => {
  const { rows, columns } = readMatrix(
    [
      tableOf(
        "Sektor|Kebijakan|Sasaran|Program|Pagu\nSektor 1|Kebijakan 1|Sasaran 1|Program 1|1.500.000\n|||Program 2|5",
      ),
    ],
    NTT,
  );
  expect(columns.map(({ header }) => header)).toEqual(["Sektor", "Kebijakan", "Sasaran", "Program", "Pagu"]);
  expect(rows.map(({ row }) => [row.values.sector, row.values.program, row.ceiling])).toEqual([
    ["Sektor 1", "Program 1", 1_500_000],
    ["Sektor 1", "Program 2", 5],
  ]);
});
