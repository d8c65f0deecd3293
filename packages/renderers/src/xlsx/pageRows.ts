import { placeCells } from "@rata/reporting/document/placeCells";
import type { Cell } from "@rata/reporting/document/Table";
import type { PageRow, PageSheet } from "@rata/reporting/sheet/Workbook";
import { countLines } from "#page/countLines";
import { ARMS_SIDE } from "./armsParts.ts";
import { cellName, fitText, writeBlankCell, writeNumberCell, writeTextCell } from "./cellXml.ts";
import { isLikeFormula } from "@rata/domain/spreadsheet/isLikeFormula";
import type { CellStyle, NumberFormat, Styles } from "./Styles.ts";

/** The rows of a sheet that looks like the document, the cells that are joined, and how many texts had to be cut. */
export interface PageRows {
  rows: string[];
  merges: string[];
  cut: number;
}

/** `widths` in characters, as the sheet declares them. */
export function writePageRows(sheet: PageSheet, widths: readonly number[], styles: Styles): PageRows {
  const written: PageRows = { rows: [], merges: [], cut: 0 };
  const size = sheet.density === "dense" ? 8 : 10;
  const cells: string[][] = sheet.rows.map(() => []);
  const placed = placeCells(
    sheet.rows.map((row) => row.cells),
    widths.length,
  );
  for (const { cell, column, row } of placed) {
    const style = styles.add(styleOf(cell, sheet.rows[row]?.role ?? "normal", size));
    for (let down = 0; down < cell.rowSpan; down += 1) {
      for (let right = 0; right < cell.colSpan; right += 1) {
        const name = cellName(column + right, row + down);
        const isCorner = down === 0 && right === 0;
        const target = cells[row + down];
        if (target !== undefined)
          target[column + right] = isCorner ? writeCorner(written, cell, name, style) : writeBlankCell(name, style);
      }
    }
    if (cell.rowSpan > 1 || cell.colSpan > 1)
      written.merges.push(`${cellName(column, row)}:${cellName(column + cell.colSpan - 1, row + cell.rowSpan - 1)}`);
  }
  const heights = estimateHeights(sheet, widths, size);
  written.rows = cells.map(
    (row, at) => `<row r="${at + 1}" ht="${heights[at] ?? 15}" customHeight="1">${row.join("")}</row>`,
  );
  return written;
}

function writeCorner(written: PageRows, cell: Cell, name: string, style: number): string {
  if (cell.value !== null) return writeNumberCell(name, style, cell.value);
  if (cell.text === "") return writeBlankCell(name, style);
  const { text, isCut } = fitText(cell.text);
  written.cut += Number(isCut);
  return writeTextCell(name, style, text);
}

function styleOf(cell: Cell, role: PageRow["role"], size: number): CellStyle {
  const isTable = role !== "words" && role !== "heading";
  const isHead = role === "head";
  return {
    size: role === "heading" ? size + 1 : size,
    isBold: isHead || role === "subtotal" || role === "total" || role === "heading",
    fill: isHead || role === "subtotal" || role === "total" ? role : "none",
    hasBorder: isTable,
    align: cell.align,
    vertical: isHead ? "center" : "top",
    isWrapped: true,
    format: cell.value === null ? null : formatOf(cell),
    isQuoted: cell.value === null && isLikeFormula(cell.text),
    isLocked: true,
  };
}

function formatOf({ text, value }: Cell): NumberFormat {
  if (/^[−-]?Rp/u.test(text)) return { kind: "rupiah" };
  return { kind: "number", scale: value?.scale ?? 0 };
}

/** The most that a row of the format may measure. */
export const HIGHEST = 409;

/** Heights in points: programs don't grow rows for joined cells, so what a group needs beyond its rows is given to the last of them. */
function estimateHeights(sheet: PageSheet, widths: readonly number[], size: number): number[] {
  const line = size * 1.27;
  const { arms } = sheet;
  const heights = sheet.rows.map((_, at) =>
    arms !== undefined && at < arms.rows ? Math.max(line, ARMS_SIDE / arms.rows) + 2 : line + 2,
  );
  const groups: { first: number; last: number; need: number }[] = [];
  const placed = placeCells(
    sheet.rows.map((row) => row.cells),
    widths.length,
  );
  for (const { cell, column, row } of placed) {
    if (cell.text === "") continue;
    const role = sheet.rows[row]?.role;
    const room = widths.slice(column, column + cell.colSpan).reduce((sum, width) => sum + pointsOf(width), 0) - 5;
    const isBold = role !== "normal" && role !== "words";
    const need = countLines(cell.text, room, role === "heading" ? size + 1 : size, isBold) * line + 2;
    if (cell.rowSpan === 1) heights[row] = Math.max(heights[row] ?? 0, need);
    else groups.push({ first: row, last: row + cell.rowSpan - 1, need });
  }
  for (const { first, last, need } of groups.toSorted((a, b) => a.last - b.last)) {
    const have = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
    if (need > have) heights[last] = (heights[last] ?? 0) + need - have;
  }
  return heights.map((height) => Math.round(Math.min(height, HIGHEST) * 100) / 100);
}

/** A character of the standard face is 7 pixels of 0,75 points, and a column has 5 pixels beside them. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
