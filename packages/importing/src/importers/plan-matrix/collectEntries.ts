import { COLUMNS, type Column } from "@rata/domain/plan/Column";
import { findMergedCells, type MergedCells } from "#table/MergedCells";
import { cleanCell, countFilled, isFilledLine, type SourceLine, type SourceTable } from "#table/SourceTable";
import { type Collecting, type FoundHeader, type FoundTable, HeaderFinder } from "./HeaderFinder.ts";
import { columnAt, type Layout } from "./Layout.ts";

/** The printed cells of one line by column; blank cells are "". */
export type PrintedCells = Record<Column, string>;

/** A line of a table sorted into columns, before anything is joined, carried or read. */
export interface Entry {
  line: number;
  table: number;
  /** Whether it is the first line after a header that was repeated: only there may it continue the line before. */
  isAfterRepeat: boolean;
  raw: string[];
  cells: PrintedCells;
  extra: Record<string, string>;
  agency: string | null;
  continuations: { line: number; cells: string[] }[];
  /** Columns whose cell was a number in the file, so that its comma is a decimal comma beyond question. */
  exact: ReadonlySet<Column>;
  /** Blank cells that are part of a merged cell begun above, with its text. */
  covered: ReadonlyMap<Column, string>;
  /** Columns of this table in which cells are merged over lines: there a blank outside a merge is blank. */
  mergedColumns: ReadonlySet<Column>;
  /** Columns whose cell goes over columns at its right too. */
  across: readonly Column[];
}

/** Everything found in one source table: its entries, the layouts in order, and lines that could not be placed. */
export interface Collected {
  layouts: FoundTable[];
  entries: Entry[];
  misaligned: { line: number; raw: string[]; surplus: string; width: number }[];
  /** Lines with several cells after a table whose header nobody knows: told, so that nothing is lost silently. */
  outside: number[];
  /** Lines between rows that hold one heading or remark and nothing else. */
  prose: { line: number; text: string }[];
  /** Lines of several cells in a sheet or document's table in which no header was found. */
  headless: number[];
  /** Lines that look like a header and are none, since a person said where the headers of this source stand. */
  unused: number[];
}

/** Finds the tables among the lines and sorts each line's cells into columns. Linear. */
export function collectEntries(source: SourceTable, collecting: Collecting): Collected {
  const found: Collected = {
    layouts: [],
    entries: [],
    misaligned: [],
    outside: [],
    prose: [],
    headless: [],
    unused: [],
  };
  const lines = source.lines.filter(isFilledLine);
  const state: State = {
    layout: null,
    isOpen: false,
    isAfterRepeat: false,
    table: collecting.firstTable - 1,
    isGrid: source.isGrid ?? false,
    merged: findMergedCells(source),
    mergedColumns: new Set(),
    headerEnd: 0,
  };
  const finder = new HeaderFinder(lines, state.merged, collecting);
  for (let at = 0; at < lines.length;) {
    const header = finder.find(at, state);
    if (header.layout !== null) openTable(found, state, header, lines[at + header.height - 1]?.line ?? 0);
    if (header.isUnused) found.unused.push(lines[at]?.line ?? 0);
    if (header.height === 0) addLine(found, state, lines[at] ?? { line: 0, cells: [] });
    at += Math.max(1, header.height);
  }
  return found;
}

/** A line of one cell is prose or a page number between pages; after it only a line of the table's own width goes on. */
function endsTable(layout: Layout | null, cells: readonly string[]): boolean {
  return layout !== null && cells.length === 1 && layout.slots.length > 1;
}

interface State {
  layout: FoundTable | null;
  isOpen: boolean;
  isAfterRepeat: boolean;
  table: number;
  isGrid: boolean;
  merged: MergedCells;
  mergedColumns: Set<Column>;
  /** The last line of the header: a merge that begins in it gives no value to a row. */
  headerEnd: number;
}

function openTable(found: Collected, state: State, header: FoundHeader, headerEnd: number): void {
  const { layout, isRepeat } = header;
  if (layout === null) return;
  if (!isRepeat) {
    state.table += 1;
    state.layout = { ...layout, table: state.table };
    found.layouts.push(state.layout);
    state.mergedColumns = new Set();
  }
  state.headerEnd = header.height === 0 ? state.headerEnd : headerEnd;
  state.isOpen = true;
  state.isAfterRepeat = isRepeat;
}

