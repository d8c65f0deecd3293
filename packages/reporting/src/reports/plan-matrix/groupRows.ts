import { sumRupiah } from "@rata/domain/number/Rupiah";
import { type CarriedColumn, COLUMNS, type Column } from "@rata/domain/plan/Column";
import { LEVELS, type Level } from "@rata/domain/plan/Level";
import type { PlanRow } from "@rata/domain/plan/matrix/planRows";
import type { CeilingSum, MatrixCell, SectorGroup } from "./facts.ts";

/**
 * The matrix as cells with spans, cut by sector. Cells merge by the node of the tree and not by equal words: two activities of the
 * same name and different ceilings stay two, an activity restated on each indicator row is one cell, and its ceiling stands once.
 */
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

/** Sums the ceilings that rows print; an activity prints its own on its first row only. */
export function sumCeilings(rows: readonly PlanRow[]): CeilingSum {
  const amounts = rows.flatMap((row) => (row.ceiling === null ? [] : [row.ceiling]));
  return { amount: sumRupiah(amounts), stated: amounts.length };
}

function sectorOf(row: PlanRow): string {
  return row.path.sector?.id ?? "";
}

function mergeCells(rows: readonly PlanRow[]): MatrixCell[][] {
  const cells: MatrixCell[][] = rows.map(() => []);
  for (const column of COLUMNS) {
    let open: MatrixCell | null = null;
    for (const [index, row] of rows.entries()) {
      if (open !== null && isMerged(column, row, rows[index - 1])) {
        open.span += 1;
      } else {
        open = toCell(column, row);
        cells[index]?.push(open);
      }
    }
  }
  return cells;
}

function toCell(column: Column, row: PlanRow): MatrixCell {
  return { column, text: textOf(column, row), amount: column === "ceiling" ? row.ceiling : null, span: 1 };
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

function isMerged(column: Column, row: PlanRow, above: PlanRow | undefined): boolean {
  if (above === undefined) return false;
  switch (column) {
    case "no":
      return row.values.no === above.values.no;
    case "sector":
    case "policy":
    case "objective":
    case "program":
    case "activity":
      return isSameBranch(row, above, column);
    case "objectiveIndicator":
      return isSameBranch(row, above, "objective") && isCarried(column, row, above);
    case "programIndicator":
      return isSameBranch(row, above, "program") && isCarried(column, row, above);
    case "activityIndicator":
      return isSameBranch(row, above, "activity") && isCarried(column, row, above);
    case "ceiling":
    case "fundingSources":
      return row.path.activity !== null && row.path.activity.id === above.path.activity?.id;
    case "locations":
    case "target":
      return false;
  }
}

/** Whether the row prints nothing of its own here: the value above carries on, or both are blank. */
function isCarried(column: CarriedColumn, row: PlanRow, above: PlanRow): boolean {
  return row.values[column] === above.values[column] && !row.stated.includes(column);
}

/** Whether both rows stand under the same nodes from the sector down to this level, left-out levels included. */
function isSameBranch(row: PlanRow, above: PlanRow, level: Level): boolean {
  return LEVELS.slice(0, LEVELS.indexOf(level) + 1).every((step) => row.path[step]?.id === above.path[step]?.id);
}
