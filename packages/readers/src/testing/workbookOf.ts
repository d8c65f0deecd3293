import { sayReference } from "../workbook/cellReference.ts";
import { type MadePart, zipOf } from "./zipOf.ts";

/** A cell to make: a text, a number, or XML of its own such as `<c r="A1" t="e"><v>#REF!</v></c>`. */
export type MadeCell = string | number | { xml: string } | null;

/** A sheet to make. Style numbers: 1 percent, 2 date, 3 `0" orang"`. */
export interface MadeSheet {
  name?: string;
  rows?: readonly (readonly MadeCell[])[];
  merges?: readonly string[];
  state?: "hidden" | "veryHidden";
  /** The rows' XML where it matters how it is written. */
  xml?: string;
  cols?: string;
}

export interface MadeBook {
  sheets: readonly MadeSheet[];
  sharedStrings?: readonly string[];
  is1904?: boolean;
  mainType?: string;
  more?: readonly MadePart[];
}

/** The bytes of an Excel workbook, written by hand as the standard asks. For tests and fixtures. */
export function workbookOf(book: MadeBook): Uint8Array {
  return zipOf(partsOf(book));
}

/** The same parts before they are packed, for tests that spoil one of them. */
export function partsOf({
  sheets,
  sharedStrings,
  is1904 = false,
  mainType = MAIN_TYPE,
  more = [],
}: MadeBook): MadePart[] {
  const list = sheets.map(({ name = "Lembar1", state }, at) => {
    return `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${at + 1}"/>`;
  });
  const links = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const texts = sharedStrings?.map((text) => (text.startsWith("<si>") ? text : `<si><t>${escapeXml(text)}</t></si>`));
  return [
    {
      name: "[Content_Types].xml",
      content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mainType}"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${list.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    },
    { name: "xl/styles.xml", content: STYLES },
    ...(texts === undefined
      ? []
      : [{ name: "xl/sharedStrings.xml", content: `${HEAD}<sst xmlns="${MAIN}">${texts.join("")}</sst>` }]),
    ...sheets.map((sheet, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: sheetXml(sheet) })),
    ...more,
  ];
}

/** The XML of a sheet. */
export function sheetXml({ rows = [], merges = [], xml, cols = "" }: MadeSheet): string {
  const ranges = merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  const merged = ranges === "" ? "" : `<mergeCells>${ranges}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}">${cols}<sheetData>${xml ?? rows.map(rowXml).join("")}</sheetData>${merged}</worksheet>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0&quot; orang&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

function rowXml(cells: readonly MadeCell[], at: number): string {
  return `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, sayReference(at + 1, column))).join("")}</row>`;
}

function cellXml(cell: MadeCell, reference: string): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  return cell.xml;
}
