import { placeCells, type PlacedCell } from "@rata/reporting/document/placeCells";
import { sayCaptionLabel } from "@rata/reporting/document/sayCaption";
import type { Table } from "@rata/reporting/document/Table";
import { hyphenate } from "./hyphenate.ts";
import type { PageGeometry } from "#page/PageGeometry";
import { typstArray } from "./typstText.ts";

type Words = (text: string) => string;

/** A table as a call: typst's own when no body cell spans rows, else the one that is cut into pages by measured rows. */
export function writeTable(table: Table, page: PageGeometry, words: Words): string {
  const look = LOOKS[table.density];
  const inTable = table.density === "dense" ? (text: string) => words(hyphenate(text)) : words;
  const head = placeCells(table.head, table.columns.length);
  const cells = placeCells(
    table.body.map((row) => row.cells),
    table.columns.length,
  );
  const values = [
    typstArray(table.columns.map((column) => String(column.width))),
    typstArray(head.map((cell) => writeCell(cell, inTable))),
    String(table.head.length),
    typstArray(table.body.map((row) => `"${row.role}"`)),
    typstArray(cells.map((cell) => writeCell(cell, inTable))),
    look.size,
    look.inset,
  ].join(",\n");
  const hasGroups = cells.some(({ cell }) => cell.rowSpan > 1);
  const call = hasGroups ? `rata-grouped-table(${values}, ${writePage(page)})` : `rata-plain-table(${values})`;
  if (table.caption === null) return call;
  return `rata-caption("table", ${words(sayCaptionLabel("table", table.caption))}, ${words(table.caption.text)})\n${call}`;
}

const LOOKS = {
  normal: { size: "9.5pt", inset: "3.5pt" },
  dense: { size: "6.8pt", inset: "2.2pt" },
} as const satisfies Record<Table["density"], unknown>;

const ALIGNMENTS = { start: "left", center: "center", end: "right" } as const;

function writeCell({ cell, column, row }: PlacedCell, words: Words): string {
  return `(x: ${column}, y: ${row}, c: ${cell.colSpan}, r: ${cell.rowSpan}, a: ${ALIGNMENTS[cell.align]}, t: ${words(cell.text)})`;
}

/** The type area: its width, and where it begins and ends on the sheet. */
function writePage({ width, height, side, top, bottom }: PageGeometry): string {
  return `(width: ${width - 2 * side}mm, top: ${top}mm, bottom: ${height - bottom}mm)`;
}
