import { cell, countCell, measuredCell } from "@rata/reporting/document/blocks";
import { EXAMPLE_DOCUMENT } from "@rata/reporting/document/examples";
import { listTexts } from "@rata/reporting/document/listTexts";
import { toSheets } from "@rata/reporting/sheet/toSheets";
import type { PageSheet } from "@rata/reporting/sheet/Workbook";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findPackageFaults } from "#testing/findPackageFaults";
import { HOSTILE_TEXTS, hostileText } from "#testing/hostileTexts";
import { attribute, listElements, readParts, xmlPart } from "#testing/readParts";
import { bare } from "#testing/readPdf";
import { readSheets } from "#testing/readSheets";
import { PAPER, tableOf, workbookOf } from "#testing/sampleSheets";
import { columnName } from "./cellXml.ts";
import { renderXlsx } from "./renderXlsx.ts";

const MATRIX: PageSheet = {
  kind: "page",
  name: "Matriks",
  page: PAPER,
  density: "dense",
  columns: [20, 30, 20],
  headRows: 2,
  frozenColumns: 2,
  rows: [
    { role: "head", cells: [cell("Sektor", { rowSpan: 2 }), cell("Rincian", { colSpan: 2 })] },
    { role: "head", cells: [cell("Kegiatan"), cell("Pagu")] },
    { role: "normal", cells: [cell("Sosial", { rowSpan: 2 }), cell("Panti"), countCell(1_250_000)] },
    { role: "normal", cells: [cell("Bencana"), countCell(-500, "−500")] },
    { role: "total", cells: [cell("Jumlah", { colSpan: 2 }), countCell(1_249_500, "Rp1.249.500")] },
  ],
};

test("the package keeps the format's rules", () => {
  expect(findPackageFaults(renderXlsx(workbookOf(tableOf(["a", 1, null]), MATRIX)).bytes)).toEqual([]);
  expect(findPackageFaults(renderXlsx(workbookOf(tableOf(), ...toSheets(EXAMPLE_DOCUMENT))).bytes)).toEqual([]);
});

test("the arms of a letterhead stand at the head of its sheet alone, twice the same, and bytes that are no picture are left out", () => {
  const pages = toSheets(EXAMPLE_DOCUMENT);
  const make = () => renderXlsx(workbookOf(tableOf(), ...pages)).bytes;
  const parts = readParts(make());
  expect([...parts.keys()].filter((path) => path.includes("/media/"))).toEqual(["xl/media/lambang1.png"]);
  expect(listElements(xmlPart(parts, "xl/worksheets/sheet1.xml"), "drawing")).toHaveLength(1);
  expect(listElements(xmlPart(parts, "xl/worksheets/sheet2.xml"), "drawing")).toHaveLength(0);
  expect(Buffer.compare(make(), make())).toBe(0);
  const [first] = pages;
  const broken = { ...MATRIX, name: "Kop", arms: { base64: "AAAA", rows: 2 } };
  expect(first?.arms?.rows).toBe(3);
  const without = renderXlsx(workbookOf(tableOf(), broken)).bytes;
  expect(findPackageFaults(without)).toEqual([]);
  expect([...readParts(without).keys()].some((path) => path.includes("media"))).toBe(false);
});

test("figures are numbers with the format of their kind, and words are words", () => {
  const { bytes, sheets } = renderXlsx(
    workbookOf(tableOf(["x", 9_007_199_254_740_991, { amount: -3632, scale: 3 }]), MATRIX),
  );
  expect(sheets).toBe(2);
  const read = readSheets(bytes);
  const numbers = [...read.values()].map((cells) =>
    cells.filter(({ kind }) => kind === "number").map(({ name, value, format }) => `${name} ${value} ${format}`),
  );
  expect(numbers).toEqual([
    ["C3 1250000 3", "C4 -500 3", 'C5 1249500 "Rp"#,##0;"−Rp"#,##0'],
    ["B2 9007199254740991 3", "C2 -3.632 #,##0.000"],
  ]);
});

test("groups are joined, the head stays in sight and repeats in print, and the paper lies", () => {
  const parts = readParts(renderXlsx(workbookOf(tableOf(["a", 1, null], ["b", 2, null]), MATRIX)).bytes);
  const matrix = xmlPart(parts, "xl/worksheets/sheet1.xml");
  const all = (name: string, key: string) => listElements(matrix, name).map((element) => attribute(element, key));
  expect(all("mergeCell", "ref")).toEqual(["A1:A2", "B1:C1", "A3:A4", "A5:B5"]);
  expect([all("pane", "xSplit"), all("pane", "ySplit"), all("pane", "state")]).toEqual([["2"], ["2"], ["frozen"]]);
  expect([
    all("pageSetup", "paperSize"),
    all("pageSetup", "orientation"),
    all("pageSetup", "fitToWidth"),
    all("pageSetup", "fitToHeight"),
  ]).toEqual([["14"], ["landscape"], ["1"], ["0"]]);
  expect(listElements(matrix, "oddHeader")[0]?.text).toContain("Kepala && kaki");
  expect(listElements(matrix, "oddFooter")[0]?.text).toContain("Halaman &P dari &N");
  const names = listElements(xmlPart(parts, "xl/workbook.xml"), "definedName").map(({ text }) => text);
  expect(names).toEqual(["'Matriks'!$A:$B,'Matriks'!$1:$2", "'Baris'!$A$1:$C$3", "'Baris'!$1:$1"]);
  const filter = listElements(xmlPart(parts, "xl/worksheets/sheet2.xml"), "autoFilter");
  expect(filter.map((own) => attribute(own, "ref"))).toEqual(["A1:C3"]);
});

