import type { FigureColumn } from "@rata/domain/indicator/FigureColumn";
import { cleanCell } from "#table/SourceTable";
import type { OpenFigure } from "./collectFigures.ts";
import type { ColumnHead } from "./columnHeads.ts";
import type { FigureSeparators } from "./decideFigures.ts";
import type { TableWork } from "./FigureWork.ts";
import type { ReadFigureColumn } from "./FiguresReading.ts";

/** The columns of a table as understood, each with a cell that stands in it. */
export function describeFigureColumns(
  { found, indicator, regions }: TableWork,
  open: readonly OpenFigure[],
  separators: FigureSeparators,
): ReadFigureColumn[] {
  const used = new Map(open.map((figure) => [figure.column.key, figure.indicator.code]));
  return found.columns.map(({ place, key, header, head }) => {
    const decision = separators.get(key);
    const sample =
      decision?.sample ?? found.body.map(({ cells }) => cleanCell(cells[place] ?? "")).find((cell) => cell !== "");
    return {
      table: found.table,
      place: key,
      index: place,
      header,
      meaning: meaningOf(head, { code: used.get(key) ?? indicator?.code ?? null, system: regions.system }),
      isFigures: head.kind === "figures" || head.kind === "value",
      sample: sample === undefined ? null : sample.slice(0, 200),
      separators: decision?.separators ?? null,
    };
  });
}

/** A column of codes whose system was decided or answered says which. */
function meaningOf(
  head: ColumnHead,
  { code, system }: { code: string | null; system: "kemendagri" | "bps" | null },
): FigureColumn | null {
  if (head.kind === "part") return head.part === "code" ? (system ?? head.part) : head.part;
  if (head.kind === "value") return "value";
  if (head.kind === "unknown") return null;
  const own = head.indicator?.code ?? code;
  return own === null ? "value" : `figures:${own}`;
}
