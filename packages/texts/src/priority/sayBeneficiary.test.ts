import { formatCount } from "@rata/domain/number/formatNumber";
import { expect, test } from "vitest";
import { sayBeneficiary } from "./sayBeneficiary.ts";

const SAYING = { language: "id", formatCount } as const;

test("a count of beneficiaries in words, with desil, list and vintage", () => {
  const elderly = {
    group: "elderly",
    words: null,
    count: 1270,
    unit: "person",
    desil: { from: 1, to: 3 },
    list: { source: "DTSEN", words: null, vintage: "2026-03" },
  } as const;
  expect(sayBeneficiary(elderly, SAYING)).toBe("Lanjut usia: 1.270 orang (desil 1–3; DTSEN 2026-03)");
  expect(sayBeneficiary({ ...elderly, desil: { from: 1, to: 1 }, list: null, count: null }, SAYING)).toBe(
    "Lanjut usia: jumlah belum ada (desil 1; tanpa daftar sumber)",
  );
  const own = { ...elderly, group: null, words: "Penenun", list: { source: "other", words: "SK desa", vintage: null } };
  expect(sayBeneficiary({ ...own, list: { ...own.list, source: "other" } }, SAYING)).toBe(
    "Penenun: 1.270 orang (desil 1–3; SK desa)",
  );
});
