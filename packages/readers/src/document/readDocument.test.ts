import { expect, test } from "vitest";
import { readTables } from "../readTables.ts";
import { cellXml, documentOf, paragraphXml, rowXml, tableXml } from "../testing/documentOf.ts";

function read(body: string) {
  const found = readTables(documentOf(body), "rencana.docx");
  if (!found.ok) throw new Error(found.problem.code);
  return found;
}

const cellsOf = (body: string) => read(body).tables.flatMap(({ lines }) => lines.map(({ cells }) => cells));
const toldOf = (body: string) =>
  read(body).problems.map(({ code, sheet, params }) => `${code} ${sheet} ${params["count"]}`);
/** A table of one row, whose second cell holds these runs. */
const withRuns = (runs: string) => tableXml([rowXml(["a", cellXml(`<w:p>${runs}</w:p>`)])]);
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

test("tables are numbered as they stand in the document and rows as they stand in their table", () => {
  const body = [
    paragraphXml("Prosa"),
    tableXml([rowXml(["a", "b"])]),
    tableXml([rowXml(["", ""])]),
    tableXml([rowXml(["", ""]), rowXml(["c", "d"])]),
  ];
  expect(read(body.join("")).tables).toEqual([
    { name: "Tabel 1", number: 1, isGrid: true, merges: [], lines: [{ line: 1, cells: ["a", "b"] }] },
    { name: "Tabel 3", number: 3, isGrid: true, merges: [], lines: [{ line: 2, cells: ["c", "d"] }] },
  ]);
});

test("cells over columns keep the columns of the cells below them", () => {
  const rows = [
    rowXml(["No", cellXml("Target", '<w:gridSpan w:val="2"/>'), "Sumber"]),
    rowXml(["1", "5 orang", "700", "APBD"]),
    rowXml(["x"], '<w:gridBefore w:val="2"/>'),
  ];
  const [table] = read(tableXml(rows, [500, 900, 900, 900])).tables;
  expect(table?.lines.map(({ cells }) => cells)).toEqual([
    ["No", "Target", "", "Sumber"],
    ["1", "5 orang", "700", "APBD"],
    ["", "", "x", ""],
  ]);
  expect(table?.merges).toEqual([{ firstLine: 1, lastLine: 1, firstCell: 1, lastCell: 2 }]);
});

test("cells over rows give their rows; a cell that begins anew ends the one above", () => {
  const start = (text: string) => cellXml(text, '<w:vMerge w:val="restart"/>');
  const more = cellXml("", '<w:vMerge w:val="continue"/>');
  const rows = [
    rowXml([start("A"), "1"]),
    rowXml([more, "2"]),
    rowXml([start("B"), "3"]),
    rowXml([cellXml("sisa", "<w:vMerge/>"), "4"]),
    rowXml(["", "5"]),
  ];
  const [table] = read(tableXml(rows)).tables;
  expect(table?.lines.map(({ cells }) => cells[0])).toEqual(["A", "", "B", "", ""]);
  expect(table?.merges).toEqual([
    { firstLine: 1, lastLine: 2, firstCell: 0, lastCell: 0 },
    { firstLine: 3, lastLine: 4, firstCell: 0, lastCell: 0 },
  ]);
});

test("an edge dragged a millimetre aside cuts no column of its own", () => {
  const wide = (text: string) => cellXml(text, '<w:gridSpan w:val="2"/>');
  const rows = [rowXml(["No", wide("Kegiatan"), "Pagu"]), rowXml([wide("1"), "Gizi", "7"])];
  expect(cellsOf(tableXml(rows, [500, 40, 2000, 900]))).toEqual([
    ["No", "Kegiatan", "Pagu"],
    ["1", "Gizi", "7"],
  ]);
});

test("writers that give every column the same small width are believed", () => {
  expect(cellsOf(tableXml([rowXml(["a", "b", "c"])], [100, 100, 100]))).toEqual([["a", "b", "c"]]);
  expect(cellsOf(tableXml([rowXml(["a", "b", "c"])], [0, 0, 0]))).toEqual([["a", "b", "c"]]);
  expect(cellsOf(tableXml([rowXml(["a", "b", "c"])], [100]))).toEqual([["a", "b", "c"]]);
});