test("whatever words begin with, they are no formula and come back as they were; no number changes", () => {
  fc.assert(
    fc.property(hostileText, fc.maxSafeInteger(), (text, amount) => {
      const page: PageSheet = {
        ...MATRIX,
        columns: [1, 1],
        headRows: 0,
        rows: [{ role: "normal", cells: [cell(text), countCell(amount)] }],
      };
      const read = readSheets(renderXlsx(workbookOf(tableOf([text, amount, null]), page)).bytes);
      // Half characters and what Unicode calls no characters can't stand in any XML file.
      const expected = text.replaceAll(/[\u{D800}-\u{DFFF}\u{FFFE}\u{FFFF}]/gu, "\u{FFFD}");
      for (const [name, cells] of read) {
        expect(cells.some(({ isFormula }) => isFormula)).toBe(false);
        const body = name === "Baris" ? cells.slice(3) : cells;
        const words = body.filter(({ kind }) => kind === "words");
        expect(words.map(({ value }) => value)).toEqual(text === "" ? [] : [expected]);
        const isMarked = words.every(({ isQuoted }) => isQuoted) || !/^[=+\-@]/u.test(text);
        expect(isMarked).toBe(true);
        expect(body.filter(({ kind }) => kind === "number").map(({ value }) => value)).toEqual([String(amount)]);
      }
    }),
    { numRuns: 60, examples: HOSTILE_TEXTS.map((text): [string, number] => [text, -5]) },
  );
});

test("the longest running heads stay within what the format allows, and no mark in them begins a command", () => {
  const page = { ...PAPER, head: "&".repeat(300), foot: `${"a".repeat(179)}&b`, mark: "R&D" };
  const parts = readParts(renderXlsx(workbookOf({ ...tableOf(), page })).bytes);
  const sheet = xmlPart(parts, "xl/worksheets/sheet1.xml");
  const heads = ["oddHeader", "oddFooter"].map((name) => listElements(sheet, name)[0]?.text ?? "");
  for (const head of heads) {
    expect(head.length).toBeLessThanOrEqual(255);
    expect(head.replaceAll("&&", "").match(/&(?:[LRPN7]|"Arial,Bold")/gu)?.length).toBe(
      head.replaceAll("&&", "").match(/&/gu)?.length,
    );
  }
  expect(listElements(sheet, "ignoredError")).toEqual([]);
});

test("a text longer than a cell holds is cut, says so and is counted", () => {
  const { bytes, cut } = renderXlsx(workbookOf(tableOf(["a".repeat(40_000), 1, null])));
  const [words] = (readSheets(bytes).get("Baris") ?? []).slice(3);
  expect(cut).toBe(1);
  expect(words?.value.length).toBe(32_767);
  expect(words?.value.endsWith("… (terpotong)")).toBe(true);
});

test("the words of a document's sheets are the words of its tree, in order", () => {
  const sections = EXAMPLE_DOCUMENT.sections.map((section) => ({
    ...section,
    head: "",
    foot: "",
    mark: null,
    blocks: section.blocks.filter(({ kind }) => kind !== "contents" && kind !== "list"),
  }));
  const document = { ...EXAMPLE_DOCUMENT, sections };
  const read = readSheets(renderXlsx(workbookOf(tableOf(), ...toSheets(document))).bytes);
  const cells = [...read].flatMap(([name, own]) => (name === "Baris" ? [] : own));
  const words = cells
    .map(({ kind, value }) => (kind === "number" ? Number(value).toLocaleString("id") : value))
    .join("");
  const expected = listTexts(document).filter((text) => !/^\d{2},\d$/u.test(text));
  for (const text of expected) expect(bare(words)).toContain(bare(text));
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %d is called %s", (column, name) => {
  expect(columnName(column)).toBe(name);
});

test("a figure with decimals keeps each of them", () => {
  const page: PageSheet = {
    ...MATRIX,
    columns: [1],
    headRows: 0,
    frozenColumns: 0,
    rows: [{ role: "normal", cells: [measuredCell({ amount: 470, scale: 2 })] }],
  };
  expect(
    readSheets(renderXlsx(workbookOf(tableOf(), page)).bytes)
      .get("Matriks")
      ?.map(({ value, format }) => [value, format]),
  ).toEqual([["4.70", "#,##0.00"]]);
});
