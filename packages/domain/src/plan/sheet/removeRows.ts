import { isSharedLevel } from "../Level.ts";
import type { PlanNode } from "../Plan.ts";
import type { PlanEdit } from "../tree/PlanEdit.ts";
import type { RowRef, SheetRefusal, SheetRefusalCode } from "./SheetEdit.ts";
import type { SheetRights } from "./SheetRights.ts";

/** Takes rows out, and the activities and programmes that have none left. Sector to sasaran stay as empty rows until they are taken out. */
export function removeRows(edit: PlanEdit, rights: SheetRights, rows: readonly RowRef[]): SheetRefusal[] {
  return rows.flatMap((row, index) => {
    const code = row.lineId === null ? removeBare(edit, rights, row.nodeId) : removeLine(edit, rights, row.lineId);
    return code === null ? [] : [{ index, code, params: {}, current: null }];
  });
}

function removeLine(edit: PlanEdit, rights: SheetRights, id: string): SheetRefusalCode | null {
  const line = edit.tree.line(id);
  if (line === null) return "row-gone";
  const refused = rights.refusesLine(line.node);
  if (refused !== null) return refused;
  edit.remove("line", line);
  removeEmptied(edit, rights, edit.tree.node(line.node));
  return null;
}

function removeBare(edit: PlanEdit, rights: SheetRights, id: string): SheetRefusalCode | null {
  const node = edit.tree.node(id);
  if (node === null) return "row-gone";
  if (edit.tree.children(id).length > 0) return "not-empty";
  const refused = rights.refusesNode(node);
  if (refused !== null) return refused;
  edit.remove("node", node);
  removeEmptied(edit, rights, edit.tree.node(node.parent));
  return null;
}

function removeEmptied(edit: PlanEdit, rights: SheetRights, node: PlanNode | null): void {
  if (node === null || isSharedLevel(node.level) || edit.tree.children(node.id).length > 0) return;
  if (rights.refusesNode(node) !== null) return;
  edit.remove("node", node);
  removeEmptied(edit, rights, edit.tree.node(node.parent));
}
