import type { PlanOperation } from "../PlanOperation.ts";
import type { CellSurroundings } from "./readCell.ts";
import type { SheetRefusal } from "./SheetEdit.ts";
import type { Writer } from "./SheetHand.ts";

/** What judging an edit needs beside the plan. */
export interface SheetContext {
  makeId: () => string;
  writer: Writer;
  around: CellSurroundings;
}

/** What of an edit can be done, and why the rest can't. */
export interface Judged {
  operations: PlanOperation[];
  refused: SheetRefusal[];
}
