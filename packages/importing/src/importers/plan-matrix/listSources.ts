import { cleanCell, type SourceLine, type SourceTable } from "#table/SourceTable";
import type { MatrixOptions } from "./MatrixChoices.ts";
import type { ReadSource } from "./MatrixReading.ts";

/** The sheets and tables of a file with their first lines of several cells: where no header was found, or a wrong one, a person points at it. */
export function listSources(tables: readonly SourceTable[], options: MatrixOptions): ReadSource[] {
  return tables.slice(0, MOST_SOURCES).map((table, index) => ({
    source: index + 1,
    sheet: table.name,
    isLeftOut: isLeftOut(options, index + 1),
    lines: findFirst(table.lines).map(({ line, cells }) => ({ line, cells: cells.slice(0, MOST_CELLS).map(shorten) })),
  }));
}

/** Whether a person left the whole sheet or table out. */
export function isLeftOut({ headers = {} }: MatrixOptions, source: number): boolean {
  return headers[String(source)]?.length === 0;
}

const MOST_SOURCES = 50;
const MOST_LINES = 12;
const MOST_CELLS = 30;
const LONGEST = 60;

function findFirst(lines: readonly SourceLine[]): SourceLine[] {
  const found: SourceLine[] = [];
  for (const line of lines) {
    if (found.length === MOST_LINES) break;
    if (line.cells.filter((cell) => cell.trim() !== "").length > 1) found.push(line);
  }
  return found;
}

function shorten(cell: string): string {
  const text = cleanCell(cell.slice(0, LONGEST * 4));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
