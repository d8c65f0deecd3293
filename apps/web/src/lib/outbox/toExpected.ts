import type { SheetCell, SheetEdit } from "@rata/domain/plan/sheet/SheetEdit";
import { cellName } from "./cellName.ts";
import type { Answered } from "./EditAnswer.ts";

/** By cell, the words that were typed last and what stands there instead since they were answered. */
export type Became = Map<string, { typed: string; stands: string | null }>;

/**
 * An edit that was begun before the one before it was answered saw words that the server reads its own way ("5000000" becomes
 * "5.000.000"), or never took. It goes on from what the answer made of them; anything else would be a conflict with oneself.
 */
export function toExpected(edit: SheetEdit, became: Became): SheetEdit {
  if (edit.kind !== "cells") return edit;
  const cells = edit.cells.map((cell) => {
    const before = became.get(cellName(cell));
    return before !== undefined && before.typed === cell.expected ? { ...cell, expected: before.stands } : cell;
  });
  return { ...edit, cells };
}

/** Taken at the moment of the answer: what somebody else writes later stays a conflict. */
export function becameOf(answered: readonly Answered[], shownNow: (cell: SheetCell) => string | null): Became {
  const became: Became = new Map();
  for (const { edit, answer } of answered) {
    if (edit.kind !== "cells") continue;
    const refused = new Set(answer.refused.map(({ index }) => index));
    for (const [index, cell] of edit.cells.entries())
      became.set(cellName(cell), {
        typed: cell.text,
        stands: refused.has(index) ? cell.expected : shownNow(cell),
      });
  }
  return became;
}
