import type { Plan } from "../Plan.ts";
import { describeNode } from "./describeNode.ts";
import { insertRecord } from "./insertRecord.ts";
import { joinCells } from "./joinCells.ts";
import { judgeCells } from "./judgeCells.ts";
import { moveRecord } from "./moveRecord.ts";
import { removeRows } from "./removeRows.ts";
import type { Judged, SheetContext } from "./SheetContext.ts";
import { SheetDraft } from "./SheetDraft.ts";
import type { SheetEdit, SheetRefusalCode } from "./SheetEdit.ts";
import { SheetHand } from "./SheetHand.ts";
import { splitCell } from "./splitCell.ts";

export type JudgedEdit = Exclude<SheetEdit, { kind: "undo" }>;

/** What an edit does to a plan, as operations on it. Cells and rows are judged one by one; everything else is done whole or not at all. */
export function judgeEdit(plan: Plan, edit: JudgedEdit, context: SheetContext): Judged {
  if (edit.kind === "cells") return judgeCells(plan, edit.cells, context);
  const draft = new SheetDraft(plan, context.makeId);
  const hand = new SheetHand(plan, context.writer);
  if (edit.kind === "remove") return { refused: removeRows(draft, hand, edit.rows), operations: draft.operations };
  const code = change(draft, hand, edit);
  return code === null
    ? { operations: draft.operations, refused: [] }
    : { operations: [], refused: [{ index: 0, code, params: {}, current: null }] };
}

function change(
  draft: SheetDraft,
  hand: SheetHand,
  edit: Exclude<JudgedEdit, { kind: "cells" | "remove" }>,
): SheetRefusalCode | null {
  switch (edit.kind) {
    case "insert":
      return insertRecord(draft, hand, edit);
    case "move":
      return moveRecord(draft, hand, edit);
    case "split":
      return splitCell(draft, hand, edit);
    case "join":
      return joinCells(draft, hand, edit);
    case "describe":
      return describeNode(draft, hand, edit);
  }
}
