import { readFileSync } from "node:fs";
import type { MatrixReading } from "@rata/importing/importers/plan-matrix/MatrixReading";
import { readMatrix } from "@rata/importing/importers/plan-matrix/readMatrix";
import { NTT } from "@rata/importing/testing/context";
import { expect, test } from "vitest";
import { readTables } from "./readTables.ts";
import { keptDocument, keptWorkbook, mergedRows, pastedDocument, pastedWorkbook } from "./testing/realPlanFiles.ts";

const TEXT = readFileSync(new URL("../../importing/fixtures/rat-ntt-2023-tabel-3-1.txt", import.meta.url));
const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const fromText = read(TEXT, "rencana.txt").reading;

test("the generator of the merged files joins 3 lines and keeps 34 rows", () => {
  expect(mergedRows()).toHaveLength(34);
});

test.each<[string, Uint8Array, string, string, number]>([
  ["pasted into Excel line by line", pastedWorkbook(), "rencana.xlsx", "Matriks", 3],
  ["kept in Excel with merged cells, numbers and percentages", keptWorkbook(), "rencana.xlsx", "RAT 2023", 0],
  ["in a Word document with other tables", pastedDocument(), "rencana.docx", "Tabel 2", 3],
  ["in a Word document with merged cells", keptDocument(), "rencana.docx", "Tabel 1", 0],
])("the real plan %s reads like its text", (_, bytes, name, sheet, joined) => {
  const { reading } = read(bytes, name);
  expect(reading.counts.joined).toBe(joined);
  expect(new Set(reading.rows.map((row) => row.sheet))).toEqual(new Set([sheet]));
  expectSamePlan(reading);
});

test.each<[string, string, number]>([
  ["libreoffice-from-csv.xlsx", "lines", 3],
  ["libreoffice-from-html.xlsx", "Sheet1", 0],
  ["libreoffice-from-ods.xlsx", "RAT 2023", 0],
  ["libreoffice-from-html.docx", "Tabel 1", 0],
  ["libreoffice-from-odt.docx", "Tabel 1", 0],
])("the real plan as LibreOffice wrote it, %s, reads like its text", (name, sheet, joined) => {
  const { reading, problems } = read(fixture(name), name);
  expect(reading.counts.joined).toBe(joined);
  expect(new Set(reading.rows.map((row) => row.sheet))).toEqual(new Set([sheet]));
  expectSamePlan(reading);
  expect(problems).toEqual([]);
});

test("a percentage that Excel stores as 0.14199999999999999 is read as 14,2%", () => {
  const { reading } = read(keptWorkbook(), "rencana.xlsx");
  expect(reading.rows[6]?.row.target).toMatchObject({
    text: "14,2%",
    measures: [{ kind: "percent", value: { amount: 142, scale: 1 } }],
  });
});

test("the places of the last rows are those of the text", () => {
  const { reading } = read(keptWorkbook(), "rencana.xlsx");
  expect(reading.rows.at(-1)?.row.location?.places.map(({ code }) => code)).toEqual([
    "53.02",
    "53.03",
    "53.14",
    "53.19",
    "53.09",
    "53.12",
    "53.18",
    "53.17",
  ]);
});

function expectSamePlan(reading: MatrixReading): void {
  expect(reading.rows).toHaveLength(34);
  expect(reading.refused).toEqual([]);
  expect(reading.rows.filter(({ row }) => row.ceiling !== null)).toHaveLength(25);
  expect(reading.totals.ceiling).toBe(164_734_762_202);
  expect(plain(reading)).toEqual(plain(fromText));
  expect(reading.problems.filter(({ kind }) => kind === "question")).toEqual([]);
}

function plain({ rows }: MatrixReading) {
  return rows.map(({ row, suggestedOwner }) => ({ ...row, suggestedOwner, source: null }));
}

function read(bytes: Uint8Array, name: string) {
  const tables = readTables(bytes, name);
  if (!tables.ok) throw new Error(tables.problem.code);
  return { reading: readMatrix(tables.tables, NTT), problems: tables.problems };
}
