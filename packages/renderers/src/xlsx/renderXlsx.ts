import type { FormSheet, PageSheet, Sheet, Workbook } from "@rata/reporting/sheet/Workbook";
import { OFFICE, type TypedPart, writePackage, writeRelations } from "#ooxml/writePackage";
import { XML_HEAD, xmlText } from "#ooxml/xml";
import { ARMS_ELEMENT, writeArms } from "./armsParts.ts";
import { columnName } from "./cellXml.ts";
import { PROTECTION, writeComments, writeValidations } from "./formRules.ts";
import { writeFormRows, writeHiddenRows } from "./formRows.ts";
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
  const making: Making = { workbook, styles: new Styles(), counter: { cut: 0 } };
  const parts: TypedPart[] = [
    ...workbook.sheets.flatMap((sheet, at) => writeParts(making, sheet, at)),
    { path: "xl/workbook.xml", type: typeOf("sheet.main"), content: [writeWorkbook(workbook)] },
    { path: "xl/_rels/workbook.xml.rels", type: "", content: [writeWorkbookRelations(workbook)] },
    // Last, and only then written: the sheets before it say which styles there are.
    { path: "xl/styles.xml", type: typeOf("styles"), content: late(() => making.styles.write()) },
  ];
  const { title, factsDigest } = workbook;
  const bytes = writePackage({ title, factsDigest, main: "xl/workbook.xml" }, parts);
  return { bytes, sheets: workbook.sheets.length, cut: making.counter.cut };
}

interface Making {
  workbook: Workbook;
  styles: Styles;
  counter: CutCounter;
}

