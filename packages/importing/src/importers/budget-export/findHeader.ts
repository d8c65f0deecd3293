import { parseBudgetCode } from "@rata/domain/plan/budget/budgetCode";
import type { MergedCells } from "#table/MergedCells";
import { cleanCell, type SourceLine } from "#table/SourceTable";
import type { BudgetColumn } from "./BudgetReading.ts";
import { findBudgetMeaning } from "./headerMeaning.ts";

/** A header as its words say: for each place what stands nearest to the values and the whole with its groups, and which lines it takes. */
export interface BudgetHeader {
  /** Places among the lines: the first of the header, and the first after it. */
  first: number;
  end: number;
  own: readonly string[];
  whole: readonly string[];
  meanings: readonly (BudgetColumn | null)[];
}

export interface HeaderSearch {
  lines: readonly SourceLine[];
  merged: MergedCells;
  width: number;
}

/** Reads the header that begins at a line, if one does: it names a code or a name and one thing more. */
export function findHeader(search: HeaderSearch, at: number): BudgetHeader | null {
  const first = cellsAt(search, at);
  if (!isHeaderLine(first)) return null;
  return readHeader(search, at);
}

/** Reads a header where a person says that it begins. */
export function readHeader(search: HeaderSearch, at: number): BudgetHeader {
  const top = findTop(search, at);
  const names = cellsAt(search, at).flatMap((cell, place) => (isNamePlace(cell) ? [place] : []));
  let end = at + 1;
  while (end < at + MOST_LINES && isSubHeader(cellsAt(search, end), names)) end += 1;
  const texts = Array.from({ length: end - top }, (_, row) => spread(search, top + row, row === end - top - 1));
  const own: string[] = [];
  const whole: string[] = [];
  for (let place = 0; place < search.width; place += 1) {
    const stack = texts.map((row) => row[place] ?? "").filter((text) => text !== "");
    own.push(stack.at(-1) ?? "");
    whole.push([...new Set(stack)].join(" "));
  }
  while (end < at + MOST_LINES + 1 && isNumberLine(cellsAt(search, end))) end += 1;
  return {
    first: at,
    end,
    own,
    whole,
    meanings: own.map((text, place) => findBudgetMeaning(text, whole[place] ?? "")),
  };
}

const MOST_LINES = 4;

function cellsAt({ lines }: HeaderSearch, at: number): string[] {
  return (lines[at]?.cells ?? []).map(cleanCell);
}

function isHeaderLine(cells: readonly string[]): boolean {
  if (cells.some(isNumberLike)) return false;
  const meanings = new Set(cells.map((cell) => findBudgetMeaning(cell, cell)).filter((meaning) => meaning !== "extra"));
  meanings.delete(null);
  return (
    meanings.size > 1 && ["code", "account", "name"].some((kind) => [...meanings].some((meaning) => meaning === kind))
  );
}

function isNamePlace(cell: string): boolean {
  return findBudgetMeaning(cell, cell) === "name";
}

/** Names of parts below a header's groups: words, no values, and nothing new where the names of programmes stand. */
function isSubHeader(cells: readonly string[], names: readonly number[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 0 || filled.some(isNumberLike)) return false;
  const isNamed = names.some((place) => (cells[place] ?? "") !== "" && !isNamePlace(cells[place] ?? ""));
  return !isNamed && filled.some((cell) => findBudgetMeaning(cell, cell) !== null || isPeriod(cell));
}

/** Group titles may stand a line higher than the words that tell a header: `Rencana Tahun 2024 | Prakiraan Maju`. */
function findTop(search: HeaderSearch, at: number): number {
  const above = cellsAt(search, at - 1);
  const left = above.findIndex((cell) => cell !== "");
  const known = cellsAt(search, at).findIndex((cell) => findBudgetMeaning(cell, cell) !== null);
  return known !== -1 && left > known && !above.some(isNumberLike) ? at - 1 : at;
}

/** The texts of a header line, each over the columns that it covers: as merged, or without merges over blanks at its right. */
function spread(search: HeaderSearch, at: number, isLast: boolean): string[] {
  const cells = cellsAt(search, at);
  const across = search.merged.across.get(search.lines[at]?.line ?? 0);
  const hasMerges = search.merged.across.size > 0;
  let group = "";
  let until = -1;
  return Array.from({ length: search.width }, (_, place) => {
    const cell = cells[place] ?? "";
    if (cell !== "") {
      group = cell;
      until = across?.get(place) ?? (hasMerges || isLast ? place : Number.POSITIVE_INFINITY);
      return cell;
    }
    return place <= until && (hasMerges || hasTextBelow(search, at, place)) ? group : "";
  });
}

function hasTextBelow(search: HeaderSearch, at: number, place: number): boolean {
  const below = cellsAt(search, at + 1)[place] ?? "";
  return below !== "" && !isNumberLike(below);
}

/** The line that numbers the columns, also as `(1)` and `7 = 5 + 6`. */
function isNumberLine(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const numbers = filled.map((cell) => /^\(?(\d{1,2})\)?(?:\s*=.*)?$/u.exec(cell)?.[1]);
  return filled.length > 2 && numbers.every((number, at) => number !== undefined && Number(number) >= at + 1 - 2);
}

function isPeriod(cell: string): boolean {
  return /^(?:tahun\s*)?(?:(?:19|20)\d\d|[nt]\s*[-+−–]?\s*\d?)$/iu.test(cell);
}

function isNumberLike(cell: string): boolean {
  return parseBudgetCode(cell) !== null || (/^\(?[\d.,\s]+\)?$/u.test(cell) && !/^(?:19|20)\d\d$/u.test(cell));
}
