import type { CellFault } from "@rata/texts/plan/sheet";
import { cellKey } from "#features/plan/matrix/cellKey";
import { type CoveredCell, coverCell, type SheetSurface } from "../coverCell.ts";
import type { Hand } from "../judgeHand.ts";
import type { Place, Range } from "#features/plan/matrix/usePlace";
import type { MatrixColumn } from "#features/plan/matrix/MatrixColumn";

/** Words for a cell that is about to be written. */
export interface Written {
  cell: CoveredCell;
  text: string;
}

/** A pasted value that no cell takes, and why. */
export interface Unpasted {
  place: Place;
  column: MatrixColumn;
  text: string;
  code: CellFault;
}

export interface Pasted {
  written: (Written & { place: Place })[];
  refused: Unpasted[];
  /** Lines and columns of the block that had no place. */
  lines: number;
  columns: number;
}

/** Longest text of a cell. */
const LONGEST = 20_000;

/**
 * What a block means at a place of the screen: it goes into the rows shown. A value alone fills the whole range. Into a merged cell
 * a value goes once; blanks beside it say nothing, since a sheet leaves the rest of a merged cell blank; different values are refused.
 */
export function pasteBlock(block: readonly (readonly string[])[], range: Range, surface: SheetSurface): Pasted {
  const whole = spread(block, range);
  const width = Math.max(0, ...whole.map((line) => line.length));
  const { row, column } = range.from;
  const pasted: Pasted = {
    written: [],
    refused: [],
    lines: Math.max(0, row + whole.length - surface.shown.length),
    columns: Math.max(0, column + width - surface.columns.length),
  };
  const met = new Map<string, Meeting>();
  for (const [down, line] of whole.entries())
    for (const [right, text] of line.entries()) meet(met, { row: row + down, column: column + right }, text, surface);
  for (const meeting of new Set(met.values())) decide(pasted, meeting);
  return pasted;
}

/** Cells of others are told at once; nothing of them is sent. */
export function refuseForeign(pasted: Pasted, handOf: (cell: CoveredCell) => Hand): Pasted {
  const foreign = new Set(pasted.written.filter(({ cell }) => handOf(cell) === "none"));
  const refused = [...foreign].map(({ cell, text, place }) => ({
    place,
    column: cell.column,
    text,
    code: "not-yours" as const,
  }));
  return {
    ...pasted,
    written: pasted.written.filter((one) => !foreign.has(one)),
    refused: [...pasted.refused, ...refused],
  };
}

interface Meeting {
  place: Place;
  column: MatrixColumn;
  cell: CoveredCell | null;
  texts: string[];
}

function spread(block: readonly (readonly string[])[], { from, to }: Range): readonly (readonly string[])[] {
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  if (only === undefined) return block;
  return Array.from({ length: to.row - from.row + 1 }, () =>
    Array.from({ length: to.column - from.column + 1 }, () => only),
  );
}

function meet(met: Map<string, Meeting>, place: Place, text: string, surface: SheetSurface): void {
  const column = surface.columns[place.column]?.key;
  const row = surface.shown[place.row];
  if (column === undefined || row === undefined) return;
  // Asked before all rows of the cell are gathered, which a cell over thousands of rows would pay for in each of them.
  const known = met.get(cellKey(row, column));
  if (known !== undefined) return void known.texts.push(text);
  const cell = coverCell(surface, place.row, column);
  const meeting = { place, column, cell, texts: [text] };
  for (const key of cell?.keys ?? [cellKey(row, column)]) met.set(key, meeting);
}

function decide(pasted: Pasted, { place, column, cell, texts }: Meeting): void {
  const said = new Set(texts.map((text) => text.trim()).filter((text) => text !== ""));
  const text = [...said].join(" / ");
  const refuse = (code: CellFault) => pasted.refused.push({ place, column, text, code });
  if (cell === null) {
    if (text !== "") refuse("not-a-cell");
  } else if (said.size > 1) refuse("different-values");
  else if (text.length > LONGEST) refuse("too-long");
  else if (text !== (cell.shown ?? "")) pasted.written.push({ cell, text, place });
}
