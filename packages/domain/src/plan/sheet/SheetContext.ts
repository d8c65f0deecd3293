import type { Plan } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";
import type { CellSurroundings } from "./readCell.ts";
import type { SheetRefusal } from "./SheetEdit.ts";
import type { Writer } from "./SheetRights.ts";

/** What judging an edit needs beside the plan. */
export interface SheetContext {
  makeId: () => string;
  writer: Writer;
  around: CellSurroundings;
}

/** What of an edit can be done, why the rest can't, and the plan after what can. */
export interface Judged {
  operations: PlanOperation[];
  refused: SheetRefusal[];
  after: Plan;
}
