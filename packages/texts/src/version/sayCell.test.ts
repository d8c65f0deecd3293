import type { CellChange } from "@rata/domain/plan/version/PlanComparison";
import { readBeneficiary } from "@rata/domain/plan/Beneficiary";
import { formatCount } from "@rata/domain/number/formatNumber";
import { expect, test } from "vitest";
import { sayCell } from "./sayCell.ts";
import { sayPart } from "./sayPart.ts";

const target = (text: string, owner: string | null) => ({ text, measures: [], owner });

test.each<[string, CellChange, string | null, string | null]>([
  ["words", { field: "text", before: "Pangan", after: null }, "Pangan", null],
  ["money", { field: "ceiling", before: 1_250_000, after: 0 }, "1.250.000", "0"],
  ["an agency", { field: "agency", before: "a1", after: "gone" }, "Dinas Sosial", "gone"],
  ["a strategy", { field: "strategy", before: null, after: "raise-income" }, null, "Peningkatan pendapatan"],
  ["the name of a built-in member", { field: "group", before: "constructor", after: null }, "constructor", null],
  [
    "priorities and goals",
    { field: "priorities", before: ["p1", "gone"], after: ["1.2"] },
    "P.1 Air bersih; gone",
    "1.2",
  ],
  [
    "beneficiaries",
    {
      field: "beneficiaries",
      before: null,
      after: [{ group: "farmer", words: null, count: 40, unit: "family", desil: null, list: null }],
    },
    null,
    "Petani: 40 KK (tanpa daftar sumber)",
  ],
  ["a kind of accumulation", { field: "accumulation", before: null, after: "repeated" }, null, "Repetitif"],
  [
    "quarters, those that state something",
    { field: "quarterTargets", before: [null, target("20 KK", null), null, null], after: null },
    "Target TW II: 20 KK",
    null,
  ],
  [
    "months of a cash plan",
    { field: "cashPlan", before: null, after: [1_000_000, null, 0] },
    null,
    "RAK Januari: 1.000.000; RAK Maret: 0",
  ],
  [
    "whose indicator a target measures",
    { field: "target", before: target("90%", null), after: target("90%", "activity") },
    "90%",
    "90% (indikator kegiatan)",
  ],
  [
    "a place that was read in another way",
    { field: "location", before: { text: "Belu", places: [] }, after: { text: "Belu", places: [{ text: "Belu" }] } },
    "Belu",
    "Belu (dibaca ulang)",
  ],
])("%s in words", (_name, cell, before, after) => {
  expect(
    sayCell(cell, {
      language: "id",
      names: { a1: "Dinas Sosial", p1: "P.1 Air bersih" },
      formatCount,
      readBeneficiary,
    }),
  ).toEqual({
    before,
    after,
  });
});

test.each([
  ["region", "every", null, "Semua kabupaten/kota (tidak dibagi)"],
  ["region", "53.04", "Kabupaten Belu", "Kabupaten Belu"],
  ["agency", "none", null, "Belum ada perangkat daerah"],
  ["sector", "id-of-a-node", null, "(tanpa nama)"],
  ["sector", "others", null, "Lainnya"],
  ["budget", "apbd-province", null, "APBD provinsi"],
] as const)("a part of the axis %s, %s", (axis, key, name, said) => {
  expect(sayPart(axis, { key, name }, { language: "id", level: "regency" })).toBe(said);
});
