import { formatMeasured } from "@rata/domain/number/formatNumber";
import type { Separators } from "@rata/domain/number/Separators";
import { id as fields } from "@rata/texts/plan/field";
import { CARRIED_COLUMNS, type Column, COLUMNS } from "@rata/domain/plan/Column";
import type { Plan } from "@rata/domain/plan/Plan";
import { type PlanRow, planRows } from "@rata/domain/plan/matrix/planRows";

/** The thirteen cells of each row in canonical order, from the tree alone: nothing is taken from the cells it was read from. */
export function printMatrix(plan: Plan, separators: Separators = "decimal-comma"): string[][] {
  return planRows(plan).map((row) => COLUMNS.map((column) => printCell(row, column, separators)));
}

/** The matrix as delimited text with its header line; what reads it back gets the same plan. */
export function printDelimited(
  plan: Plan,
  delimiter: "\t" | "," | ";",
  separators: Separators = "decimal-comma",
): string {
  const lines = [COLUMNS.map(headerOf), ...printMatrix(plan, separators)];
  return lines.map((cells) => `${cells.map((cell) => quoteCell(cell, delimiter)).join(delimiter)}\r\n`).join("");
}

/** Quotes a cell as RFC 4180 asks, only where it must be. */
export function quoteCell(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]/u.test(cell) || cell !== cell.trim();
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The names that officials give the thirteen columns. */
export function headerOf(column: Column): string {
  return column === "ceiling" ? "Target Pagu" : fields[column].heading;
}

function printCell(row: PlanRow, column: Column, separators: Separators): string {
  switch (column) {
    case "locations":
      return row.line?.location?.text ?? "";
    case "target":
      return row.line?.target?.text ?? "";
    case "ceiling":
      return row.ceiling === null ? "" : formatMeasured({ amount: row.ceiling, scale: 0 }, separators);
    case "fundingSources":
      return row.funding?.text ?? "";
    default:
      return CARRIED_COLUMNS.includes(column) && row.stated.includes(column) ? (row.values[column] ?? "") : "";
  }
}
