import { placeCells } from "#document/placeCells";
import { sayCaptionLabel } from "#document/sayCaption";
import type { Cell, Table, TableRow } from "#document/Table";
import { escapeHtml } from "./escapeHtml.ts";

/** A table with a caption, scoped heads, and groups as row-group heads, so that a screen reader can say where a cell belongs. */
export function renderTable(table: Table, id: string): string {
  placeCells(table.head, table.columns.length);
  placeCells(
    table.body.map((row) => row.cells),
    table.columns.length,
  );
  const head = table.head.map((row) => `<tr>${row.map((cell) => headCell(cell)).join("")}</tr>`).join("");
  const body = table.body.map((row) => bodyRow(row)).join("");
  const caption = table.caption === null ? "" : `<caption id="${id}">${captionOf(table.caption)}</caption>`;
  const region = table.caption === null ? "" : ` role="region" tabindex="0" aria-labelledby="${id}"`;
  return `<div class="rata-scroll"${region}><table class="rata-table rata-${table.density}">${caption}<colgroup>${columns(table)}</colgroup><thead>${head}</thead><tbody>${body}</tbody></table></div>`;
}

function captionOf(caption: NonNullable<Table["caption"]>): string {
  return `<b>${escapeHtml(sayCaptionLabel("table", caption))}</b> ${escapeHtml(caption.text)}`;
}

/** Widths as attributes: inline styles would need a hole in the content security policy. */
function columns(table: Table): string {
  const sum = table.columns.reduce((total, column) => total + column.width, 0);
  return table.columns.map((column) => `<col width="${Math.round((column.width / sum) * 1000) / 10}%">`).join("");
}

function headCell(cell: Cell): string {
  const scope = cell.colSpan > 1 ? "colgroup" : "col";
  return `<th scope="${scope}"${spans(cell)}>${escapeHtml(cell.text)}</th>`;
}

function bodyRow({ role, cells }: TableRow): string {
  return `<tr class="rata-${role}">${cells.map((cell) => bodyCell(cell, role)).join("")}</tr>`;
}

function bodyCell(cell: Cell, role: TableRow["role"]): string {
  const attributes = `${spans(cell)} class="rata-${cell.align}"`;
  if (cell.rowSpan > 1 && cell.text !== "") return `<th scope="rowgroup"${attributes}>${escapeHtml(cell.text)}</th>`;
  if (role !== "normal" && cell.colSpan > 1) return `<th scope="row"${attributes}>${escapeHtml(cell.text)}</th>`;
  return `<td${attributes}>${escapeHtml(cell.text)}</td>`;
}

function spans({ colSpan, rowSpan }: Cell): string {
  return `${colSpan > 1 ? ` colspan="${colSpan}"` : ""}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}`;
}
