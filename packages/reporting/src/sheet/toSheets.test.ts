import { expect, test } from "vitest";
import { cell, countCell } from "#document/blocks";
import type { Content, Document } from "#document/Document";
import { EXAMPLE_DOCUMENT } from "#document/examples";
import { placeCells } from "#document/placeCells";
import { toSheets } from "./toSheets.ts";
import { PageSheet, Workbook } from "./Workbook.ts";

function documentOf(...sections: Content[][]): Document {
  const [first] = EXAMPLE_DOCUMENT.sections;
  if (first === undefined) throw new Error("no section");
  return { ...EXAMPLE_DOCUMENT, sections: sections.map((blocks) => ({ ...first, blocks })) };
}

function heading(text: string): Content {
  return { kind: "heading", level: 1, text, isNumbered: false, number: null };
}

function table(columns: number, body: Extract<Content, { kind: "table" }>["body"]): Content {
  return {
    kind: "table",
    caption: null,
    density: "normal",
    columns: Array.from({ length: columns }, () => ({ width: 1 })),
    head: [],
    body,
  };
}

test("the examples make sheets whose cells fill their grid", () => {
  for (const sheet of toSheets(EXAMPLE_DOCUMENT)) {
    expect(PageSheet.parse(sheet)).toEqual(sheet);
    const rows = sheet.rows.map((row) => row.cells);
    expect(placeCells(rows, sheet.columns.length).length).toBe(rows.flat().length);
  }
});

test("a narrow table on the grid of a wide one is widened at its left edge, groups included", () => {
  const wide = table(4, [{ role: "normal", cells: [1, 2, 3, 4].map((value) => countCell(value)) }]);
  const narrow = table(2, [
    { role: "normal", cells: [cell("G", { rowSpan: 2 }), cell("a")] },
    { role: "normal", cells: [cell("b")] },
  ]);
  const [sheet] = toSheets(documentOf([wide, narrow]));
  const spans = sheet?.rows.map((row) => row.cells.map(({ text, colSpan }) => `${text}${colSpan}`).join(" "));
  expect(spans).toEqual(["11 21 31 41", "G3 a1", "b1"]);
});

test("sheets bear the names of their chapters, fit for every program and never twice", () => {
  const long = "Rincian [kegiatan] menurut kabupaten/kota dan sumber";
  const names = toSheets(documentOf([heading("Ringkasan")], [heading("ringkasan")], [heading(long)], [])).map(
    ({ name }) => name,
  );
  expect(names).toEqual(["Ringkasan", "ringkasan 2", "Rincian  kegiatan  menurut", "Lembar"]);
});

test("a workbook with two sheets of one name is none", () => {
  const [sheet] = toSheets(EXAMPLE_DOCUMENT);
  const table = {
    kind: "table",
    name: "Baris",
    page: sheet?.page,
    columns: [{ head: "a", width: 1 }],
    frozenColumns: 0,
    rows: [],
  };
  const workbook = { title: "", factsDigest: "", sheets: [table, { ...table, name: "BARIS" }], table };
  expect(Workbook.safeParse(workbook).error?.issues[0]?.message).toBe("duplicate-sheet");
  expect(Workbook.safeParse({ ...workbook, sheets: [table] }).success).toBe(true);
});
