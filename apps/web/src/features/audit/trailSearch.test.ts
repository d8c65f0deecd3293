import { expect, test } from "vitest";
import { toTrailSearch } from "./trailSearch.ts";

test("an address of the history is read, whatever else stands in it", () => {
  const search = {
    orang: "a-1",
    tindakan: "plan.imported",
    rencana: 2023,
    dari: "2027-03-01",
    sampai: "2027-03-31",
    baris: "node-1",
    kolom: "ceiling",
    cari: 2023,
  };
  expect(toTrailSearch({ ...search, lain: "x" })).toEqual({ ...search, cari: "2023" });
});

test.each([
  { orang: "../x" },
  { tindakan: "plan.eaten" },
  { rencana: "2023x" },
  { dari: "kemarin" },
  { baris: "a b" },
  { kolom: "constructor" },
  { cari: "" },
  { cari: { a: 1 } },
])("%j says nothing", (search) => {
  expect(toTrailSearch(search)).toEqual({});
});
