import type { Section } from "#document/Document";
import type { Table } from "#document/Table";
import type { PageSheet } from "./Workbook.ts";

/** A table of the document as a sheet: its head stays in sight. `frozenColumns` stay too. */
export function tableToSheet(
  table: Table,
  { name, page, frozenColumns }: { name: string; page: Section; frozenColumns: number },
): PageSheet {
  const whole = table.columns.reduce((sum, column) => sum + column.width, 0);
  return {
    kind: "page",
    name,
    page: toPage(page),
    density: table.density,
    columns: table.columns.map(({ width }) => (width / whole) * roomOf(page)),
    headRows: table.head.length,
    frozenColumns,
    rows: [...table.head.map((cells) => ({ role: "head" as const, cells })), ...table.body],
  };
}

/** Millimetres between the margins of a section's paper, nearly: a spreadsheet program fits the width itself. */
export function roomOf({ size, orientation }: Pick<Section, "size" | "orientation">): number {
  const [short, long] = size === "F4" ? [171, 306] : [166, 273];
  return orientation === "landscape" ? long : short;
}

/** The paper of a section without its blocks. */
export function toPage({ size, orientation, head, foot, mark }: PageSheet["page"]): PageSheet["page"] {
  return { size, orientation, head, foot, mark };
}
