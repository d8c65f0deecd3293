import { judgeValue } from "@rata/domain/indicator/judgeObservation";
import { bareFigure, findAbsence, parseFigure, type Figure } from "@rata/domain/indicator/parseFigure";
import { decideSeparators } from "@rata/domain/number/decideSeparators";
import type { Measured } from "@rata/domain/number/Measured";
import { Separators } from "@rata/domain/number/Separators";
import { cleanCell } from "#table/SourceTable";
import type { RegionFigureColumn } from "./RegionFigures.ts";

/** A column whose separators are still to be decided. */
export type OpenColumn = Omit<RegionFigureColumn, "separators">;

/**
 * What comma and dot mean in each column: its own cells decide, a cell counting only by readings that its indicator allows (no share
 * of 20.050 percent, no fraction of a rupiah). Where they leave it open, the file's other columns decide: one file is written one way.
 */
export function decideColumns(
  columns: readonly OpenColumn[],
  cellsOf: (place: number) => string[],
): RegionFigureColumn[] {
  const cells = columns.flatMap((column) =>
    cellsOf(column.place)
      .map(bareFigure)
      .filter(isMarked)
      .map((text) => ({ column, text })),
  );
  const decide = (own: typeof cells) => decideSeparators(own, ({ column, text }) => allowedBy(column, text));
  const file = decide(cells).separators;
  return columns.map((column) => {
    const own = decide(cells.filter((cell) => cell.column === column));
    return { ...column, separators: own.separators ?? (own.isContradicted ? null : file) };
  });
}

/** Why a cell is no figure of its column. */
export type CellFault = "series-undecidable" | "series-unread" | "series-out-of-range";

/** The figure of a cell in the unit of the indicator, or the fault. A number cell of a sheet is read with `separators` "decimal-comma", whatever its column does. */
export function readFigure(text: string, column: RegionFigureColumn): Figure | CellFault {
  const cell = cleanCell(text);
  const isPlain = !isMarked(bareFigure(cell)) || findAbsence(cell) !== null;
  if (column.separators === null && !isPlain) return "series-undecidable";
  const figure = parseFigure(cell, column.separators ?? "decimal-comma");
  if (figure === null) return "series-unread";
  if (figure.reading.kind === "absent") return figure;
  const value = shift(figure.reading.value, column.power);
  if (value === null || judgeValue(column.indicator, value).length > 0) return "series-out-of-range";
  return { ...figure, reading: { kind: "value", value } };
}

function allowedBy(column: OpenColumn, cell: string): Separators[] {
  return Separators.options.filter((separators) => typeof readFigure(cell, { ...column, separators }) !== "string");
}

/** Only a number with a comma or a dot in it has two readings. */
export function isMarked(cell: string): boolean {
  return /\d[.,]|[.,]\d/u.test(cell);
}

/** Moves the decimal mark; null where the amount becomes too large. */
function shift({ amount, scale }: Measured, power: number): Measured | null {
  const moved = scale - power;
  if (moved >= 0) return { amount, scale: moved };
  const larger = amount * 10 ** -moved;
  return Number.isSafeInteger(larger) ? { amount: larger, scale: 0 } : null;
}
