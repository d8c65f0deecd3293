import { formatCount, formatMeasured } from "@rata/domain/number/formatNumber";
import type { Measured } from "@rata/domain/number/Measured";
import type { Content, Run } from "./Document.ts";
import type { Cell, Table, TableRow } from "./Table.ts";

/** A stretch of plain words. */
export function plain(text: string): Run {
  return { text, mark: "plain" };
}

/** A stretch of words in bold. */
export function strong(text: string): Run {
  return { text, mark: "strong" };
}

/** A justified paragraph of plain words, as officials' documents set them. */
export function paragraph(...runs: readonly (Run | string)[]): Content {
  return {
    kind: "paragraph",
    runs: runs.map((run) => (typeof run === "string" ? plain(run) : run)),
    align: "justify",
    size: "normal",
  };
}

/** A centred line of a title. */
export function titleLine(text: string): Content {
  return { kind: "paragraph", runs: [strong(text)], align: "center", size: "large" };
}

/** Small words under a table or chart. */
export function remark(text: string): Content {
  return { kind: "paragraph", runs: [plain(text)], align: "start", size: "small" };
}

/** A heading that `numberDocument` will number. */
export function heading(level: 1 | 2 | 3, text: string): Content {
  return { kind: "heading", level, text, isNumbered: true, number: null };
}

/** A captioned table with one head row, as most are. Widths are relative; rows given as cells alone are normal ones. */
export function headedTable(table: {
  caption: string;
  heads: readonly string[];
  widths: readonly number[];
  rows: readonly (Cell[] | TableRow)[];
  density?: Table["density"];
}): Table {
  return {
    kind: "table",
    caption: { text: table.caption, fixed: null, number: null },
    density: table.density ?? "normal",
    columns: table.widths.map((width) => ({ width })),
    head: [table.heads.map((text) => cell(text, { align: "center" }))],
    body: table.rows.map((row) => (Array.isArray(row) ? { role: "normal", cells: row } : row)),
  };
}

/** A cell; spans of 1 and text from the left unless said. */
export function cell(text: string, options: Partial<Omit<Cell, "text">> = {}): Cell {
  return { text, value: null, colSpan: 1, rowSpan: 1, align: "start", ...options };
}

/** A cell of words in a column of figures, such as the dash for none: set from the right. */
export function figureCell(text: string): Cell {
  return cell(text, { align: "end" });
}

/** A whole number; `text` when it is written with more than its digits (Rp). */
export function countCell(count: number, text: string = formatCount(count)): Cell {
  return cell(text, { align: "end", value: { amount: count, scale: 0 } });
}

/** A published figure with its decimals. */
export function measuredCell(measured: Measured): Cell {
  return cell(formatMeasured(measured), { align: "end", value: measured });
}
