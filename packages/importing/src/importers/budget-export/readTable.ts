import { decideSeparators } from "@rata/domain/number/decideSeparators";
import { allowedRupiahSeparators } from "@rata/domain/number/parseRupiah";
import type { Separators } from "@rata/domain/number/Separators";
import { findMergedCells } from "#table/MergedCells";
import { cleanCell, type SourceLine, type SourceTable } from "#table/SourceTable";
import { findMoneyUnit } from "../plan-matrix/headerWords.ts";
import type { BudgetContext, BudgetOptions, ReadBudgetColumn, ReadBudgetTable } from "./BudgetReading.ts";
import { type BudgetHeader, findHeader, type HeaderSearch, readHeader } from "./findHeader.ts";
import { type BudgetLayout, toLayout } from "./toLayout.ts";

/** A table of the file with its header understood, ready for its lines to be read. */
export interface BudgetTable {
  sheet: string | null;
  isGrid: boolean;
  layout: BudgetLayout;
  /** Lines before the header: titles, and the agency. */
  head: readonly SourceLine[];
  body: readonly SourceLine[];
  separators: Separators | null;
  /** "juta" or the like, when amounts stand in another unit than rupiah. */
  moneyUnit: string | null;
}

export interface OpenedTable {
  described: ReadBudgetTable;
  columns: ReadBudgetColumn[];
  table: BudgetTable | null;
}

/** Finds the header of a table and what its columns mean. Null `table`: no header was found, or the table is left out. */
export function openTable(
  source: SourceTable,
  index: number,
  context: BudgetContext,
  options: BudgetOptions,
): OpenedTable {
  const lines = source.lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const isLeftOut = options.leftOut?.has(index) ?? false;
  const search = toSearch(source, lines);
  const header = isLeftOut ? null : seekHeader(search, options.headers?.get(index));
  const described = {
    table: index,
    sheet: source.name,
    headerLine: header === null ? null : (lines[header.first]?.line ?? null),
    isLeftOut,
    lines: lines.length,
    firstLines: lines
      .filter(({ cells }) => countFilled(cells) > 1)
      .slice(0, SHOWN)
      .map(toShown),
  };
  if (header === null) return { described, columns: [], table: null };
  const body = lines.slice(header.end);
  const layout = toLayout(header, {
    table: index,
    year: context.year,
    columns: options.columns ?? new Map(),
    holdsCodes: (place) => holdsCodes(body, place),
  });
  const head = lines.slice(0, header.first);
  const decision = decideAmounts(layout, body);
  const separators = options.separators ?? decision.separators;
  return {
    described,
    columns: describe(layout, { table: index, body, separators, sample: decision.sample }),
    table: {
      sheet: source.name,
      isGrid: source.isGrid ?? false,
      layout,
      head,
      body,
      separators,
      moneyUnit: findUnit(layout, head),
    },
  };
}

const SHOWN = 8;
/** A header further down than this is found by pointing at it. */
const DEEPEST_HEADER = 200;
const WIDEST = 200;

function toSearch(source: SourceTable, lines: readonly SourceLine[]): HeaderSearch {
  const width = lines.slice(0, DEEPEST_HEADER * 2).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return { lines, merged: findMergedCells(source), width: Math.min(width, WIDEST) };
}

function seekHeader(search: HeaderSearch, pointed: number | undefined): BudgetHeader | null {
  if (pointed !== undefined) {
    const at = search.lines.findIndex(({ line }) => line === pointed);
    return at === -1 ? null : readHeader(search, at);
  }
  for (let at = 0; at < Math.min(search.lines.length, DEEPEST_HEADER); at += 1) {
    const header = findHeader(search, at);
    if (header !== null) return header;
  }
  return null;
}

/** Whether the first values below a place are all parts of codes. */
function holdsCodes(body: readonly SourceLine[], place: number): boolean {
  const values = body
    .slice(0, 60)
    .map(({ cells }) => (cells[place] ?? "").trim())
    .filter((value) => value !== "");
  return (
    values.length > 0 && values.filter((value) => /^\d{1,4}(?:[.,]\d{1,2})?$/u.test(value)).length * 2 > values.length
  );
}

function decideAmounts({ slots }: BudgetLayout, body: readonly SourceLine[]) {
  const place = slots.indexOf("ceiling");
  // Numbers of the file itself say nothing about how its texts are written.
  const texts = body.flatMap(({ cells, exact }) => (exact?.includes(place) ? [] : [cells[place] ?? ""]));
  return decideSeparators(place === -1 ? [] : texts, allowedRupiahSeparators);
}

function findUnit({ slots, headers }: BudgetLayout, head: readonly SourceLine[]): string | null {
  const own = findMoneyUnit(headers[slots.indexOf("ceiling")] ?? "");
  if (own !== null) return own;
  const said = head.flatMap(({ cells }) => cells).find((cell) => UNIT.test(cell));
  return said === undefined ? null : (UNIT.exec(said)?.[1] ?? null);
}

const UNIT = /\(?\s*dalam\s+(ribuan|jutaan|ribu|juta|mil[iy]ar)\b/iu;

interface Description {
  table: number;
  body: readonly SourceLine[];
  separators: Separators | null;
  sample: string | null;
}

function describe(layout: BudgetLayout, { table, body, separators, sample }: Description): ReadBudgetColumn[] {
  return layout.slots.map((column, index) => {
    const first = body.map(({ cells }) => cleanCell(cells[index] ?? "")).find((text) => text !== "") ?? null;
    const isMoney = column === "ceiling";
    return {
      table,
      index,
      column,
      header: layout.headers[index] ?? "",
      sample: cut(isMoney ? (sample ?? first) : first),
      separators: isMoney ? separators : null,
    };
  });
}

function toShown({ line, cells }: SourceLine): { line: number; cells: string[] } {
  return { line, cells: cells.slice(0, 12).map((cell) => cut(cleanCell(cell)) ?? "") };
}

function cut(text: string | null): string | null {
  return text !== null && text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

function countFilled(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + Number(cell.trim() !== ""), 0);
}
