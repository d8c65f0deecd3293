import { isSharedLevel } from "../agency/Holdings.ts";
import type { PlanNode } from "../Plan.ts";
import { listChildren } from "./positionAfter.ts";
import type { SheetDraft } from "./SheetDraft.ts";
import type { RowRef, SheetRefusal, SheetRefusalCode } from "./SheetEdit.ts";
import type { SheetHand } from "./SheetHand.ts";

/** Takes rows out, and the activities and programmes that have none left. Sector to sasaran stay as empty rows until they are taken out. */
export function removeRows(draft: SheetDraft, hand: SheetHand, rows: readonly RowRef[]): SheetRefusal[] {
  return rows.flatMap((row, index) => {
    const code = row.lineId === null ? removeBare(draft, hand, row.nodeId) : removeLine(draft, hand, row.lineId);
    return code === null ? [] : [{ index, code, params: {}, current: null }];
  });
}

function removeLine(draft: SheetDraft, hand: SheetHand, id: string): SheetRefusalCode | null {
  const line = draft.line(id);
  if (line === null) return "row-gone";
  const refused = hand.refusesLine(line.node);
  if (refused !== null) return refused;
  draft.remove("line", line);
  removeEmptied(draft, hand, draft.node(line.node));
  return null;
}

function removeBare(draft: SheetDraft, hand: SheetHand, id: string): SheetRefusalCode | null {
  const node = draft.node(id);
  if (node === null) return "row-gone";
  if (listChildren(draft.plan, id).length > 0) return "not-empty";
  const refused = hand.refusesNode(node);
  if (refused !== null) return refused;
  draft.remove("node", node);
  removeEmptied(draft, hand, draft.node(node.parent));
  return null;
}

function removeEmptied(draft: SheetDraft, hand: SheetHand, node: PlanNode | null): void {
  if (node === null || isSharedLevel(node.level) || listChildren(draft.plan, node.id).length > 0) return;
  if (hand.refusesNode(node) !== null) return;
  draft.remove("node", node);
  removeEmptied(draft, hand, draft.node(node.parent));
}
