import { expect, test } from "vitest";
import { readTables } from "../readTables.ts";
import { type MadeBook, MAIN, partsOf, workbookOf } from "../testing/workbookOf.ts";
import { zipOf } from "../testing/zipOf.ts";

function read(book: MadeBook) {
  return readBytes(workbookOf(book));
}

function readBytes(bytes: Uint8Array) {
  const found = readTables(bytes, "rencana.xlsx");
  if (!found.ok) throw new Error(found.problem.code);
  return found;
}

function cellsOf(book: MadeBook): (readonly string[])[] {
  return read(book).tables.flatMap(({ lines }) => lines.map(({ cells }) => cells));
}

function toldOf(book: MadeBook): string[] {
  return read(book).problems.map(({ code, kind, sheet, value, params }) => {
    const parts = [code, kind, sheet, params["place"], params["count"], value];
    return parts.filter((part) => (part ?? "") !== "").join(" ");
  });
}

const one = (xml: string, more: Partial<MadeBook> = {}): MadeBook => ({
  sheets: [{ xml: `<row r="1">${xml}</row>` }],
  ...more,
});

test("rows keep their numbers in the sheet, blank ones between them are left out, all are as wide as the widest", () => {
  const { tables } = read({ sheets: [{ name: "Rencana", rows: [["Judul"], [], ["a", null, "c"]] }] });
  expect(tables).toEqual([
    {
      name: "Rencana",
      isGrid: true,
      merges: [],
      lines: [
        { line: 1, cells: ["Judul", "", ""] },
        { line: 3, cells: ["a", "", "c"] },
      ],
    },
  ]);
});

test("shared texts, pieces of one text and hints for reading aloud", () => {
  const sharedStrings = [
    "Gizi",
    "<si><r><t>Ibu </t></r><r><rPr><b/></rPr><t>&amp; anak</t></r><rPh><t>x</t></rPh></si>",
    "a_x000D_\nb_x005F_",
  ];
  const cells = [0, 1, 2, 7].map((at) => `<c t="s"><v>${at}</v></c>`).join("");
  expect(cellsOf(one(cells, { sharedStrings }))).toEqual([["Gizi", "Ibu & anak", "a\nb_", "#REF!"]]);
});

test.each<[string, string]>([
  ['<c r="A1"><v>113455810589</v></c>', "113455810589"],
  ['<c r="A1"><v>1.1e9</v></c>', "1100000000"],
  ['<c r="A1"><v>1.1345581058900001E11</v></c>', "113455810589"],
  ['<c r="A1"><v>-5000</v></c>', "-5000"],
  ['<c r="A1"><v>0.1</v></c>', "0,1"],
  ['<c r="A1" s="1"><v>0.14199999999999999</v></c>', "14,2%"],
  ['<c r="A1" s="1"><v>1</v></c>', "100%"],
  ['<c r="A1" s="3"><v>270</v></c>', "270 orang"],
  ['<c r="A1" s="2"><v>44941</v></c>', "15 Januari 2023"],
  ['<c r="A1" t="d"><v>2023-01-15</v></c>', "2023-01-15"],
  ['<c r="A1" t="b"><v>1</v></c>', "TRUE"],
  ['<c r="A1" t="e"><v>#DIV/0!</v></c>', "#DIV/0!"],
  ['<c r="A1" t="inlineStr"><is><t>113,455,810,589</t></is></c>', "113,455,810,589"],
  ['<c r="A1" t="inlineStr"><is><t>=cmd|\'/c calc\'!A1</t></is></c>', "=cmd|'/c calc'!A1"],
  ['<c r="A1" t="str"><f>B1&amp;"x"</f><v>Gizi</v></c>', "Gizi"],
  ['<c r="A1"><f>SUM(B1:B9)</f><v>42</v></c>', "42"],
  ['<c r="A1"><f>SUM(B1:B9)</f><v></v></c>', "=SUM(B1:B9)"],
  ['<c r="A1"><f>SUM(B1:B9)</f></c>', "=SUM(B1:B9)"],
  ['<c r="A1"><v>NaN</v></c>', "NaN"],
])("%s is %s", (xml, text) => {
  expect(cellsOf(one(xml))).toEqual([[text]]);
});

test("days are counted from 1904 where the workbook says so", () => {
  expect(cellsOf(one('<c r="A1" s="2"><v>43479</v></c>', { is1904: true }))).toEqual([["15 Januari 2023"]]);
});

test("only numbers with a decimal comma are marked as exact", () => {
  const xml =
    '<c r="A1"><v>1.5</v></c><c r="B1"><v>2800</v></c><c r="C1" t="inlineStr"><is><t>1,5</t></is></c><c r="D1" s="2"><v>1.5</v></c>';
  expect(read(one(xml)).tables[0]?.lines[0]?.exact).toEqual([0]);
});

