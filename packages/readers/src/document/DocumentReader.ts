import type { SourceTable } from "@rata/importing/table/SourceTable";
import type { CellBudget } from "../CellBudget.ts";
import type { ReadLimits } from "../limits.ts";
import type { Remarks } from "../Remarks.ts";
import type { FindAttribute } from "../xml/readXml.ts";
import { TableBuilder, type TableCell } from "./TableBuilder.ts";

interface OpenRow {
  cells: TableCell[];
  before: number;
  isDeleted: boolean;
}

interface OpenCell extends TableCell {
  isDeleted: boolean;
}

/**
 * Follows a document's body and gathers its tables. Text that a tracked change took out is left out, text that one put in is read.
 * What stands in a table within a cell belongs to that cell.
 */
export class DocumentReader {
  readonly tables: SourceTable[] = [];
  readonly #limits: ReadLimits;
  readonly #budget: CellBudget;
  readonly #remarks: Remarks;
  #depth = 0;
  #count = 0;
  #table: TableBuilder | null = null;
  #row: OpenRow | null = null;
  #cell: OpenCell | null = null;
  /** Open elements within one whose content is passed over, itself among them. */
  #skipped = 0;
  #isText = false;
  /** The properties that are being read: of a row, a cell, a paragraph or a run. */
  readonly #properties: string[] = [];

  constructor(limits: ReadLimits, remarks: Remarks, budget: CellBudget) {
    this.#limits = limits;
    this.#remarks = remarks;
    this.#budget = budget;
  }

