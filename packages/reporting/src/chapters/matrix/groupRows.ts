import { COLUMNS, type Column } from "@rata/domain/plan/Column";
import { spansOf } from "@rata/domain/plan/matrix/goesOn";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import { sumCeilings } from "@rata/domain/plan/matrix/sumCeilings";
import type { MatrixCell, SectorGroup } from "./MatrixFacts.ts";

/** The matrix as cells with spans, cut by sector. */
export function groupRows(rows: readonly PlanRow[]): SectorGroup[] {
  const groups: PlanRow[][] = [];
  for (const row of rows) {
    const open = groups.at(-1);
    if (open?.[0] === undefined || sectorOf(open[0]) !== sectorOf(row)) groups.push([row]);
    else open.push(row);
  }
  return groups.map((group) => ({
    sector: group[0]?.values.sector ?? null,
    rows: mergeCells(group),
    ceiling: sumCeilings(group),
  }));
}

function sectorOf(row: PlanRow): string {
  return row.path.sector?.id ?? "";
}

function mergeCells(rows: readonly PlanRow[]): MatrixCell[][] {
  const cells: MatrixCell[][] = rows.map(() => []);
  for (const column of COLUMNS) {
    for (const { from, to } of spansOf(rows, column)) {
      const row = rows[from];
      if (row !== undefined) cells[from]?.push({ ...toCell(column, row), span: to - from + 1 });
    }
  }
  return cells;
}

function toCell(column: Column, row: PlanRow): Omit<MatrixCell, "span"> {
  return { column, text: textOf(column, row), amount: column === "ceiling" ? row.ceiling : null };
}

function textOf(column: Column, row: PlanRow): string | null {
  switch (column) {
    case "locations":
      return row.line?.location?.text ?? null;
    case "target":
      return row.line?.target?.text ?? null;
    case "ceiling":
      return null;
    case "fundingSources":
      return row.funding?.text ?? null;
    default:
      return row.values[column];
  }
}