function typeOf(part: string): string {
  return `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;
}

function* late(write: () => string): Generator<string> {
  yield write();
}

/** The part of a sheet with the parts that hold its arms or, where its heads have advice, the advice. */
function writeParts(making: Making, sheet: Sheet, at: number): TypedPart[] {
  const number = at + 1;
  const comments = sheet.kind === "form" ? writeComments(sheet) : null;
  const arms = sheet.kind === "page" ? writeArms(sheet, number) : [];
  const own = {
    path: `xl/worksheets/sheet${number}.xml`,
    type: typeOf("worksheet"),
    content: writeRows(making, sheet, { isFirst: at === 0, hasComments: comments !== null, hasArms: arms.length > 0 }),
  };
  if (comments === null) return [own, ...arms];
  const relations = writeRelations([
    { id: "rId1", type: `${OFFICE}/vmlDrawing`, target: `../drawings/vmlDrawing${number}.vml` },
    { id: "rId2", type: `${OFFICE}/comments`, target: `../comments${number}.xml` },
  ]);
  return [
    own,
    { path: `xl/worksheets/_rels/sheet${number}.xml.rels`, type: "", content: [relations] },
    { path: `xl/comments${number}.xml`, type: typeOf("comments"), content: [comments.words] },
    { path: `xl/drawings/vmlDrawing${number}.vml`, type: VML, content: [comments.shapes] },
  ];
}

const VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

function* writeRows(
  { workbook, styles, counter }: Making,
  sheet: Sheet,
  { isFirst, hasComments, hasArms }: { isFirst: boolean; hasComments: boolean; hasArms: boolean },
): Generator<string> {
  const frame = { ...PLAIN_FRAME, isFirst };
  switch (sheet.kind) {
    case "table": {
      const table = { ...framed(sheet), columns: shown(sheet.columns), rowCount: sheet.rows.length + 1, headRows: 1 };
      yield* writeSheet(
        { ...frame, ...table, isFiltered: true, wide: 4 },
        writeTableRows(sheet, styles, counter),
        () => [],
      );
      return;
    }
    case "form": {
      const form = { ...framed(sheet), columns: sheet.columns, rowCount: formHeight(sheet), headRows: 1 };
      const validations = writeValidations(sheet, workbook);
      const drawing = hasComments ? `<legacyDrawing xmlns:r="${OFFICE}" r:id="rId1"/>` : "";
      yield* writeSheet(
        { ...frame, ...form, isFiltered: true, wide: 2, protection: PROTECTION, validations, drawing },
        writeFormRows(sheet, styles, counter),
        () => [],
      );
      return;
    }
    case "hidden": {
      const columns = shown(sheet.lists.map(() => ({ width: 30 })));
      const rowCount = 1 + Math.max(...sheet.lists.map(({ values }) => values.length));
      yield* writeSheet({ ...frame, columns, rowCount, headRows: 1 }, writeHiddenRows(sheet, styles), () => []);
      return;
    }
    case "page": {
      const widths = sheet.columns.map((millimetres) => charactersOf(millimetres, sheet.density));
      const { rows, merges, cut } = writePageRows(sheet, widths, styles);
      counter.cut += cut;
      const columns = shown(widths.map((width) => ({ width })));
      const page = { ...framed(sheet), columns, rowCount: sheet.rows.length, headRows: sheet.headRows };
      const drawing = hasArms ? ARMS_ELEMENT : "";
      yield* writeSheet({ ...frame, ...page, drawing }, rows, () => merges);
    }
  }
}

const PLAIN_FRAME = {
  frozenColumns: 0,
  isFiltered: false,
  page: null,
  wide: 1,
  protection: "",
  validations: "",
  drawing: "",
} as const;

function framed({ page, frozenColumns }: Pick<PageSheet, "page" | "frozenColumns">) {
  return { page, frozenColumns };
}

function shown(columns: readonly { width: number }[]): SheetFrame["columns"] {
  return columns.map(({ width }) => ({ width, isHidden: false }));
}

function formHeight({ rows, emptyRows }: FormSheet): number {
  return 1 + rows.length + emptyRows;
}

/** A millimetre on paper as characters of the standard face on screen; print is fitted to the paper's width anyway. */
function charactersOf(millimetres: number, density: PageSheet["density"]): number {
  const each = density === "dense" ? 0.62 : 0.52;
  return Math.max(4, Math.round(millimetres * each * 100) / 100);
}

function writeWorkbook({ sheets }: Workbook): string {
  const list = sheets.map(
    ({ name, kind }, at) =>
      `<sheet name="${xmlText(name)}" sheetId="${at + 1}"${kind === "hidden" ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, at) => namesOf(sheet, at));
  const defined = names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
  return `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets>${list.join("")}</sheets>${defined}</workbook>`;
}

/** The names by which the format knows what repeats in print and what is filtered. */
function namesOf(sheet: Sheet, at: number): string[] {
  if (sheet.kind === "hidden") return [];
  const quoted = `'${xmlText(sheet.name)}'!`;
  const headRows = sheet.kind === "page" ? sheet.headRows : 1;
  const height = sheet.kind === "form" ? formHeight(sheet) : sheet.rows.length + 1;
  const count = sheet.columns.length;
  const titles = [
    ...(sheet.frozenColumns > 0 ? [`${quoted}$A:$${columnName(sheet.frozenColumns - 1)}`] : []),
    ...(headRows > 0 ? [`${quoted}$1:$${headRows}`] : []),
  ];
  const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted}$A$1:$${columnName(count - 1)}$${height}</definedName>`;
  const print = `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${titles.join(",")}</definedName>`;
  return [...(sheet.kind === "page" ? [] : [filter]), ...(titles.length > 0 ? [print] : [])];
}

function writeWorkbookRelations({ sheets }: Workbook): string {
  const own = sheets.map((_, at) => ({
    id: `rId${at + 1}`,
    type: `${OFFICE}/worksheet`,
    target: `worksheets/sheet${at + 1}.xml`,
  }));
  return writeRelations([...own, { id: `rId${sheets.length + 1}`, type: `${OFFICE}/styles`, target: "styles.xml" }]);
}
