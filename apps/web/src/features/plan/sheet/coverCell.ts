import { type Span, spanAt } from "@rata/domain/plan/matrix/goesOn";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import type { RowRef, SheetCell, SheetColumn } from "@rata/domain/plan/sheet/SheetEdit";
import { COLUMNS } from "@rata/domain/plan/Column";
import { cellText, type CellSurroundings } from "../matrix/cellText.ts";
import { blocksWithin, isBlank, type MatrixLayout } from "../matrix/layoutMatrix.ts";
import type { MatrixColumn, PlacedColumn } from "../matrix/MatrixColumn.ts";
import { rowKey } from "../matrix/rowKey.ts";
import { cellKey, isOfNode } from "../matrix/cellKey.ts";
import type { Marks } from "./CellMark.ts";

/** The sheet on screen, and the whole plan behind it: a filter may hide rows of a merged cell. */
export interface SheetSurface {
  all: readonly RowView[];
  /** Places in the whole plan by `rowKey`. */
  places: ReadonlyMap<string, number>;
  shown: readonly RowView[];
  columns: readonly PlacedColumn[];
  layout: MatrixLayout;
  facts: CellSurroundings;
  marks: Marks;
}

/** A cell that can be written into, with all the rows of the plan that it covers. */
export interface CoveredCell {
  column: SheetColumn;
  /** Every row that it covers, hidden ones too, in the plan's order. */
  rows: readonly RowView[];
  keys: readonly string[];
  /** What is shown, the words just typed included; and what was there before them. */
  shown: string | null;
  expected: string | null;
  /** The rows on screen that it covers. */
  block: Span;
}

/** The cell at a place on screen; null in a column that is no column of the plan. */
export function coverCell(surface: SheetSurface, at: number, column: MatrixColumn): CoveredCell | null {
  const own = COLUMNS.find((one) => one === column);
  const row = surface.shown[at];
  if (own === undefined || row === undefined) return null;
  const block = blockAt(surface, at, column);
  const rows = extend(surface, block, own);
  const keys = [...new Set(rows.map((one) => cellKey(one, own)))];
  const shown = cellText(row, own, surface.facts);
  return { column: own, rows, keys, shown, block, expected: expectedOf(surface, row, own) };
}

/** The whole plan without a grid around it, for those who write one cell of a row elsewhere. */
export function surfaceWithoutScreen(parts: Pick<SheetSurface, "all" | "places" | "facts" | "marks">): SheetSurface {
  const { all, places, facts, marks } = parts;
  return { all, places, facts, marks, shown: all, columns: [], layout: NO_LAYOUT };
}

const NO_LAYOUT: MatrixLayout = { heights: [], offsets: [], blocks: new Map(), goesOn: new Map() };

/** The rows on screen that what is written into a cell goes to: a merged cell is one, a blank is written row by row. */
export function blockAt({ layout, shown, facts }: SheetSurface, at: number, column: MatrixColumn): Span {
  const own = { from: at, to: at };
  const row = shown[at];
  if (row === undefined || isBlank(row, column, facts)) return own;
  return blocksWithin(layout.blocks.get(column) ?? [], at, at)[0] ?? own;
}

/** The cell as it travels: of a level's words and of money only the first row is asked, so that a whole sector is not sent. */
export function toSheetCell({ column, rows, expected }: CoveredCell, text: string): SheetCell {
  const [first] = rows;
  const hasNode = first !== undefined && isOfNode(first, column);
  return { rows: (hasNode ? rows.slice(0, 1) : rows).map(toRef), column, expected, text };
}

export function toRef({ nodeId, lineId }: RowView): RowRef {
  return { nodeId, lineId };
}

/** The same cell in the whole plan. */
function extend({ all, places, shown, facts }: SheetSurface, { from, to }: Span, column: SheetColumn): RowView[] {
  const covered = new Set<number>();
  for (const row of shown.slice(from, to + 1)) {
    const at = places.get(rowKey(row));
    if (at === undefined || covered.has(at)) continue;
    const span = isBlank(row, column, facts) ? { from: at, to: at } : spanAt(all, at, column);
    for (let index = span.from; index <= span.to; index += 1) covered.add(index);
  }
  return [...covered].toSorted((a, b) => a - b).flatMap((index) => all[index] ?? []);
}

/** What the writer saw: their own unsent words; but not those that were refused, which never stood there. */
function expectedOf({ facts, marks }: SheetSurface, row: RowView, column: SheetColumn): string | null {
  const mark = marks.get(cellKey(row, column));
  if (mark === undefined || mark.state === "saved" || mark.state === "proposed")
    return cellText(row, column, { ...facts, drafts: undefined });
  return mark.state === "waiting" || mark.state === "saving" ? mark.cell.text : mark.cell.expected;
}
