import type { FigureColumn } from "@rata/domain/indicator/FigureColumn";
import { describeColumns, firstText } from "#table/describeColumns";
import { cleanCell } from "#table/SourceTable";
import type { OpenFigure } from "./collectFigures.ts";
import type { ColumnHead } from "./columnHeads.ts";
import type { FigureSeparators } from "./decideFigures.ts";
import type { TableWork } from "./FigureWork.ts";
import type { ReadFigureColumn } from "./FiguresReading.ts";

/** The columns of a table as understood, each with a cell that stands in it. */
export function describeFigureColumns(
  { found, figures, indicator, regions }: TableWork,
  open: readonly OpenFigure[],
  separators: FigureSeparators,
): ReadFigureColumn[] {
  const used = new Map(open.map((figure) => [figure.column.key, figure.indicator.code]));
  const slots = found.columns.map(({ key, head }) =>
    meaningOf(head, { code: used.get(key) ?? indicator?.code ?? null, system: regions.system }),
  );
  const headers = found.columns.map(({ header }) => header);
  const columns = describeColumns(
    { key: String(found.table), table: found.table, slots, headers },
    {
      sampleAt: (place) => firstText(found.body, ({ cells }) => cleanCell(cells[place] ?? "")),
      numbersAt: (place) => separators.get(found.columns[place]?.key ?? "") ?? null,
    },
  );
  return columns.map((column, place) => ({
    ...column,
    sample: column.sample?.slice(0, LONGEST) ?? null,
    isFigures: figures.some((figure) => figure.place === place),
  }));
}

const LONGEST = 200;

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
