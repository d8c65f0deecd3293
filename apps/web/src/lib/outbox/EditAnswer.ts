import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import type { SheetEdit, SheetRefusal } from "@rata/domain/plan/sheet/SheetEdit";

/** What became of one edit. */
export interface EditAnswer {
  id: string;
  state: "done" | "nothing" | "refused" | "proposed";
  operations: PlanOperation[];
  refused: SheetRefusal[];
}

export interface Answered {
  edit: SheetEdit;
  answer: EditAnswer;
}
