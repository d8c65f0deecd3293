import type { FileRefusal } from "./fileRefusals.ts";
import type { ReadLimits } from "./limits.ts";
import { Unreadable } from "./Unreadable.ts";

/** Counts rows, cells and letters over all tables of one file, since many small tables cost as much as a large one. */
export class CellBudget {
  readonly #limits: ReadLimits;
  #rows = 0;
  #cells = 0;
  #letters = 0;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  /** One more row with something in it. @throws Unreadable beyond a limit, naming the row. */
  addRow(cells: readonly string[], line: number, sheet: string | null): void {
    const { rows, cellsPerRow, cellLength, letters } = this.#limits;
    const refuse = (code: FileRefusal, limit: number) => new Unreadable(code, { limit }, { line, sheet });
    this.#rows += 1;
    if (this.#rows > rows) throw refuse("too-many-lines", rows);
    if (cells.length > cellsPerRow) throw refuse("too-many-cells-in-line", cellsPerRow);
    for (const cell of cells) {
      if (cell.length > cellLength) throw refuse("cell-too-long", cellLength);
      this.#letters += cell.length;
    }
    if (this.#letters > letters) throw refuse("too-many-letters", letters);
  }

  /** The cells of a table once every row is as wide as the widest. */
  addCells(count: number, sheet: string | null): void {
    this.#cells += count;
    if (this.#cells > this.#limits.cells)
      throw new Unreadable("too-many-cells-in-file", { limit: this.#limits.cells }, { sheet });
  }
}
