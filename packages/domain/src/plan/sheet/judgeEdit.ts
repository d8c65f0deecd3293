import type { Plan } from "../Plan.ts";
import { describeNode } from "./describeNode.ts";
import { insertRecord } from "./insertRecord.ts";
import { joinCells } from "./joinCells.ts";
import { judgeCells } from "./judgeCells.ts";
import { moveRecord } from "./moveRecord.ts";
import { removeRows } from "./removeRows.ts";
import type { Judged, SheetContext } from "./SheetContext.ts";
import { PlanEdit } from "../tree/PlanEdit.ts";
import type { SheetEdit, SheetRefusal, SheetRefusalCode } from "./SheetEdit.ts";
import { SheetRights } from "./SheetRights.ts";
import { splitCell } from "./splitCell.ts";

export type JudgedEdit = Exclude<SheetEdit, { kind: "undo" }>;

/** What an edit does to a plan, as operations on it. Cells and rows are judged one by one; everything else is done whole or not at all. */
export function judgeEdit(plan: Plan, sheetEdit: JudgedEdit, { makeId, writer, around }: SheetContext): Judged {
  const edit = new PlanEdit(plan, makeId);
  const rights = new SheetRights(edit.tree, writer);
  if (sheetEdit.kind === "cells") return toJudged(edit, judgeCells(edit, rights, { cells: sheetEdit.cells, around }));
  if (sheetEdit.kind === "remove") return toJudged(edit, removeRows(edit, rights, sheetEdit.rows));
  const code = change(edit, rights, sheetEdit);
  return code === null ? toJudged(edit, []) : refuseWhole(plan, code);
}

/** An edit that is not done at all. */
export function refuseWhole(plan: Plan, code: SheetRefusalCode): Judged {
  return { operations: [], refused: [{ index: 0, code, params: {}, current: null }], after: plan };
}

function toJudged({ operations, plan }: PlanEdit, refused: SheetRefusal[]): Judged {
  return { operations, refused, after: plan };
}

function change(
  edit: PlanEdit,
  rights: SheetRights,
  sheetEdit: Exclude<JudgedEdit, { kind: "cells" | "remove" }>,
): SheetRefusalCode | null {
  switch (sheetEdit.kind) {
    case "insert":
      return insertRecord(edit, rights, sheetEdit);
    case "move":
      return moveRecord(edit, rights, sheetEdit);
    case "split":
      return splitCell(edit, rights, sheetEdit);
    case "join":
      return joinCells(edit, rights, sheetEdit);
    case "describe":
      return describeNode(edit, rights, sheetEdit);
  }
}
