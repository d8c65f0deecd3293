/** One line of a source: the number by which a person finds it again, and its cells exactly as they stood. */
export interface SourceLine {
  line: number;
  cells: readonly string[];
  /** Places of cells that were numbers in the file: they are written with a decimal comma and no other mark, whatever the column does. */
  exact?: readonly number[];
}

/** Cells that are one cell in the file, by line numbers and places in the line, both ends included. Only the first of them has a text. */
export interface CellMerge {
  firstLine: number;
  lastLine: number;
  firstCell: number;
  lastCell: number;
}

/** Cells as a reader found them: a sheet with its name, or a whole text, where lines of prose are lines with one cell. */
export interface SourceTable {
  name: string | null;
  lines: readonly SourceLine[];
  /** A sheet or a document's table, where every line is as wide as the widest and prose can only be told by its place. */
  isGrid?: boolean;
  /** The number of a document's table, where tables are counted and not named. */
  number?: number;
  merges?: readonly CellMerge[];
}

/** A cell without line breaks, doubled or no-break spaces: what rules look at. The original is kept beside it. */
export function cleanCell(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** Whether a line has any text. */
export function isFilledLine({ cells }: SourceLine): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/** How many cells have a text. */
export function countFilled(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + Number(cell.trim() !== ""), 0);
}
