import { type Choices, isLeftOut } from "#Choices";
import type { ReadSource } from "#Reading";
import { cleanCell, countFilled, isFilledLine, type SourceLine, type SourceTable } from "./SourceTable.ts";

/** The sheets and tables of a file with their first lines of several cells: where no header was found, or a wrong one, a person points at it. */
export function listSources(tables: readonly SourceTable[], choices: Pick<Choices, "headers">): ReadSource[] {
  return tables.slice(0, MOST_SOURCES).map((table, index) => ({
    source: index + 1,
    sheet: table.name,
    isLeftOut: isLeftOut(choices, index + 1),
    count: table.lines.filter(isFilledLine).length,
    lines: findFirst(table.lines).map(({ line, cells }) => ({ line, cells: cells.slice(0, MOST_CELLS).map(shorten) })),
  }));
}

const MOST_SOURCES = 50;
const MOST_LINES = 12;
const MOST_CELLS = 30;
const LONGEST = 60;

function findFirst(lines: readonly SourceLine[]): SourceLine[] {
  const found: SourceLine[] = [];
  for (const line of lines) {
    if (found.length === MOST_LINES) break;
    if (countFilled(line.cells) > 1) found.push(line);
  }
  return found;
}

function shorten(cell: string): string {
  const text = cleanCell(cell.slice(0, LONGEST * 4));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
