import { expect, test } from "vitest";
import { parseFunding } from "./parseFunding.ts";

test.each([
  ["APBD", [["APBD", "apbd-province", null, null]]],
  ["Pendapatan Asli Daerah (PAD)", [["Pendapatan Asli Daerah (PAD)", null, "own-revenue", null]]],
  ["Pendapatan ASli Daerah (PAD)", [["Pendapatan ASli Daerah (PAD)", null, "own-revenue", null]]],
  ["APBD-PAD", [["APBD-PAD", "apbd-province", "own-revenue", null]]],
  ["APBD Kab/Kota", [["APBD Kab/Kota", "apbd-regency", null, null]]],
  ["APBDes", [["APBDes", "apb-village", null, null]]],
  ["DAU", [["DAU", null, "transfer.dau", null]]],
  ["DAK Fisik", [["DAK Fisik", null, "transfer.dak-physical", null]]],
  ["DAK Non Fisik", [["DAK Non Fisik", null, "transfer.dak-nonphysical", null]]],
  ["Dana Desa", [["Dana Desa", null, "transfer.village-fund", null]]],
  ["CSR/TJSL", [["CSR/TJSL", "non-budget", "non-budget.csr", null]]],
  [
    "APBD dan APBN",
    [
      ["APBD", "apbd-province", null, null],
      ["APBN", "apbn", null, null],
    ],
  ],
  [
    "APBD Rp500.000.000; DAK Fisik Rp 1.250.000.000",
    [
      ["APBD Rp500.000.000", "apbd-province", null, 500_000_000],
      ["DAK Fisik Rp 1.250.000.000", null, "transfer.dak-physical", 1_250_000_000],
    ],
  ],
  ["Donatur lama", [["Donatur lama", null, null, null]]],
])("%s on both axes", (text, expected) => {
  const sources = parseFunding(text, "apbd-province")?.sources ?? [];
  expect(sources.map((source) => [source.text, source.budget, source.origin, source.amount])).toEqual(expected);
});

test("a bare APBD is the government's own budget, and a dash is no source", () => {
  expect(parseFunding("APBD", "apbd-regency")?.sources[0]?.budget).toBe("apbd-regency");
  expect(parseFunding(" - ", "apbd-province")).toBeNull();
});
