import type { CarriedColumn } from "../Column.ts";
import { namesOf, pickFields } from "../defineFields.ts";
import { NODE_FIELDS } from "../fields.ts";
import type { Level } from "../Level.ts";
import type { PlanNode } from "../Plan.ts";
import { planRows } from "../matrix/planRows.ts";
import { listChildren, positionAfter } from "./positionAfter.ts";
import { levelOf } from "./levelOf.ts";
import { newNode, type SheetDraft } from "./SheetDraft.ts";
import type { RowRef, SheetEdit, SheetRefusalCode } from "./SheetEdit.ts";
import type { SheetHand } from "./SheetHand.ts";

type Split = Extract<SheetEdit, { kind: "split" }>;

/**
 * From the row on, the merged cell becomes one of its own with the same words; an amount stays with the first. A level is split with
 * every level below it that goes on across the row, as a sheet would show it.
 */
export function splitCell(draft: SheetDraft, hand: SheetHand, { row, column }: Split): SheetRefusalCode | null {
  const rows = planRows(draft.plan);
  const at = rows.findIndex(({ line, node }) =>
    row.lineId === null ? line === null && node.id === row.nodeId : line?.id === row.lineId,
  );
  const printed = rows[at];
  const above = rows[at - 1];
  if (printed === undefined) return "row-gone";
  const level = levelOf(column);
  const isMerged =
    above !== undefined &&
    (level === null
      ? !printed.stated.includes(column) && printed.values[column] !== null
      : printed.path[level] !== null && above.path[level]?.id === printed.path[level].id);
  if (!isMerged) return "not-merged";
  return level === null ? splitIndicator(draft, hand, row, column) : splitLevel(draft, hand, row, level);
}

function splitIndicator(
  draft: SheetDraft,
  hand: SheetHand,
  row: RowRef,
  column: CarriedColumn,
): SheetRefusalCode | null {
  const line = draft.line(row.lineId);
  if (line === null) return "not-merged";
  const refused = hand.refusesLine(line.node);
  if (refused !== null) return refused;
  draft.set("line", line.id, "restated", [...line.restated, column]);
  return null;
}

function splitLevel(draft: SheetDraft, hand: SheetHand, row: RowRef, level: Level): SheetRefusalCode | null {
  const line = draft.line(row.lineId);
  const path: PlanNode[] = [];
  for (let node = draft.node(line?.node ?? row.nodeId); node !== null; node = draft.node(node.parent)) {
    path.unshift(node);
    if (node.level === level) break;
  }
  const cut: Cut = { lineId: row.lineId, columns: [] };
  const begun = cutBefore(draft, hand, path, cut);
  if (typeof begun !== "string") return begun.code;
  // Equal words below one another read as one cell, unless the row says that it states them.
  if (line !== null) draft.set("line", line.id, "restated", [...new Set([...line.restated, ...cut.columns])]);
  return null;
}

interface Cut {
  lineId: string | null;
  /** The levels that were cut. */
  columns: CarriedColumn[];
}

/** Cuts a path's nodes before the row. Gives back the node that begins with it: the first of the path, where nothing of it stands above. */
function cutBefore(
  draft: SheetDraft,
  hand: SheetHand,
  [node, ...below]: readonly PlanNode[],
  cut: Cut,
): string | { code: SheetRefusalCode } {
  if (node === undefined) return { code: "row-gone" };
  const begins = below.length === 0 ? cut.lineId : cutBefore(draft, hand, below, cut);
  if (begins !== null && typeof begins !== "string") return begins;
  const children = listChildren(draft.plan, node.id);
  const at = children.findIndex(({ record }) => record.id === begins);
  if (at <= 0) return node.id;
  const refused = hand.refusesNode(node);
  if (refused !== null) return { code: refused };
  const half = makeHalf(draft, node);
  for (const { kind, record } of children.slice(at))
    draft.set(kind, record.id, kind === "node" ? "parent" : "node", half.id);
  cut.columns.push(node.level);
  return half.id;
}

/** Money and what counts once stay with the first half; what the activity serves both halves serve. */
const OF_BOTH_HALVES = namesOf(NODE_FIELDS, "content", "decided", "owner", "link");

function makeHalf(draft: SheetDraft, node: PlanNode): PlanNode {
  const { level, parent } = node;
  const position = positionAfter(draft.plan, parent, node.position);
  const place = newNode({ id: draft.newId(), level, parent, position });
  const half = { ...place, ...pickFields(node, OF_BOTH_HALVES) };
  draft.make("node", half);
  return half;
}
