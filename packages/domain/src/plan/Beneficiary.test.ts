import { expect, test } from "vitest";
import { Beneficiary, holdsPersonNumber } from "./Beneficiary.ts";

const elderly: Beneficiary = {
  group: "elderly",
  words: null,
  count: 270,
  unit: "person",
  desil: { from: 1, to: 3 },
  list: { source: "DTSEN", words: null, vintage: "2026-03" },
};

test.each([
  "5301010101010001",
  "NIK 5301 0101 0101 0001",
  "5301.0101.0101.0001 a.n. seseorang",
  "53-01-01-01-01-01-00-01",
  "5 3 0 1 0 1 0 1 0 1 0 1 0 0 0 1",
  "５３０１０１０１０１０１０００１",
])("%s holds the number of a person and is refused", (words) => {
  expect(holdsPersonNumber(words)).toBe(true);
  const read = Beneficiary.safeParse({ ...elderly, group: null, words });
  expect(read.success ? [] : read.error.issues.map(({ message }) => message)).toEqual(["person-number"]);
});

test.each(["lansia 60 tahun ke atas", "270 orang di 21 desa, 2026", "nomor 530101010101000"])(
  "%s holds none",
  (words) => {
    expect(Beneficiary.safeParse({ ...elderly, group: null, words }).success).toBe(true);
  },
);

test.each([
  [{ ...elderly, group: null }, "group-missing"],
  [{ ...elderly, desil: { from: 4, to: 2 } }, "desil-reversed"],
  [{ ...elderly, desil: { from: 0, to: 2 } }, "not-a-desil"],
  [{ ...elderly, list: { source: "DTSEN", words: null, vintage: "Maret 2026" } }, "not-a-vintage"],
  [{ ...elderly, list: { source: "other", words: "53 01 01 01 01 01 00 01", vintage: null } }, "person-number"],
])("what a count of beneficiaries may not say (%#)", (value, code) => {
  const read = Beneficiary.safeParse(value);
  expect(read.success ? [] : read.error.issues.map(({ message }) => message)).toEqual([code]);
});
