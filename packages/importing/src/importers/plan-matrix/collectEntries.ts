import { COLUMNS, type Column } from "@rata/domain/plan/Column";
import { cleanCell, type SourceLine, type SourceTable } from "#table/SourceTable";
import { findLayout, isSameLayout, type Layout, type SlotChoices } from "./Layout.ts";

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
}

/** Everything found in one source table: its entries, the layouts in order, and lines that could not be placed. */
export interface Collected {
  layouts: Layout[];
  entries: Entry[];
  misaligned: { line: number; raw: string[]; surplus: string; width: number }[];
  /** Lines with several cells after a table whose header nobody knows: told, so that nothing is lost silently. */
  outside: number[];
}

/** Finds the tables among the lines and sorts each line's cells into columns. `table` counts on from `firstTable`. Linear. */
export function collectEntries(source: SourceTable, firstTable: number, choices: SlotChoices = {}): Collected {
  const found: Collected = { layouts: [], entries: [], misaligned: [], outside: [] };
  const lines = source.lines.filter((line) => line.cells.some((cell) => cell.trim() !== ""));
  const state: State = { layout: null, isOpen: false, isAfterRepeat: false, table: firstTable - 1 };
  for (let at = 0; at < lines.length;) {
    const header = findLayout(
      lines.slice(at, at + 3).map(({ cells }) => cells),
      choices,
    );
    if (header !== null) openTable(found, state, header);
    else addLine(found, state, lines[at] ?? { line: 0, cells: [] });
    at += header?.height ?? 1;
  }
  return found;
}

interface State {
  layout: Layout | null;
  isOpen: boolean;
  isAfterRepeat: boolean;
  table: number;
}

function openTable(found: Collected, state: State, header: Layout): void {
  const isRepeat = state.layout !== null && isSameLayout(state.layout, header);
  if (!isRepeat) {
    found.layouts.push(header);
    state.table += 1;
  }
  state.layout = header;
  state.isOpen = true;
  state.isAfterRepeat = isRepeat;
}

function addLine(found: Collected, state: State, { line, cells }: SourceLine): void {
  const { layout } = state;
  if (layout === null) return;
  const width = layout.slots.length;
  // A line of one cell is prose or a page number between pages; after it only a line of the table's own width goes on.
  if (cells.length === 1 && width > 1) {
    state.isOpen = false;
    return;
  }
  if (!state.isOpen && cells.length !== width) {
    found.outside.push(line);
    return;
  }
  const surplus = cells.slice(width).filter((cell) => cell.trim() !== "");
  if (surplus.length > 0) found.misaligned.push({ line, raw: [...cells], surplus: surplus.join(" | "), width });
  else found.entries.push(toEntry(layout, line, cells, state));
  state.isAfterRepeat = false;
}

function toEntry(layout: Layout, line: number, cells: readonly string[], state: State): Entry {
  const printed = new Map<Column, string>();
  const extra: [string, string][] = [];
  let agency: string | null = null;
  for (const [index, slot] of layout.slots.entries()) {
    const cell = cells[index] ?? "";
    if (slot.kind === "column") printed.set(slot.column, cell);
    else if (cell.trim() !== "") extra.push([extraName(layout, index), cell]);
    if (slot.kind === "agency" && cell.trim() !== "") agency = cleanCell(cell);
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
  };
}

/** A header of its own for each extra column: blank ones by number, equal ones told apart. */
function extraName(layout: Layout, index: number): string {
  const header = layout.headers[index] ?? "";
  if (header === "") return `kolom ${index + 1}`;
  const isFirst =
    layout.headers.indexOf(header) === index || layout.slots[layout.headers.indexOf(header)]?.kind === "column";
  return isFirst ? header : `${header} (${index + 1})`;
}

/** Cells in canonical order to cells by column. */
export function toCells(texts: readonly string[]): PrintedCells {
  const [no, sector, policy, objective, objectiveIndicator, program, programIndicator, activity] = texts;
  const [activityIndicator, locations, target, ceiling, fundingSources] = texts.slice(8);
  return {
    no: no ?? "",
    sector: sector ?? "",
    policy: policy ?? "",
    objective: objective ?? "",
    objectiveIndicator: objectiveIndicator ?? "",
    program: program ?? "",
    programIndicator: programIndicator ?? "",
    activity: activity ?? "",
    activityIndicator: activityIndicator ?? "",
    locations: locations ?? "",
    target: target ?? "",
    ceiling: ceiling ?? "",
    fundingSources: fundingSources ?? "",
  };
}