function addLine(found: Collected, state: State, source: SourceLine): void {
  const { layout } = state;
  const { line, cells } = source;
  if (layout === null) {
    if (state.isGrid && countFilled(cells) > 1) found.headless.push(line);
    return;
  }
  if (state.isGrid) {
    const text = findProse(layout, source, state.merged);
    if (text === null) addEntry(found, state, layout, source);
    else found.prose.push({ line, text });
    return;
  }
  if (endsTable(layout, cells)) {
    state.isOpen = false;
    return;
  }
  if (!state.isOpen && cells.length !== layout.slots.length) {
    found.outside.push(line);
    return;
  }
  addEntry(found, state, layout, source);
}

function addEntry(found: Collected, state: State, layout: Layout, source: SourceLine): void {
  const { line, cells } = source;
  const width = layout.slots.length;
  const surplus = cells.slice(width).filter((cell) => cell.trim() !== "");
  if (surplus.length > 0) found.misaligned.push({ line, raw: [...cells], surplus: surplus.join(" | "), width });
  else found.entries.push(toEntry(layout, source, state));
  state.isAfterRepeat = false;
}

/** The only text of a line, where it stands before the row's number or goes over most columns: a heading or a remark and no row. */
function findProse(layout: Layout, { line, cells }: SourceLine, { across }: MergedCells): string | null {
  if (countFilled(cells) !== 1) return null;
  const at = cells.findIndex((cell) => cell.trim() !== "");
  const text = cleanCell(cells[at] ?? "");
  const isWords = layout.slots[at] === "no" && !/^\(?[\d.]{1,8}\)?$/u.test(text);
  const width = (across.get(line)?.get(at) ?? at) - at + 1;
  return isWords || width > layout.slots.length / 2 ? text : null;
}

function toEntry(layout: Layout, { line, cells, exact = [] }: SourceLine, state: State): Entry {
  const printed = new Map<Column, string>();
  const extra: [string, string][] = [];
  let agency: string | null = null;
  for (const [index, slot] of layout.slots.entries()) {
    const cell = cells[index] ?? "";
    if (slot !== "agency" && slot !== "extra") printed.set(slot, cell);
    else if (cell.trim() !== "") extra.push([layout.extraNames[index] ?? "", cell]);
    if (slot === "agency" && cell.trim() !== "") agency = cleanCell(cell);
  }
  const raw = COLUMNS.map((column) => printed.get(column) ?? "");
  return {
    line,
    table: state.table,
    isAfterRepeat: state.isAfterRepeat,
    raw,
    cells: toCells(raw.map(cleanCell)),
    // Own properties whatever the header says: a column called "__proto__" is a column like any other.
    extra: Object.fromEntries(extra),
    agency,
    continuations: [],
    exact: exact.length === 0 ? NO_COLUMNS : new Set(exact.flatMap((at) => columnAt(layout, at) ?? [])),
    covered: findCovered(layout, line, state),
    mergedColumns: state.mergedColumns,
    across: [...(state.merged.across.get(line)?.keys() ?? [])].flatMap((at) => columnAt(layout, at) ?? []),
  };
}

// Most files have no merged cells: their lines share these.
const NO_COLUMNS: ReadonlySet<Column> = new Set();
const NOT_COVERED: ReadonlyMap<Column, string> = new Map();

/** Notes the columns in passing: after the last line `mergedColumns` is complete. */
function findCovered(
  layout: Layout,
  line: number,
  { merged, mergedColumns, headerEnd }: State,
): ReadonlyMap<Column, string> {
  const cells = merged.covered.get(line);
  if (cells === undefined) return NOT_COVERED;
  const covered = new Map<Column, string>();
  for (const { cell, text, from } of cells) {
    const column = columnAt(layout, cell);
    if (column === null || from <= headerEnd) continue;
    covered.set(column, text);
    mergedColumns.add(column);
  }
  return covered;
}

/** Cells in canonical order to cells by column. */
export function toCells(texts: readonly string[]): PrintedCells {
  const cells: PrintedCells = { ...BLANK };
  for (const [at, column] of COLUMNS.entries()) cells[column] = texts[at] ?? "";
  return cells;
}

const BLANK: PrintedCells = {
  no: "",
  sector: "",
  policy: "",
  objective: "",
  objectiveIndicator: "",
  program: "",
  programIndicator: "",
  activity: "",
  activityIndicator: "",
  locations: "",
  target: "",
  ceiling: "",
  fundingSources: "",
};