  // Arrow functions, because the parser calls them without their object.
  readonly open = (name: string, attribute: FindAttribute): void => {
    if (this.#skipped > 0) this.#skipped += 1;
    else if (FORMER.test(name)) this.#skipped = 1;
    else if (PROPERTIES.has(name)) this.#properties.push(name);
    else if (this.#properties.length > 0) this.#readProperty(name, attribute);
    else if (this.#isPassedOver(name)) this.#skipped = 1;
    else this.#openContent(name, attribute);
  };

  readonly close = (name: string): void => {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (PROPERTIES.has(name)) this.#properties.pop();
    else if (this.#properties.length === 0) this.#closeContent(name);
  };

  readonly text = (text: string): void => {
    // A soft hyphen shows where a word may be parted and is no letter of it.
    if (this.#isText && this.#skipped === 0) this.#add(text.replaceAll("\u00AD", ""));
  };

  #openContent(name: string, attribute: FindAttribute): void {
    switch (name) {
      case "w:t":
      case "m:t":
        this.#isText = true;
        return;
      case "w:tab":
        return this.#add(" ");
      case "w:br":
      case "w:cr":
        return this.#add("\n");
      case "w:noBreakHyphen":
        return this.#add("-");
      case "w:tbl":
        return this.#openTable();
      case "w:gridCol":
        if (this.#depth === 1) this.#table?.addGridColumn(Number(attribute("w:w") ?? "0"));
        return;
      case "w:tr":
        if (this.#depth === 1) this.#row = { cells: [], before: 0, isDeleted: false };
        return;
      case "w:tc":
        if (this.#depth === 1)
          this.#cell = { text: "", span: 1, vertical: "alone", isContinuedFromLeft: false, isDeleted: false };
        return;
      default:
        if (name === "w:ins" || name === "w:moveTo") this.#tell("tracked-changes");
        if (name === "w:object") this.#tell("objects-ignored");
    }
  }

  #closeContent(name: string): void {
    if (name === "w:t" || name === "m:t") this.#isText = false;
    else if (name === "w:p") this.#add("\n");
    else if (name === "w:tbl") this.#closeTable();
    else if (this.#depth !== 1) return;
    else if (name === "w:tr") this.#closeRow();
    else if (name === "w:tc") this.#closeCell();
  }

  #isPassedOver(name: string): boolean {
    if (name === "w:del" || name === "w:moveFrom") this.#tell("tracked-changes");
    if (name === "w:txbxContent") this.#tell("textbox-ignored");
    if (name === "w:altChunk" || name === "w:subDoc") this.#tell("parts-ignored");
    return PASSED_OVER.has(name);
  }

  #readProperty(name: string, attribute: FindAttribute): void {
    const of = this.#properties.at(-1);
    const value = attribute("w:val");
    if (of === "w:trPr") this.#readRowProperty(name, value);
    else if (of === "w:tcPr") this.#readCellProperty(name, value);
    else if (of === "w:pPr" && name === "w:numId" && value !== "0" && this.#cell !== null)
      this.#tell("numbering-unread");
    else if (
      of === "w:rPr" &&
      name === "w:vanish" &&
      this.#properties.length === 1 &&
      this.#cell !== null &&
      isSet(value)
    )
      this.#tell("hidden-text");
  }

  #readRowProperty(name: string, value: string | undefined): void {
    const row = this.#row;
    if (row === null || this.#depth !== 1) return;
    if (name === "w:gridBefore") row.before = this.#clamp(value, 0);
    else if (name === "w:del") row.isDeleted = true;
    else if (name === "w:hidden" && isSet(value)) this.#tell("rows-hidden");
    if (name === "w:ins" || name === "w:del") this.#tell("tracked-changes");
  }

  #readCellProperty(name: string, value: string | undefined): void {
    const cell = this.#cell;
    if (cell === null || this.#depth !== 1) return;
    if (name === "w:gridSpan") cell.span = this.#clamp(value, 1);
    else if (name === "w:vMerge") cell.vertical = value === "restart" ? "begins" : "continues";
    else if (name === "w:hMerge") cell.isContinuedFromLeft = value !== "restart";
    else if (name === "w:cellDel") cell.isDeleted = true;
    if (name === "w:cellDel" || name === "w:cellIns") this.#tell("tracked-changes");
  }

  #openTable(): void {
    this.#depth += 1;
    if (this.#depth > 1) {
      this.#tell("nested-table");
      return;
    }
    this.#count += 1;
    this.#table = new TableBuilder(this.#count, this.#limits, this.#budget);
  }

  #closeTable(): void {
    this.#depth -= 1;
    if (this.#depth > 0 || this.#table === null) return;
    const table = this.#table.finish();
    if (table !== null) this.tables.push(table);
    this.#table = null;
  }

  #closeRow(): void {
    if (this.#row !== null && !this.#row.isDeleted) this.#table?.addRow(this.#row.cells, this.#row.before);
    this.#row = null;
  }

  #closeCell(): void {
    if (this.#cell === null) return;
    const { isDeleted, text, ...cell } = this.#cell;
    this.#row?.cells.push({ ...cell, text: isDeleted ? "" : text.trim() });
    this.#cell = null;
  }

  #add(text: string): void {
    if (this.#cell !== null) this.#cell.text += text;
  }

  /** Tells what was met inside a table with the table's name; in the text around tables it concerns no cell. */
  #tell(code: string): void {
    if (this.#table !== null || code === "parts-ignored")
      this.#remarks.tell(code, { sheet: this.#table?.name ?? null });
  }

  #clamp(value: string | undefined, least: number): number {
    const number = Number(value);
    return Number.isInteger(number) && number > least ? Math.min(number, this.#limits.cellsPerRow + 1) : least;
  }
}

/** Switches are on when they stand there without a value. */
function isSet(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/u.test(value);
}

const PROPERTIES: ReadonlySet<string> = new Set(["w:trPr", "w:tcPr", "w:pPr", "w:rPr"]);

/** Properties as they were before a tracked change: `w:tcPrChange`, `w:tblGridChange`. */
const FORMER = /^w:\w+Change$/u;

/** Elements whose content is no text of the cell: taken out, shown elsewhere, instructions, or the same once more for older programs. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  "w:txbxContent",
  "w:instrText",
  "w:delText",
  "w:delInstrText",
  "mc:Fallback",
  "w:altChunk",
  "w:subDoc",
]);