test("formulas, errors and dates are told once per sheet with the first cell and their number", () => {
  const xml =
    '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><f>1+2</f><v>3</v></c><c r="C2"><f>X()</f></c><c r="D2" t="e"><v>#N/A</v></c><c r="E2" s="2"><v>44941</v></c></row>';
  expect(toldOf({ sheets: [{ xml }] })).toEqual([
    "formula-read notice Lembar1 A2 2 2",
    "formula-without-value question Lembar1 C2 1 =X()",
    "cell-error question Lembar1 D2 1 #N/A",
    "cell-date notice Lembar1 E2 1 15 Januari 2023",
  ]);
});

test("hidden sheets, rows and columns are read and told; hidden ones without content are not", () => {
  const xml = '<row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2" hidden="true"/>';
  const cols = '<cols><col min="2" max="3" hidden="1"/></cols>';
  const book: MadeBook = {
    sheets: [
      { name: "Arsip", state: "veryHidden", xml, cols },
      { name: "Kosong", state: "hidden" },
    ],
  };
  expect(cellsOf(book)).toEqual([["1", "", "2"]]);
  expect(toldOf(book)).toEqual([
    "rows-hidden notice Arsip 1 1",
    "columns-hidden notice Arsip C 1",
    "sheet-hidden notice Arsip 1",
  ]);
});

test("merged cells are given with their rows and columns; what lies hidden below one is blanked and told", () => {
  const rows = [
    ["Sektor", "Pagu"],
    ["Kesehatan", 5],
    ["tersembunyi", 7],
    ["", 9],
  ];
  const book: MadeBook = { sheets: [{ rows, merges: ["A2:A4", "C1:C3", "B1:B1"] }] };
  const [table] = read(book).tables;
  expect(table?.merges).toEqual([{ firstLine: 2, lastLine: 4, firstCell: 0, lastCell: 0 }]);
  expect(table?.lines.map(({ cells }) => cells)).toEqual([
    ["Sektor", "Pagu"],
    ["Kesehatan", "5"],
    ["", "7"],
    ["", "9"],
  ]);
  expect(toldOf(book)).toEqual(["merge-hides-value notice Lembar1 A3 1 tersembunyi"]);
});

test("cells and rows without references count on from the ones before", () => {
  expect(
    cellsOf({
      sheets: [{ xml: '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row><c><v>9</v></c></row>' }],
    }),
  ).toEqual([
    ["1", "", "", "4", "5"],
    ["9", "", "", "", ""],
  ]);
});

test("another prefix and the strict form of the standard read the same", () => {
  const parts = partsOf({ sheets: [{ rows: [["a", 2]] }] }).map((part) => {
    if (typeof part.content !== "string" || !part.name.startsWith("xl/w")) return part;
    const content = part.content
      .replace(/xmlns="[^"]*"/u, 'xmlns:y="http://purl.oclc.org/ooxml/spreadsheetml/main"')
      .replace(/xmlns:r="[^"]*"/u, 'xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"')
      .replaceAll("r:id=", "q:id=")
      .replaceAll(/<(\/?)(?=\w)/gu, "<$1y:");
    return { ...part, content: part.name.endsWith(".rels") ? part.content : content };
  });
  expect(readBytes(zipOf(parts)).tables[0]?.lines).toEqual([{ line: 1, cells: ["a", "2"] }]);
});

test("an element of another namespace is no cell", () => {
  const xml = '<row r="1"><c r="A1"><v>1</v></c><z:c xmlns:z="urn:z" r="B1"><v>2</v></z:c></row>';
  expect(cellsOf({ sheets: [{ xml }] })).toEqual([["1"]]);
});

test("sheets in UTF-16 are read", () => {
  const text = `\uFEFF<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>é–</t></is></c></row></sheetData></worksheet>`;
  const content = new Uint8Array(Buffer.from(text, "utf16le"));
  const parts = partsOf({ sheets: [{}] }).map((part) =>
    part.name.endsWith("sheet1.xml") ? { ...part, content } : part,
  );
  expect(readBytes(zipOf(parts)).tables[0]?.lines[0]?.cells).toEqual(["é–"]);
});

test("macros are left out and told", () => {
  const book = { sheets: [{ rows: [["a", "b"]] }], mainType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml" };
  expect(toldOf({ ...book, more: [{ name: "xl/vbaProject.bin", content: "x" }] })).toEqual(["macros-ignored notice"]);
});

test("a sheet called __proto__ is a sheet like any other", () => {
  expect(read({ sheets: [{ name: "__proto__", rows: [["__proto__", "constructor"]] }] }).tables[0]).toMatchObject({
    name: "__proto__",
    lines: [{ line: 1, cells: ["__proto__", "constructor"] }],
  });
});

test("a workbook behind another ending is read and the difference told", () => {
  const found = readTables(workbookOf({ sheets: [{ rows: [["a", "b"]] }] }), "rencana.docx");
  expect(found.ok ? found.problems : null).toMatchObject([
    { code: "file-name-differs", params: { name: "docx", kind: "xlsx" } },
  ]);
  const text = readTables(new TextEncoder().encode("a,b,c\n1,2,3\n"), "rencana.xlsx");
  expect(text.ok ? text.problems : null).toMatchObject([
    { code: "file-name-differs", params: { name: "xlsx", kind: "txt/csv" } },
  ]);
});
