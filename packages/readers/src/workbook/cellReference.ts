/** A cell by its row from 1 and its column from 0; null for words that name no cell of a sheet (1,048,576 rows, 16,384 columns). */
export function parseReference(text: string): { row: number; column: number } | null {
  let at = 0;
  let column = 0;
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(text.slice(at));
  const isCell = column >= 1 && column <= 16_384 && Number.isInteger(row) && row >= 1 && row <= 1_048_576;
  return isCell ? { row, column: column - 1 } : null;
}

/** `B2:D9`, or a single cell; null for anything else. */
export function parseRange(text: string): CellRange | null {
  const [from = "", to = from] = text.replaceAll("$", "").split(":");
  const first = parseReference(from);
  const last = parseReference(to);
  if (first === null || last === null) return null;
  return {
    firstLine: Math.min(first.row, last.row),
    lastLine: Math.max(first.row, last.row),
    firstCell: Math.min(first.column, last.column),
    lastCell: Math.max(first.column, last.column),
  };
}

export interface CellRange {
  firstLine: number;
  lastLine: number;
  firstCell: number;
  lastCell: number;
}

/** `K12`. */
export function sayReference(row: number, column: number): string {
  return `${sayColumn(column)}${row}`;
}

/** `K` for 10. */
export function sayColumn(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? sayColumn(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
