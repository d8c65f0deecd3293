import type { CarriedColumn } from "../Column.ts";
import { namesOf, pickFields } from "../defineFields.ts";
import { NODE_FIELDS } from "../fields.ts";
import { depthOf, isLevel, type Level } from "../Level.ts";
import type { PlanNode } from "../Plan.ts";
import { rowsOf } from "../matrix/planRows.ts";
import { goesOn } from "../matrix/goesOn.ts";
import { newNode } from "../tree/newRecord.ts";
import type { PlanEdit } from "../tree/PlanEdit.ts";
import { isRow } from "./isRow.ts";
import type { RowRef, SheetEdit, SheetRefusalCode } from "./SheetEdit.ts";
import type { SheetRights } from "./SheetRights.ts";

type Split = Extract<SheetEdit, { kind: "split" }>;

/**
 * From the row on, the merged cell becomes one of its own with the same words; an amount stays with the first. A level is split with
 * every level below it that goes on across the row, as a sheet would show it.
 */
export function splitCell(edit: PlanEdit, rights: SheetRights, { row, column }: Split): SheetRefusalCode | null {
  const rows = rowsOf(edit.tree);
  const at = rows.findIndex((one) => isRow(one, row));
  const printed = rows[at];
  const above = rows[at - 1];
  if (printed === undefined) return "row-gone";
  const isFilled = isLevel(column) ? printed.path[column] !== null : printed.values[column] !== null;
  if (above === undefined || !isFilled || !goesOn(above, printed, column)) return "not-merged";
  return isLevel(column) ? splitLevel(edit, rights, row, column) : splitIndicator(edit, rights, row, column);
}

function splitIndicator(
  edit: PlanEdit,
  rights: SheetRights,
  row: RowRef,
  column: CarriedColumn,
): SheetRefusalCode | null {
  const line = edit.tree.line(row.lineId);
  if (line === null) return "not-merged";
  const refused = rights.refusesLine(line.node);
  if (refused !== null) return refused;
  edit.set("line", line.id, "restated", [...line.restated, column]);
  return null;
}

function splitLevel(edit: PlanEdit, rights: SheetRights, row: RowRef, level: Level): SheetRefusalCode | null {
  const line = edit.tree.line(row.lineId);
  const path = edit.tree.path(line?.node ?? row.nodeId).filter((node) => depthOf(node.level) >= depthOf(level));
  const cut: Cut = { lineId: row.lineId, columns: [] };
  const begun = cutBefore(edit, rights, path, cut);
  if (typeof begun !== "string") return begun.code;
  // Equal words below one another read as one cell, unless the row says that it states them.
  if (line !== null) edit.set("line", line.id, "restated", [...new Set([...line.restated, ...cut.columns])]);
  return null;
}

interface Cut {
  lineId: string | null;
  /** The levels that were cut. */
  columns: CarriedColumn[];
}

/** Cuts a path's nodes before the row. Gives back the node that begins with it: the first of the path, where nothing of it stands above. */
function cutBefore(
  edit: PlanEdit,
  rights: SheetRights,
  [node, ...below]: readonly PlanNode[],
  cut: Cut,
): string | { code: SheetRefusalCode } {
  if (node === undefined) return { code: "row-gone" };
  const begins = below.length === 0 ? cut.lineId : cutBefore(edit, rights, below, cut);
  if (begins !== null && typeof begins !== "string") return begins;
  const children = edit.tree.children(node.id);
  const at = children.findIndex(({ record }) => record.id === begins);
  if (at <= 0) return node.id;
  const refused = rights.refusesNode(node);
  if (refused !== null) return { code: refused };
  const half = makeHalf(edit, node);
  for (const { kind, record } of children.slice(at))
    edit.set(kind, record.id, kind === "node" ? "parent" : "node", half.id);
  cut.columns.push(node.level);
  return half.id;
}

/** Money and what counts once stay with the first half; what the activity serves both halves serve. */
const OF_BOTH_HALVES = namesOf(NODE_FIELDS, "content", "decided", "owner", "link");

function makeHalf(edit: PlanEdit, node: PlanNode): PlanNode {
  const { level, parent } = node;
  const position = edit.tree.positionAfter(parent, node.position);
  const place = newNode({ id: edit.newId(), level, parent, position });
  const half = { ...place, ...pickFields(node, OF_BOTH_HALVES) };
  edit.put("node", half);
  return half;
}
