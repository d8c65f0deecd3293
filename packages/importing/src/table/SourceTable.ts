/** One line of a source: the number by which a person finds it again, and its cells exactly as they stood. */
export interface SourceLine {
  line: number;
  cells: readonly string[];
}

/** Cells as a reader found them: a sheet with its name, or a whole text, where lines of prose are lines with one cell. */
export interface SourceTable {
  name: string | null;
  lines: readonly SourceLine[];
}

/** A cell without line breaks, doubled or no-break spaces: what rules look at. The original is kept beside it. */
export function cleanCell(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
