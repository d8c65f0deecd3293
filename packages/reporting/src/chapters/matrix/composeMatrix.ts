import { formatCount, formatRupiah } from "@rata/domain/number/formatNumber";
import { COLUMNS, type Column } from "@rata/domain/plan/Column";
import { cell, countCell, figureCell, heading } from "#document/blocks";
import type { Content } from "#document/Document";
import type { Cell, TableRow } from "#document/Table";
import type { About } from "../About.ts";
import type { CeilingSum } from "../plan/CeilingSum.ts";
import type { MatrixCell, MatrixFacts, SectorGroup } from "./MatrixFacts.ts";
import { headOf, NO_CEILING } from "../plan/words.ts";

/** Tabel 3.1 as officials know it: three head rows, groups merged, a subtotal below each sector and the grand total. */
export function composeMatrix(
  { groups, ceiling }: MatrixFacts,
  { region, year }: Pick<About, "region" | "year">,
): Content[] {
  return [
    heading(1, "Matriks rencana aksi"),
    {
      kind: "table",
      caption: {
        text: `Matriks Rencana Aksi Tahunan Penanggulangan Kemiskinan ${region.name} Tahun ${year}`,
        fixed: "3.1",
        number: null,
      },
      density: "dense",
      columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
      head: headRows(year),
      body: [...groups.flatMap((group) => groupBody(group)), totalRow("total", "Jumlah seluruhnya", ceiling)],
    },
  ];
}

/** Millimetres on an F4 sheet lying down; only their proportions count. */
const WIDTHS: Readonly<Record<Column, number>> = {
  no: 7,
  sector: 20,
  policy: 27,
  objective: 27,
  objectiveIndicator: 27,
  program: 27,
  programIndicator: 28,
  activity: 31,
  activityIndicator: 31,
  locations: 22,
  target: 18,
  ceiling: 22,
  fundingSources: 19,
};

const TARGETS: readonly Column[] = ["target", "ceiling"];

function headRows(year: number): Cell[][] {
  const first = COLUMNS.flatMap((column) => {
    if (column === "ceiling") return [];
    if (column === "target") return [headCell(`Target Tahun ${year}`, { colSpan: 2 })];
    return [headCell(headOf(column), { rowSpan: 2 })];
  });
  return [
    first,
    TARGETS.map((column) => headCell(headOf(column))),
    COLUMNS.map((_, index) => headCell(NUMBERED[index] ?? "")),
  ];
}

const NUMBERED = COLUMNS.map((_, index) => formatCount(index + 1));

function headCell(text: string, spans: Partial<Cell> = {}): Cell {
  return cell(text, { align: "center", ...spans });
}

function groupBody(group: SectorGroup): TableRow[] {
  const rows = group.rows.map((cells): TableRow => ({ role: "normal", cells: cells.map((from) => bodyCell(from)) }));
  const label = `sektor ${group.sector ?? "tanpa nama"}`;
  return [...rows, totalRow("subtotal", `Subjumlah ${label}`, group.ceiling)];
}

function bodyCell({ column, text, amount, span }: MatrixCell): Cell {
  if (column === "ceiling") return { ...(amount === null ? figureCell("") : countCell(amount)), rowSpan: span };
  return cell(text ?? "", { rowSpan: span, align: column === "no" ? "center" : "start" });
}

function totalRow(role: "subtotal" | "total", label: string, ceiling: CeilingSum): TableRow {
  const figure = ceiling.stated === 0 ? figureCell(NO_CEILING) : countCell(ceiling.amount, amountOf(role, ceiling));
  return { role, cells: [cell(label, { colSpan: COLUMNS.indexOf("ceiling") }), figure, cell("")] };
}

function amountOf(role: "subtotal" | "total", ceiling: CeilingSum): string {
  return role === "total" ? formatRupiah(ceiling.amount) : formatCount(ceiling.amount);
}
