import { placeKey, type TableKey, tableKey } from "#Choices";
import type { MergedCells } from "#table/MergedCells";
import { cleanCell, type SourceLine } from "#table/SourceTable";
import type { HeaderRow } from "./headerRows.ts";
import {
  type ChoiceAt,
  countRepeated,
  findLayout,
  HEADER_WINDOW,
  isSameLayout,
  type Layout,
  readPointedLayout,
} from "./Layout.ts";
import type { MatrixChoices } from "./MatrixChoices.ts";

/** A table as it was found: its layout, the running number that its rows carry, and where its header begins. */
export interface FoundTable extends Layout {
  key: TableKey;
  table: number;
  line: number;
  /** Lines from the first of the header to its last, blank ones counted, as a person counts them; 0 without a header. */
  span: number;
  /** Whether a person pointed at its header. */
  isPointed: boolean;
}

/** Which sheet or document's table it is, from 1, the number of the first table in it, and what a person decided. */
export interface Collecting {
  source: number;
  firstTable: number;
  options: MatrixChoices;
}

/** What begins at a line: a table, the header of the open one again, or nothing. */
export interface FoundHeader {
  layout: Omit<FoundTable, "table"> | null;
  isRepeat: boolean;
  /** Lines that it takes: none for rows that a person says begin without a header. */
  height: number;
  isUnused: boolean;
}

interface Open {
  layout: FoundTable | null;
  isOpen: boolean;
}

/** Finds the headers of one source: where a person pointed, there and nowhere else; else by their words. */
export class HeaderFinder {
  readonly #lines: readonly SourceLine[];
  readonly #merged: MergedCells;
  readonly #collecting: Collecting;
  readonly #pointed: ReadonlyMap<number, number> | null;
  readonly #rows = new Map<number, HeaderRow>();

  constructor(lines: readonly SourceLine[], merged: MergedCells, collecting: Collecting) {
    this.#lines = lines;
    this.#merged = merged;
    this.#collecting = collecting;
    const pointed = collecting.options.headers?.[String(collecting.source)];
    this.#pointed = pointed === undefined ? null : new Map(pointed.map(({ line, height = 1 }) => [line, height]));
  }

  find(at: number, open: Open): FoundHeader {
    const line = this.#lines[at]?.line ?? 0;
    const pointed = this.#pointed?.get(line);
    if (pointed !== undefined) return this.#readPointed(at, line, pointed);
    const rows = this.#rowsFrom(at, HEADER_WINDOW);
    const repeated = open.layout === null ? 0 : countRepeated(open.layout, rows);
    if (open.layout !== null && repeated > 0)
      return { layout: open.layout, isRepeat: true, height: repeated, isUnused: false };
    const choiceAt = this.#choicesOf(line);
    const layout = findLayout(rows, open.isOpen, choiceAt);
    if (layout === null) return NOTHING;
    if (this.#pointed !== null) return { ...NOTHING, isUnused: open.layout !== null };
    if (open.layout !== null && isSameLayout(open.layout, layout))
      return { layout: open.layout, isRepeat: true, height: layout.height, isUnused: false };
    return this.#toTable(at, layout, false);
  }

  #readPointed(at: number, line: number, height: number): FoundHeader {
    const last = line + height - 1;
    // Blank lines are no lines here, but a person counts them.
    const count = this.#lines.slice(at, at + height).filter((below) => below.line <= last).length;
    const layout = readPointedLayout(this.#rowsFrom(at, count + 1), count, this.#choicesOf(line));
    return this.#toTable(at, layout, true);
  }

  #toTable(at: number, layout: Layout, isPointed: boolean): FoundHeader {
    const line = this.#lines[at]?.line ?? 0;
    const last = this.#lines[at + layout.height - 1]?.line ?? line;
    const span = layout.height === 0 ? 0 : last - line + 1;
    const found = { ...layout, key: this.#keyOf(line), line, span, isPointed };
    return { layout: found, isRepeat: false, height: layout.height, isUnused: false };
  }

  #rowsFrom(at: number, count: number): HeaderRow[] {
    return this.#lines.slice(at, at + count).map((line, below) => {
      const known = this.#rows.get(at + below);
      if (known !== undefined) return known;
      const row = { cells: line.cells.map(cleanCell), across: this.#merged.across.get(line.line) ?? NOT_ACROSS };
      // Only what the next lines look at again stays in memory.
      this.#rows.delete(at - 1);
      this.#rows.set(at + below, row);
      return row;
    });
  }

  #keyOf(line: number): string {
    return tableKey(this.#collecting.source, line);
  }

  #choicesOf(line: number): ChoiceAt {
    const columns = this.#collecting.options.columns ?? {};
    const table = this.#keyOf(line);
    return (place) => columns[placeKey(table, place)] ?? null;
  }
}

const NOTHING: FoundHeader = { layout: null, isRepeat: false, height: 0, isUnused: false };
const NOT_ACROSS: ReadonlyMap<number, number> = new Map();
