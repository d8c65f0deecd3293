import { allowedRupiahSeparators } from "@rata/domain/number/parseRupiah";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { choicesOf } from "#Choices";
import { defineImporter } from "#importer";
import { tableOf } from "#testing/context";
import { makeProblem } from "./makeProblem.ts";
import { type FormRow, readRows, type RowForm } from "./readRows.ts";
import { readMoney } from "./readMoney.ts";
import type { SourceTable } from "./SourceTable.ts";

const COLUMNS = ["code", "spent"] as const;
type Column = (typeof COLUMNS)[number];

const FORM: RowForm<Column> = {
  columns: [
    { column: "code", words: ["kode"], isNeeded: true },
    { column: "spent", words: ["realisasi", "realisasi (rp)"], isNeeded: true, allowed: allowedRupiahSeparators },
  ],
  mostAbove: 5,
};

/** A whole importer of plain rows: what one more costs. */
const spending = defineImporter({
  key: "spending",
  columns: COLUMNS,
  Choices: choicesOf(z.enum([...COLUMNS, "extra"])),
  read: (tables: readonly SourceTable[], _context: null, choices = {}) =>
    readRows(tables, { form: FORM, choices }, readSpent),
});

function readSpent({ line, sheet, text, separators }: FormRow<Column>) {
  const cell = { text: text("spent"), isExact: false, separators: separators("spent"), moneyUnit: null };
  const { amount, remark } = readMoney(cell);
  if (amount !== null) return { row: [text("code"), amount] as const };
  return { problems: [makeProblem(remark?.code ?? "spent-missing", "refused", { line, sheet, value: cell.text })] };
}

const TEXT = "Laporan|\nRealisasi (Rp).|Kode|Catatan\n1.500|1.02|a\n|1.03|\n2.000.000|1.04|b";

test("columns are found by their words below titles, comma and dot by the cells of their column", () => {
  const reading = spending.read([tableOf(TEXT)], null);
  expect(reading.rows).toEqual([
    ["1.02", 1500],
    ["1.04", 2_000_000],
  ]);
  expect(reading.counts).toEqual({ read: 3, accepted: 2, refused: 1, joined: 0 });
  expect(reading.tables).toMatchObject([{ key: "1", line: 2, height: 1, isPointed: false }]);
  expect(reading.columns.map(({ place, column, sample, separators }) => [place, column, sample, separators])).toEqual([
    ["1.0", "spent", "1.500", "decimal-comma"],
    ["1.1", "code", "1.02", null],
    ["1.2", "extra", "a", null],
  ]);
});

test("a refused row keeps its cells and comes back under the file's own heads", () => {
  const tables = [tableOf(TEXT)];
  const reading = spending.read(tables, null);
  expect(reading.refused).toMatchObject([{ line: 4, raw: ["", "1.03", ""], problem: { code: "spent-missing" } }]);
  expect(spending.stateRefused(tables, reading)).toMatchObject([
    { titles: [["Laporan", ""]], heads: [["Realisasi (Rp).", "Kode", "Catatan"]], width: 3, lines: [{ line: 4 }] },
  ]);
});

test("a person points at a header that no words tell, names its columns, decides separators, or leaves the sheet out", () => {
  const tables = [tableOf("a|b\n1.02|1,500")];
  expect(spending.read(tables, null).tables).toEqual([]);
  const columns = { "1.0": "code", "1.1": "spent" } as const;
  const headers = { "1": [{ line: 1 }] };
  expect(spending.read(tables, null, { headers, columns, separators: { spent: "decimal-dot" } }).rows).toEqual([
    ["1.02", 1500],
  ]);
  expect(spending.read([tableOf(TEXT)], null, { headers: { "1": [] } })).toMatchObject({
    counts: { read: 0 },
    sources: [{ isLeftOut: true }],
  });
});

test("of two columns with one meaning the first counts, unless a person says the other", () => {
  const tables = [tableOf("Kode|Realisasi|Realisasi\n1.02|1|2")];
  expect(spending.read(tables, null).rows).toEqual([["1.02", 1]]);
  expect(spending.read(tables, null, { columns: { "1.2": "spent" } }).rows).toEqual([["1.02", 2]]);
});

test("any cells are read without a throw, and accepted and refused are what was read", () => {
  const cell = fc.oneof(fc.constantFrom("__proto__", "Kode", "Realisasi", "1.500", "constructor"), fc.string());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), (rows) => {
      const lines = [["Kode", "Realisasi"], ...rows].map((cells, at) => ({ line: at + 1, cells }));
      const { counts, refused } = spending.read([{ name: null, lines }], null);
      expect(counts.accepted + counts.refused).toBe(counts.read);
      expect(refused).toHaveLength(counts.refused);
    }),
  );
});
