import type { SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import type { Scope } from "#access/Scope";
import type { EditResult } from "./sheet.views.ts";

/** One person's edit that waits for its turn. */
export interface EditJob {
  scope: Scope;
  edit: SheetEdit;
  mayPropose: boolean;
}

/** What became of it, and the head of the plan after it. */
export interface EditDone {
  head: number;
  result: EditResult;
}
