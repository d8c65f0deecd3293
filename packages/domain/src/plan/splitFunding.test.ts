import { toRupiah } from "#number/Rupiah";
import type { FundingSource, Origin } from "./Funding.ts";
import { expect, test } from "vitest";
import { splitFunding } from "./splitFunding.ts";

function source(origin: Origin | null, amount: number | null): FundingSource {
  return { text: "x", budget: null, origin, amount: amount === null ? null : toRupiah(amount) };
}

test.each([
  ["no source", [], [["unstated", 100]]],
  ["one source", [source("transfer.dau", null)], [["transfer.dau", 100]]],
  [
    "two with amounts",
    [source("transfer.dau", 60), source("own-revenue", 40)],
    [
      ["transfer.dau", 60],
      ["own-revenue", 40],
    ],
  ],
  ["two whose amounts miss the ceiling", [source("transfer.dau", 60), source("own-revenue", 30)], [["several", 100]]],
  ["two without amounts", [source("transfer.dau", null), source("own-revenue", null)], [["several", 100]]],
  ["two of one origin", [source("transfer.dau", null), source("transfer.dau", null)], [["transfer.dau", 100]]],
  [
    "one said and one not, with amounts",
    [source("transfer.dau", 60), source(null, 40)],
    [
      ["transfer.dau", 60],
      ["unstated", 40],
    ],
  ],
])("a ceiling of 100 with %s", (_, sources, pieces) => {
  const found = splitFunding(toRupiah(100), { text: "kata", sources }, (from) => from.origin);
  expect(found.map(({ key, amount }) => [key, amount])).toEqual(pieces);
});

test("a blank cell is no source at all", () => {
  expect(splitFunding(toRupiah(5), null, (from) => from.budget)).toEqual([{ key: "none", amount: 5 }]);
});
