import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { tableOf } from "#testing/context";
import { readBudget } from "./readBudget.ts";

// A busy machine is slow and not wrong; what is bounded here is bounded by counts.
vi.setConfig({ testTimeout: 60_000 });

const PROVINCE = { government: "province", year: 2027 } as const;
const HEADER = "Kode|Uraian|Indikator|Target|Satuan|Pagu|Sumber Dana";

test("twenty thousand rows under one programme are read in one pass, and every one is there", () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => {
    const activity = String(Math.floor(at / 1000) + 1).padStart(2, "0");
    return `1.02.02.1.${activity}.${String(at % 1000).padStart(4, "0")}|Sub ${at}|I|1|orang|1.000|PAD`;
  });
  const reading = readBudget([tableOf(`${HEADER}\n${rows.join("\n")}`)], PROVINCE);
  expect(reading.rows).toHaveLength(20_000);
  expect(reading.totals[0]).toEqual({ level: "program", count: 1, ceiling: 20_000_000, isUndecided: false });
});

test("twenty thousand further indicators of one line keep the line small", () => {
  const reading = readBudget([tableOf(`${HEADER}\n1.02.02|A|x||||\n${"||y||||\n".repeat(20_000)}`)], PROVINCE);
  expect(reading.counts.joined).toBe(20_000);
  expect(reading.rows[0]?.indicators).toHaveLength(50);
});

test("headers and names of the prototype are words like others", () => {
  const reading = readBudget([tableOf("__proto__|Kode|constructor|Uraian|Pagu\nx|1.02.02|y|toString|5")], PROVINCE);
  expect(reading.rows).toMatchObject([{ code: "1.02.02", name: "toString", ceiling: 5 }]);
  expect(reading.columns.map(({ column }) => column)).toEqual(["extra", "code", "extra", "name", "ceiling"]);
});

test("a header of ten thousand columns is cut and read", () => {
  const reading = readBudget([tableOf(`Kode|Uraian|Pagu${"|Pagu".repeat(10_000)}\n1.02.02|A|5`)], PROVINCE);
  expect(reading.columns).toHaveLength(200);
  expect(reading.problems.map(({ code }) => code)).toEqual(["budget-several-ceilings"]);
});

test.each<[string, string]>([
  ["dots", "1.".repeat(45_000)],
  ["digits", "1".repeat(90_000)],
  ["blanks", "1 ".repeat(45_000)],
  ["colons", "Unit Organisasi".padEnd(90_000, " :")],
  ["brackets", "(".repeat(90_000)],
  ["words", "Jumlah ".repeat(12_000)],
])("%s in every column are read in linear time", (_, cell) => {
  const row = Array.from({ length: 7 }, () => cell).join("|");
  const reading = readBudget([tableOf(`${row}\n${HEADER}\n${row}\n${row}`)], PROVINCE);
  expect(reading.rows).toEqual([]);
});

test("no text at all is no table", () => {
  expect(readBudget([], PROVINCE).problems.map(({ code }) => code)).toEqual(["budget-no-table"]);
});

const CELLS = [
  ..."Kode|Uraian|Indikator|Pagu|Pagu 2027|Jumlah|Kode Rekening|Nama SKPD|Satuan|Target|Rp".split("|"),
  ..."1|1.02|1.02.02|1.02.02.1.01|1.02.02.1.01.0001|5.1.02|02|0001|1,02|1.2.3|X.XX.01|1.02.0.00.0.00.01.0000".split(
    "|",
  ),
  ..."1.000|2,500,000|-5|1.797202.00|9e9|Rp 5.000,-|=1+1|Unit Organisasi : Dinas|: Dinas|(1)|__proto__| ".split("|"),
];

test("whatever stands where, every row read is accepted, refused or joined, and none twice", () => {
  const cell = fc.oneof(fc.constantFrom(...CELLS), fc.string({ maxLength: 8 }));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 25 }), fc.boolean(), (rows, isGrid) => {
      const lines = [HEADER.split("|"), ...rows].map((cells, at) => ({
        line: at + 1,
        cells,
        exact: at % 3 === 0 ? [at % 8] : [],
      }));
      const reading = readBudget([{ name: null, isGrid, lines }], PROVINCE);
      const kept = [...reading.rows, ...reading.refused].map(({ line }) => line);
      expect(new Set(kept).size).toBe(kept.length);
      expect(reading.counts.read).toBe(kept.length + reading.counts.joined);
      const others = reading.accounts + reading.remarks + reading.sums.length;
      expect(reading.counts.read + others).toBeLessThanOrEqual(lines.length);
      expect(reading.rows.every(({ ceiling }) => ceiling === null || ceiling >= 0)).toBe(true);
    }),
    { numRuns: 1500 },
  );
});
