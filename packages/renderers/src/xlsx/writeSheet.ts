import type { PageSheet } from "@rata/reporting/sheet/Workbook";
import { XML_HEAD, xmlText } from "#ooxml/xml";
import { pageGeometry } from "#page/PageGeometry";
import { cellName, columnName } from "./cellXml.ts";

/** What a sheet is made of, apart from its cells. */
export interface SheetFrame {
  /** Widths in characters of the standard face. */
  columns: readonly { width: number; isHidden: boolean }[];
  rowCount: number;
  headRows: number;
  frozenColumns: number;
  /** Whether the first sheet, which is the one shown. */
  isFirst: boolean;
  isFiltered: boolean;
  /** Null for a sheet that is never printed. */
  page: PageSheet["page"] | null;
  /** Sheets of paper side by side: a table has more columns than one can show in readable type. */
  wide: number;
  /** Finished elements for their places in the part; "" where there is none. */
  protection: string;
  validations: string;
  drawing: string;
}

/** The part of a sheet, piece by piece: its rows pass through and are never kept. `merges` is asked for after the last row. */
export function* writeSheet(
  frame: SheetFrame,
  rows: Iterable<string>,
  merges: () => readonly string[],
): Generator<string> {
  const { columns, rowCount, headRows } = frame;
  const last = cellName(Math.max(columns.length - 1, 0), Math.max(rowCount - 1, 0));
  const cols = columns.map(
    ({ width, isHidden }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}"${isHidden ? ' hidden="1"' : ""} customWidth="1"/>`,
  );
  yield `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>${writeView(frame)}<sheetFormatPr defaultRowHeight="12.75"/><cols>${cols.join("")}</cols><sheetData>`;
  yield* rows;
  yield `</sheetData>${frame.protection}`;
  if (frame.isFiltered) yield `<autoFilter ref="A1:${columnName(columns.length - 1)}${Math.max(rowCount, 1)}"/>`;
  const joined = merges();
  if (joined.length > 0) {
    yield `<mergeCells count="${joined.length}">`;
    for (const merge of joined) yield `<mergeCell ref="${merge}"/>`;
    yield "</mergeCells>";
  }
  const ignored = `<ignoredErrors><ignoredError sqref="A${headRows + 1}:${last}" numberStoredAsText="1"/></ignoredErrors>`;
  yield `${frame.validations}${writePrint(frame)}${rowCount > headRows ? ignored : ""}${frame.drawing}</worksheet>`;
}

function writeView({ frozenColumns: columns, headRows, isFirst }: SheetFrame): string {
  const selected = isFirst ? ' tabSelected="1"' : "";
  if (columns === 0 && headRows === 0) return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const pane = columns > 0 && headRows > 0 ? "bottomRight" : columns > 0 ? "topRight" : "bottomLeft";
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${headRows > 0 ? ` ySplit="${headRows}"` : ""}`;
  const corner = cellName(columns, headRows);
  return `<sheetViews><sheetView${selected} workbookViewId="0"><pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

/** Paper by the format's numbers: 9 is A4, 14 is folio, which offices here call F4. */
const PAPER = { A4: 9, F4: 14 } as const;

function writePrint({ page, wide }: SheetFrame): string {
  if (page === null) return "";
  const { side, top, bottom } = pageGeometry(page);
  const inches = (millimetres: number) => Math.round((millimetres / 25.4) * 1000) / 1000;
  const head = `&L${SMALL}${say(page.head, 180)}${page.mark === null ? "" : `&R&"Arial,Bold"${say(page.mark, 40)}`}`;
  const foot = `&L${SMALL}${say(page.foot, 180)}&R${SMALL}Halaman &P dari &N`;
  return `<printOptions horizontalCentered="1"/><pageMargins left="${inches(side)}" right="${inches(side)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${inches(8)}" footer="${inches(6)}"/><pageSetup paperSize="${PAPER[page.size]}" orientation="${page.orientation}" fitToWidth="${wide}" fitToHeight="0"/><headerFooter><oddHeader>${xmlText(head)}</oddHeader><oddFooter>${xmlText(foot)}</oddFooter></headerFooter>`;
}

/** Size 7, and a space so that words beginning with a figure aren't taken for a part of the size. */
const SMALL = "&7 ";

/** Words of a running head: "&" would begin a command and is doubled; the format allows 255 characters in all. */
function say(text: string, most: number): string {
  const words = text.replaceAll(/\s+/gu, " ").replaceAll("&", "&&");
  if (words.length <= most) return words;
  // A cut between the two of a pair would make a command of what follows.
  return words.slice(0, most).replace(/(?<!&)((?:&&)*)&$/u, "$1");
}
