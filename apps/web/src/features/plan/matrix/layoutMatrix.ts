import { type Span, spansOf } from "@rata/domain/plan/matrix/goesOn";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { isOfNode } from "./cellKey.ts";
import { type CellSurroundings, cellText } from "./cellText.ts";
import { countLines, type MeasureText } from "./countLines.ts";
import type { MatrixColumn, PlacedColumn } from "./MatrixColumn.ts";

/** The rows that one merged cell covers, with its words. */
export interface Block extends Span {
  text: string | null;
}

/** Where everything of the grid stands. `offsets` has one entry more than there are rows: the last is the whole height. */
export interface MatrixLayout {
  heights: readonly number[];
  offsets: readonly number[];
  blocks: ReadonlyMap<MatrixColumn, readonly Block[]>;
  /** By column, 1 for each row whose merged cell goes on in the row below. */
  goesOn: ReadonlyMap<MatrixColumn, Uint8Array>;
}

/** The size of text in the chosen density, in pixels. */
export interface TextForm {
  lineHeight: number;
  padding: number;
  gutter: number;
  /** How many lines a text takes in a width. */
  linesOf: (text: string, width: number) => number;
}

/**
 * Heights are computed and not read back from the page: a row is as high as its own cells, and a merged cell that needs more
 * than its rows give stretches the last of them. So nothing moves while scrolling and no row is measured twice. Linear.
 */
export function layoutMatrix(
  rows: readonly RowView[],
  columns: readonly PlacedColumn[],
  around: CellSurroundings,
  form: TextForm,
): MatrixLayout {
  const { linesOf } = form;
  const heights = rows.map(() => form.lineHeight + 2 * form.padding);
  const blocks = new Map<MatrixColumn, Block[]>();
  const heightOf = (text: string | null, column: PlacedColumn) =>
    text === null ? 0 : linesOf(text, column.width - 2 * form.gutter) * form.lineHeight + 2 * form.padding;
  for (const column of columns) {
    if (column.merge === "group") blocks.set(column.key, findBlocks(rows, column.key, around));
    else
      rows.forEach(
        (row, index) =>
          (heights[index] = Math.max(heights[index] ?? 0, heightOf(cellText(row, column.key, around), column))),
      );
  }
  // From the right: a narrow group that stretches a row spares the wider ones at its left from doing so.
  for (const column of columns.toReversed())
    for (const block of blocks.get(column.key) ?? []) stretch(heights, block, heightOf(block.text, column));
  return {
    heights,
    offsets: toOffsets(heights),
    blocks,
    goesOn: new Map([...blocks].map(([column, own]) => [column, toGoesOn(own, rows.length)])),
  };
}

/** The blocks that touch the rows from…to. Blocks are in order and cover every row, so two searches by halves find them. */
export function blocksWithin(blocks: readonly Block[], from: number, to: number): readonly Block[] {
  return blocks.slice(indexAt(blocks, from), indexAt(blocks, to) + 1);
}

function findBlocks(rows: readonly RowView[], column: MatrixColumn, around: CellSurroundings): Block[] {
  const hasDrafts = around.drafts?.has(column) ?? false;
  return spansOf(rows, column).flatMap((span) => {
    const row = rows[span.from];
    if (row === undefined) return [];
    if (hasDrafts && isBlank(row, column, around)) return listSingles(rows, span, column, around);
    return [{ ...span, text: cellText(row, column, around) }];
  });
}

/** Words just typed stand in the row that they were typed in: what is blank is written row by row. */
function listSingles(
  rows: readonly RowView[],
  { from, to }: Span,
  column: MatrixColumn,
  around: CellSurroundings,
): Block[] {
  return rows
    .slice(from, to + 1)
    .map((row, index) => ({ from: from + index, to: from + index, text: cellText(row, column, around) }));
}

/** Whether nothing stands in the cell, nor any node that would hold what is written into it. */
export function isBlank(row: RowView, column: MatrixColumn, around: CellSurroundings): boolean {
  return !isOfNode(row, column) && cellText(row, column, { ...around, drafts: undefined }) === null;
}

function toGoesOn(blocks: readonly Block[], rows: number): Uint8Array {
  const goesOn = new Uint8Array(rows);
  for (const { from, to } of blocks) goesOn.fill(1, from, to);
  return goesOn;
}

function stretch(heights: number[], block: Block, needed: number): void {
  let given = 0;
  for (let index = block.from; index <= block.to; index += 1) given += heights[index] ?? 0;
  if (needed > given) heights[block.to] = (heights[block.to] ?? 0) + needed - given;
}

function toOffsets(heights: readonly number[]): number[] {
  const offsets = [0];
  for (const height of heights) offsets.push((offsets.at(-1) ?? 0) + height);
  return offsets;
}

/** The index of the last block that begins at or before the row. */
function indexAt(blocks: readonly Block[], row: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.from ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Group texts repeat down the plan: each text is broken into lines once per width. */
export function rememberLines(measure: MeasureText): TextForm["linesOf"] {
  const byWidth = new Map<number, Map<string, number>>();
  return (text, width) => {
    const known = byWidth.get(width) ?? new Map<string, number>();
    byWidth.set(width, known);
    const lines = known.get(text) ?? countLines(text, width, measure);
    known.set(text, lines);
    return lines;
  };
}
