import { expect, test } from "vitest";
import { parseTsv, toTsv } from "./tsv.ts";

test.each([
  [
    "satu\tdua\r\ntiga\tempat\r\n",
    [
      ["satu", "dua"],
      ["tiga", "empat"],
    ],
  ],
  ['"baris satu\nbaris dua"\tx\n', [["baris satu\nbaris dua", "x"]]],
  ['"kata ""gizi"" ini"\t2', [['kata "gizi" ini', "2"]]],
  ['"Posyandu" keliling\t1', [['"Posyandu" keliling', "1"]]],
  ['"tak ditutup\t1', [['"tak ditutup', "1"]]],
  [
    "a\t\t\nb\t\tc",
    [
      ["a", "", ""],
      ["b", "", "c"],
    ],
  ],
  ["a\n\nb\n", [["a"], [""], ["b"]]],
  ["", [[""]]],
])("%j is read as %j", (text, block) => {
  expect(parseTsv(text)).toEqual(block);
});

test("what is copied comes back the same", () => {
  const block = [
    ["1.250.000", 'kata "gizi"', "baris satu\nbaris dua"],
    ["", "a\tb", "x"],
  ];
  expect(parseTsv(toTsv(block))).toEqual(block);
});
