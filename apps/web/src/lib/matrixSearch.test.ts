import { expect, test } from "vitest";
import { toMatrixSearch } from "./matrixSearch.ts";

test.each([
  [
    { cari: 2023, catatan: "must" },
    { cari: "2023", catatan: "must" },
  ],
  [{ cari: "", sektor: "Sosial", baris: { a: 1 }, catatan: "paling" }, { sektor: "Sosial" }],
  [{ __proto__: "x", asing: "y" }, {}],
])("the address part %j is read as %j", (search, read) => {
  expect(toMatrixSearch(search)).toEqual(read);
});