test.each<[string, string, string]>([
  ["paragraphs are lines of the cell", `${run("satu")}</w:p><w:p>${run("dua")}`, "satu\ndua"],
  ["tabs and breaks part words", `${run("a")}<w:r><w:tab/><w:br/></w:r>${run("b")}`, "a \nb"],
  ["a tab stop of the paragraph is no tab", `<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run("a")}`, "a"],
  [
    "soft hyphens are no letters, fixed hyphens are",
    `${run("Peme\u00ADrintah")}<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>${run("an")}`,
    "Pemerintah-an",
  ],
  [
    "a field shows its result and not its instruction",
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("7")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    "7",
  ],
  [
    "links and content controls are read",
    `<w:hyperlink>${run("tautan")}</w:hyperlink><w:sdt><w:sdtPr><w:rPr/></w:sdtPr><w:sdtContent>${run(" isi")}</w:sdtContent></w:sdt>`,
    "tautan isi",
  ],
])("%s", (_, runs, text) => {
  expect(cellsOf(withRuns(runs))).toEqual([["a", text]]);
});

test("insertions are read, deletions left out, in cells and rows, and told", () => {
  const cell = `<w:ins w:id="1">${run("baru")}</w:ins><w:del w:id="2"><w:r><w:delText>lama</w:delText></w:r></w:del><w:moveFrom>${run("pindah")}</w:moveFrom>`;
  expect(cellsOf(withRuns(cell))).toEqual([["a", "baru"]]);
  expect(toldOf(withRuns(cell))).toEqual(["tracked-changes Tabel 1 3"]);
  const rows = tableXml([
    rowXml(["a", "b"]),
    rowXml(["c", "d"], '<w:del w:id="3"/>'),
    rowXml(["e", "f"], '<w:ins w:id="4"/>'),
  ]);
  expect(read(rows).tables[0]?.lines).toEqual([
    { line: 1, cells: ["a", "b"] },
    { line: 2, cells: ["e", "f"] },
  ]);
  expect(toldOf(rows)).toEqual(["tracked-changes Tabel 1 2"]);
});

test("the form before a tracked change is not the form now", () => {
  const cell = cellXml("a", '<w:tcPrChange w:id="1"><w:tcPr><w:gridSpan w:val="3"/></w:tcPr></w:tcPrChange>');
  expect(cellsOf(tableXml([rowXml([cell, "b"])]))).toEqual([["a", "b"]]);
});

test("a table within a cell is text of that cell", () => {
  const inner = tableXml([rowXml(["x", "y"]), rowXml(["z", ""])]);
  const body = tableXml([rowXml([cellXml(`${paragraphXml("luar")}${inner}<w:p/>`), "b"]), rowXml(["c", "d"])]);
  expect(cellsOf(body)).toEqual([
    ["luar\nx\ny\nz", "b"],
    ["c", "d"],
  ]);
  expect(toldOf(body)).toEqual(["nested-table Tabel 1 1"]);
});

test("text boxes, objects and inserted files are left out and told once, whatever older form stands beside them", () => {
  const box = `<w:txbxContent>${paragraphXml("kotak")}</w:txbxContent>`;
  const runs = `${run("isi")}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent><w:object/></w:r>`;
  expect(cellsOf(withRuns(runs))).toEqual([["a", "isi"]]);
  expect(toldOf(`${withRuns(runs)}<w:altChunk r:id="rId9"/>`)).toEqual([
    "textbox-ignored Tabel 1 1",
    "objects-ignored Tabel 1 1",
    "parts-ignored null 1",
  ]);
});

test("automatic numbers are not read, hidden text is, and both are told", () => {
  const runs = `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r>`;
  expect(cellsOf(withRuns(runs))).toEqual([["a", "rahasia"]]);
  expect(toldOf(withRuns(runs))).toEqual(["numbering-unread Tabel 1 1", "hidden-text Tabel 1 1"]);
});

test("a document without tables holds nothing to read", () => {
  const found = readTables(documentOf(paragraphXml("Prosa")), "rencana.docx");
  expect(found.ok ? null : found.problem.code).toBe("document-without-table");
});
