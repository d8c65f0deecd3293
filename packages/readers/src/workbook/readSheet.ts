import type { SourceTable } from "@rata/importing/table/SourceTable";
import type { Archive } from "../archive/Archive.ts";
import type { CellBudget } from "../CellBudget.ts";
import { hideCovered } from "../hideCovered.ts";
import type { Remarks } from "../Remarks.ts";
import { Unreadable } from "../Unreadable.ts";
import { type FindAttribute, readXml } from "../xml/readXml.ts";
import { type CellRange, parseRange, parseReference, sayColumn, sayReference } from "./cellReference.ts";
import { type Book, type StoredCell, toCellText } from "./toCellText.ts";
import { RichText } from "./readTextTable.ts";
import { isOn } from "./readSheetList.ts";

export interface SheetReading {
  archive: Archive;
  remarks: Remarks;
  budget: CellBudget;
}

/** Reads one sheet row by row. Rows without anything in them are left out; the others are as wide as the widest. */
export function readSheet(bytes: Uint8Array, name: string, book: Book, reading: SheetReading): SourceTable {
  const reader = new SheetReader(name, book, reading);
  readXml(reading.archive, bytes, reader);
  return reader.finish();
}

interface Line {
  line: number;
  cells: string[];
  exact: number[];
}

class SheetReader {
  readonly #name: string;
  readonly #book: Book;
  readonly #reading: SheetReading;
  readonly #lines: Line[] = [];
  readonly #merges: CellRange[] = [];
  readonly #hiddenColumns: { first: number; last: number }[] = [];
  #row: Line = { line: 0, cells: [], exact: [] };
  #isRowHidden = false;
  #column = -1;
  #cell: StoredCell | null = null;
  readonly #inline = new RichText();
  #into: "value" | "formula" | null = null;

  constructor(name: string, book: Book, reading: SheetReading) {
    this.#name = name;
    this.#book = book;
    this.#reading = reading;
  }

  // Arrow functions, because the parser calls them without their object.
  readonly open = (name: string, attribute: FindAttribute): void => {
    if (name === "x:c") this.#openCell(attribute);
    else if (name === "x:v") this.#into = "value";
    else if (name === "x:row") this.#openRow(attribute);
    else if (name === "x:f") {
      if (this.#cell !== null) this.#cell.formula = "";
      this.#into = "formula";
    } else if (name === "x:mergeCell") this.#addMerge(attribute("ref") ?? "");
    else if (name === "x:col" && isOn(attribute("hidden")))
      this.#hiddenColumns.push({ first: Number(attribute("min")) - 1, last: Number(attribute("max")) - 1 });
    else this.#inline.open(name);
  };

  readonly close = (name: string): void => {
    if (name === "x:c") this.#closeCell();
    else if (name === "x:v" || name === "x:f") this.#into = null;
    else if (name === "x:row") this.#closeRow();
    else this.#inline.close(name);
  };

  readonly text = (text: string): void => {
    if (this.#cell === null) return;
    if (this.#into === "value") this.#cell.value += text;
    else if (this.#into === "formula") this.#cell.formula = (this.#cell.formula ?? "") + text;
    else this.#inline.add(text);
  };

  finish(): SourceTable {
    const { archive, budget } = this.#reading;
    const width = this.#lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
    budget.addCells(width * this.#lines.length, this.#name);
    for (const { cells } of this.#lines) while (cells.length < width) cells.push("");
    const merges = hideCovered(this.#lines, this.#merges, archive.limits, (line, cell, value) =>
      this.#tell("merge-hides-value", line, cell, value),
    );
    this.#tellHiddenColumns();
    const lines = this.#lines.map(({ line, cells, exact }) =>
      exact.length === 0 ? { line, cells } : { line, cells, exact },
    );
    return { name: this.#name, isGrid: true, lines, merges };
  }

  #openRow(attribute: FindAttribute): void {
    const line = Number(attribute("r") ?? this.#row.line + 1);
    // Rows come in order and once; a file that says otherwise could show two values for one cell.
    if (!(Number.isInteger(line) && line > this.#row.line && line <= 1_048_576)) throw new Unreadable("file-damaged");
    this.#row = { line, cells: [], exact: [] };
    this.#isRowHidden = isOn(attribute("hidden"));
    this.#column = -1;
  }

  #closeRow(): void {
    const row = this.#row;
    if (row.cells.length === 0) return;
    this.#reading.budget.addRow(row.cells, row.line, this.#name);
    this.#lines.push(row);
    if (this.#isRowHidden)
      this.#reading.remarks.tell("rows-hidden", { sheet: this.#name, line: row.line, place: String(row.line) });
  }

  #openCell(attribute: FindAttribute): void {
    const reference = attribute("r");
    const place = reference === undefined ? null : parseReference(reference);
    if (reference !== undefined && place?.row !== this.#row.line) throw new Unreadable("file-damaged");
    this.#column = place?.column ?? this.#column + 1;
    this.#cell = { type: attribute("t") ?? "n", style: Number(attribute("s") ?? "0"), value: "", formula: null };
    this.#inline.clear();
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null || (cell.value === "" && cell.formula === null && this.#inline.value === "")) return;
    const { text, isExact, remark } = toCellText(cell, this.#inline.value, this.#book);
    if (remark !== null) this.#tell(remark, this.#row.line, this.#column, text);
    const { cellLength, cellsPerRow } = this.#reading.archive.limits;
    if (text === "") return;
    const { cells, exact, line } = this.#row;
    const where = { line, sheet: this.#name };
    if (text.length > cellLength) throw new Unreadable("cell-too-long", { limit: cellLength }, where);
    if (this.#column >= cellsPerRow) throw new Unreadable("too-many-cells-in-line", { limit: cellsPerRow }, where);
    while (cells.length < this.#column) cells.push("");
    cells[this.#column] = text;
    if (isExact) exact.push(this.#column);
  }

  #addMerge(reference: string): void {
    const range = parseRange(reference);
    if (range !== null) this.#merges.push(range);
    const { merges } = this.#reading.archive.limits;
    if (this.#merges.length > merges) throw new Unreadable("too-many-merges", { limit: merges }, { sheet: this.#name });
  }

  #tell(code: string, line: number, column: number, value: string): void {
    const kind = code === "formula-without-value" || code === "cell-error" ? "question" : "notice";
    const place = sayReference(line, column);
    this.#reading.remarks.tell(code, { sheet: this.#name, line, place, value }, kind);
  }

  #tellHiddenColumns(): void {
    const used = new Set<number>();
    for (const { cells } of this.#lines)
      for (const { first, last } of this.#hiddenColumns.slice(0, MOST_HIDDEN))
        for (let at = Math.max(first, 0); at <= last && at < cells.length; at += 1) if (cells[at] !== "") used.add(at);
    for (const column of [...used].toSorted((a, b) => a - b))
      this.#reading.remarks.tell("columns-hidden", { sheet: this.#name, place: sayColumn(column) });
  }
}

const MOST_HIDDEN = 200;
