import type { PageSheet, Sheet, Workbook } from "@rata/reporting/sheet/Workbook";
import { OFFICE, type TypedPart, writePackage, writeRelations } from "#ooxml/writePackage";
import { XML_HEAD, xmlText } from "#ooxml/xml";
import { columnName } from "./cellXml.ts";
import { writePageRows } from "./pageRows.ts";
import { Styles } from "./Styles.ts";
import { type CutCounter, writeTableRows } from "./tableRows.ts";
import { type SheetFrame, writeSheet } from "./writeSheet.ts";

/** A rendered workbook. `cut` counts texts longer than a cell can hold, which end in "(terpotong)". */
export interface Xlsx {
  bytes: Uint8Array<ArrayBuffer>;
  sheets: number;
  cut: number;
}

/**
 * The workbook as XLSX, without a formula in it: words are written as words and figures as figures. The same workbook gives the same
 * bytes on any day and machine. Memory follows the packed file and not the sheets.
 */
export function renderXlsx(workbook: Workbook): Xlsx {
  const styles = new Styles();
  const counter: CutCounter = { cut: 0 };
  const sheets = workbook.sheets.map((sheet, at): TypedPart => ({
    path: `xl/worksheets/sheet${at + 1}.xml`,
    type: typeOf("worksheet"),
    content: writeRows(sheet, at === 0, styles, counter),
  }));
  const parts: TypedPart[] = [
    ...sheets,
    { path: "xl/workbook.xml", type: typeOf("sheet.main"), content: [writeWorkbook(workbook)] },
    { path: "xl/_rels/workbook.xml.rels", type: "", content: [writeWorkbookRelations(workbook)] },
    // Last, and only then written: the sheets before it say which styles there are.
    { path: "xl/styles.xml", type: typeOf("styles"), content: late(() => styles.write()) },
  ];
  const { title, factsDigest } = workbook;
  const bytes = writePackage({ title, factsDigest, main: "xl/workbook.xml" }, parts);
  return { bytes, sheets: workbook.sheets.length, cut: counter.cut };
}

function typeOf(part: string): string {
  return `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;
}

function* late(write: () => string): Generator<string> {
  yield write();
}

function* writeRows(sheet: Sheet, isFirst: boolean, styles: Styles, counter: CutCounter): Generator<string> {
  if (sheet.kind === "table") {
    const widths = sheet.columns.map(({ width }) => width);
    const frame: SheetFrame = { sheet, widths, rowCount: sheet.rows.length + 1, headRows: 1, isFirst };
    yield* writeSheet(frame, writeTableRows(sheet, styles, counter), () => []);
    return;
  }
  const widths = sheet.columns.map((millimetres) => charactersOf(millimetres, sheet.density));
  const { rows, merges, cut } = writePageRows(sheet, widths, styles);
  counter.cut += cut;
  const frame: SheetFrame = { sheet, widths, rowCount: sheet.rows.length, headRows: sheet.headRows, isFirst };
  yield* writeSheet(frame, rows, () => merges);
}

/** A millimetre on paper as characters of the standard face on screen; print is fitted to the paper's width anyway. */
function charactersOf(millimetres: number, density: PageSheet["density"]): number {
  const each = density === "dense" ? 0.62 : 0.52;
  return Math.max(4, Math.round(millimetres * each * 100) / 100);
}

function writeWorkbook({ sheets }: Workbook): string {
  const list = sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const names = sheets.flatMap((sheet, at) => namesOf(sheet, at));
  const defined = names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
  return `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets>${list.join("")}</sheets>${defined}</workbook>`;
}

/** The names by which the format knows what repeats in print and what is filtered. */
function namesOf(sheet: Sheet, at: number): string[] {
  const quoted = `'${xmlText(sheet.name)}'!`;
  const headRows = sheet.kind === "table" ? 1 : sheet.headRows;
  const count = sheet.columns.length;
  const titles = [
    ...(sheet.frozenColumns > 0 ? [`${quoted}$A:$${columnName(sheet.frozenColumns - 1)}`] : []),
    ...(headRows > 0 ? [`${quoted}$1:$${headRows}`] : []),
  ];
  const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted}$A$1:$${columnName(count - 1)}$${sheet.rows.length + 1}</definedName>`;
  const print = `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${titles.join(",")}</definedName>`;
  return [...(sheet.kind === "table" ? [filter] : []), ...(titles.length > 0 ? [print] : [])];
}

function writeWorkbookRelations({ sheets }: Workbook): string {
  const own = sheets.map((_, at) => ({
    id: `rId${at + 1}`,
    type: `${OFFICE}/worksheet`,
    target: `worksheets/sheet${at + 1}.xml`,
  }));
  return writeRelations([...own, { id: `rId${sheets.length + 1}`, type: `${OFFICE}/styles`, target: "styles.xml" }]);
}
