import { expect, test } from "vitest";
import { toVersionSearch } from "./versionSearch.ts";

const AGENCY = "0b1f8f0e-8d1d-4ee1-a530-ce4a5d7d4fb1";

test.each([
  [
    { dari: 0, sampai: 12, opd: AGENCY },
    { dari: 0, sampai: 12, opd: AGENCY },
  ],
  [{ dari: -1, sampai: 1.5, opd: "dinas" }, {}],
  [
    { dari: "3", opd: "none", salinan: "none", angka: "sama" },
    { opd: "none", salinan: "none", angka: "sama" },
  ],
  [{ dari: 1e300, angka: "beda", lain: 1 }, {}],
])("%j is read as %j", (typed, read) => {
  expect(toVersionSearch(typed)).toEqual(read);
});
