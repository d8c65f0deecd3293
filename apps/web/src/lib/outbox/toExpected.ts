import type { SheetCell, SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import { cellName } from "./cellName.ts";
import type { Answered } from "./EditAnswer.ts";

/**
 * An edit that was written over one that had not been answered yet saw words that the server reads its own way ("5000000" becomes
 * "5.000.000"), or never took. It goes on from what the answer made of them; anything else would be a conflict with oneself.
 */
export function toExpected(
  edit: SheetEdit,
  answered: readonly Answered[],
  shownNow: (cell: SheetCell) => string | null,
): SheetEdit {
  if (edit.kind !== "cells") return edit;
  const cells = edit.cells.map((cell) => {
    const before = findWritten(cell, answered);
    if (before === null || before.cell.text !== (cell.expected ?? "")) return cell;
    return { ...cell, expected: before.isDone ? shownNow(cell) : before.cell.expected };
  });
  return { ...edit, cells };
}

function findWritten(cell: SheetCell, answered: readonly Answered[]): { cell: SheetCell; isDone: boolean } | null {
  for (const { edit, answer } of answered) {
    if (edit.kind !== "cells") continue;
    const index = edit.cells.findIndex((one) => cellName(one) === cellName(cell));
    const written = edit.cells[index];
    if (written !== undefined)
      return { cell: written, isDone: !answer.refused.some((refusal) => refusal.index === index) };
  }
  return null;
}
