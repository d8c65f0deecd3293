import type { CellMerge, SourceTable } from "@rata/importing/table/SourceTable";
import type { CellBudget } from "../CellBudget.ts";
import type { FileRefusal } from "../fileRefusals.ts";
import type { ReadLimits } from "../limits.ts";
import { Unreadable } from "../Unreadable.ts";
import { placeColumns } from "./placeColumns.ts";

/** A cell as a document's row states it: columns of the grid that it goes over, and whether it goes on with the cell above. */
export interface TableCell {
  text: string;
  span: number;
  vertical: "begins" | "continues" | "alone";
  isContinuedFromLeft: boolean;
}

/** Puts the rows of one table of a document onto its grid. Rows are numbered from 1 as a person counts them. */
export class TableBuilder {
  readonly #limits: ReadLimits;
  readonly #budget: CellBudget;
  readonly #number: number;
  readonly #widths: number[] = [];
  readonly #lines: { line: number; cells: string[] }[] = [];
  readonly #merges: CellMerge[] = [];
  #columnAt: ((grid: number) => number) | null = null;
  #line = 0;
  /** Merged cells that the last row left open, by their first column. */
  #open = new Map<number, CellMerge>();

  constructor(number: number, limits: ReadLimits, budget: CellBudget) {
    this.#number = number;
    this.#limits = limits;
    this.#budget = budget;
  }

  get name(): string {
    return `Tabel ${this.#number}`;
  }

  addGridColumn(width: number): void {
    if (this.#widths.length <= this.#limits.cellsPerRow) this.#widths.push(width);
  }

  /** One more row; `before` are columns of the grid that it leaves free at its left. @throws Unreadable beyond a limit. */
  addRow(row: readonly TableCell[], before: number): void {
    this.#columnAt ??= placeColumns(this.#widths);
    this.#line += 1;
    const cells: string[] = [];
    const open = new Map<number, CellMerge>();
    let grid = before;
    for (const cell of row) {
      const first = this.#columnAt(grid);
      grid += cell.span;
      const last = Math.max(first, this.#columnAt(grid) - 1);
      if (last >= this.#limits.cellsPerRow) throw this.#refuse("too-many-cells-in-line", this.#limits.cellsPerRow);
      const merge = this.#findMerge(cell, first, last);
      if (cell.vertical !== "alone") open.set(first, merge);
      const isCovered = merge.firstLine < this.#line || cell.isContinuedFromLeft;
      while (cells.length <= last) cells.push("");
      // Two cells in one place: one of them is a sliver at the edge. Neither text is lost.
      if (!isCovered) cells[first] = [cells[first], cell.text].filter((text) => text !== "").join(" ");
    }
    this.#open = open;
    this.#budget.addRow(cells, this.#line, this.name);
    if (cells.some((cell) => cell.trim() !== "")) this.#lines.push({ line: this.#line, cells });
  }

  /** The table, its rows as wide as the widest; null when nothing stands in it. */
  finish(): SourceTable | null {
    const width = this.#lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
    this.#budget.addCells(width * this.#lines.length, this.name);
    for (const { cells } of this.#lines) while (cells.length < width) cells.push("");
    if (this.#lines.length === 0) return null;
    const merges = this.#merges.filter((merge) => merge.lastLine > merge.firstLine || merge.lastCell > merge.firstCell);
    return { name: this.name, number: this.#number, isGrid: true, lines: this.#lines, merges };
  }

  /** The merged cell that this one goes on with, else its own. */
  #findMerge(cell: TableCell, firstCell: number, lastCell: number): CellMerge {
    const above = cell.vertical === "continues" ? this.#open.get(firstCell) : undefined;
    if (above !== undefined) {
      above.lastLine = this.#line;
      return above;
    }
    const own = { firstLine: this.#line, lastLine: this.#line, firstCell, lastCell };
    if (cell.vertical !== "alone" || lastCell > firstCell) this.#merges.push(own);
    return own;
  }

  #refuse(code: FileRefusal, limit: number): Unreadable {
    return new Unreadable(code, { limit }, { line: this.#line, sheet: this.name });
  }
}
