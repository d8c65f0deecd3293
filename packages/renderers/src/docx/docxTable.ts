import { placeCells } from "@rata/reporting/document/placeCells";
import type { Cell, Table, TableRow } from "@rata/reporting/document/Table";
import { xmlText } from "#ooxml/xml";
import { CELL_MARGINS } from "./looks.ts";
import { rowHeights } from "./rowHeights.ts";
import { twips, writeParagraph, writeRun } from "./wordXml.ts";

/**
 * A table: head rows repeat on every page, groups are vertical merges over as many rows as the tree says. A row stays on one page
 * unless it is higher than half of one; a total stays with the row above it. `width` and `pageHeight` in points.
 */
export function writeTable(table: Table, width: number, pageHeight: number): string {
  const columns = columnWidths(table, width);
  placeCells(table.head, columns.length);
  const heights = rowHeights(table, columns);
  const head = writeRows(table.head, columns, (_, cells) => {
    const tcs = cells.map((cell) => writeCell(cell, HEAD, table, columns));
    return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${tcs.join("")}</w:tr>`;
  });
  const body = writeRows(
    table.body.map((row) => row.cells),
    columns,
    (at, cells) => {
      const { role } = table.body[at] ?? { role: "normal" };
      const look = { ...ROLES[role], staysWithNext: isBeforeTotal(table.body, at) };
      const isShort = (heights[at] ?? 0) < pageHeight / 2;
      const tcs = cells.map((cell) => writeCell(cell, look, table, columns));
      return `<w:tr>${isShort ? "<w:trPr><w:cantSplit/></w:trPr>" : ""}${tcs.join("")}</w:tr>`;
    },
  );
  const { side, top } = CELL_MARGINS[table.density];
  const margins = (["top", "left", "bottom", "right"] as const).map(
    (edge) => `<w:${edge} w:w="${twips(edge === "left" || edge === "right" ? side : top)}" w:type="dxa"/>`,
  );
  const title = table.caption === null ? "" : `<w:tblCaption w:val="${xmlText(table.caption.text)}"/>`;
  const grid = columns.map((column) => `<w:gridCol w:w="${column}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TabelRata"/><w:tblW w:w="${sum(columns)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins.join("")}</w:tblCellMar>${title}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${body}</w:tbl>`;
}

/** Widths in twips that add up to the room, so that no rounding makes the table wider than the page. */
export function columnWidths({ columns }: Table, width: number): number[] {
  const whole = columns.reduce((total, column) => total + column.width, 0);
  let [share, used] = [0, 0];
  return columns.map((column) => {
    share += column.width;
    const end = Math.round((twips(width) * share) / whole);
    const own = end - used;
    used = end;
    return own;
  });
}

/** Whether a row must not be parted from the next because that one is a total. */
export function isBeforeTotal(body: readonly TableRow[], at: number): boolean {
  const next = body[at + 1];
  return next !== undefined && next.role !== "normal";
}

interface CellLook {
  isBold: boolean;
  fill: string | null;
  staysWithNext: boolean;
  isCentred: boolean;
}
const ROLES: Readonly<Record<TableRow["role"], CellLook>> = {
  normal: { isBold: false, fill: null, staysWithNext: false, isCentred: false },
  subtotal: { isBold: true, fill: "F1F1F1", staysWithNext: false, isCentred: false },
  total: { isBold: true, fill: "E2E2E2", staysWithNext: false, isCentred: false },
};
const HEAD: CellLook = { isBold: true, fill: "E9E9E9", staysWithNext: true, isCentred: true };

/** A cell of a row: one that begins here, or the going on of a merge from above. */
interface RowCell {
  cell: Cell;
  column: number;
  isContinued: boolean;
}

function writeRows(
  rows: readonly (readonly Cell[])[],
  columns: readonly number[],
  write: (at: number, cells: RowCell[]) => string,
): string {
  const open: { cell: Cell; until: number }[] = [];
  return rows.map((cells, at) => write(at, fillRow(open, cells, at, columns.length))).join("");
}

/** A row of the format names every cell, also those that a merge from above covers. */
function fillRow(open: { cell: Cell; until: number }[], cells: readonly Cell[], at: number, count: number): RowCell[] {
  const filled: RowCell[] = [];
  let next = 0;
  for (let column = 0; column < count;) {
    const above = open[column];
    const isContinued = above !== undefined && above.until > at;
    const cell = isContinued ? above.cell : cells[next];
    if (cell === undefined) break;
    if (!isContinued) {
      open[column] = { cell, until: at + cell.rowSpan };
      next += 1;
    }
    filled.push({ cell, column, isContinued });
    column += cell.colSpan;
  }
  return filled;
}

function writeCell({ cell, column, isContinued }: RowCell, look: CellLook, table: Table, columns: readonly number[]) {
  const width = sum(columns.slice(column, column + cell.colSpan));
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : "",
    cell.rowSpan > 1 ? (isContinued ? "<w:vMerge/>" : '<w:vMerge w:val="restart"/>') : "",
    look.fill === null ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${look.fill}"/>`,
    look.isCentred ? '<w:vAlign w:val="center"/>' : "",
  ].join("");
  const text = isContinued || cell.text === "" ? "" : writeRun(cell.text, look.isBold ? "<w:b/>" : "");
  const style = table.density === "dense" ? "TabelRapat" : "TabelIsi";
  const paragraph = writeParagraph({ style, staysWithNext: look.staysWithNext, align: cell.align }, text);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph}</w:tc>`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
