import { isSame } from "#canonical/canonical";
import type { CarriedColumn } from "../Column.ts";
import { namesOf } from "../defineFields.ts";
import { NODE_FIELDS, SCHEDULE } from "../fields.ts";
import { isLevel, type Level } from "../Level.ts";
import { spanAt } from "../matrix/goesOn.ts";
import type { PlanNode } from "../Plan.ts";
import { type PlanRow, rowsOf } from "../matrix/planRows.ts";
import { positionBetween } from "../position.ts";
import { isRow } from "./isRow.ts";
import type { PlanEdit } from "../tree/PlanEdit.ts";
import type { MergedColumn, SheetEdit, SheetRefusalCode } from "./SheetEdit.ts";
import type { SheetRights } from "./SheetRights.ts";

type Join = Extract<SheetEdit, { kind: "join" }>;

/**
 * The cell that begins at the row becomes one with the cell above: of a level what stands below it moves there and the upper words
 * stay, of an indicator the upper words are taken. Where both cells hold money nothing is joined.
 */
export function joinCells(edit: PlanEdit, rights: SheetRights, { row, column }: Join): SheetRefusalCode | null {
  const rows = rowsOf(edit.tree);
  const at = rows.findIndex((printed) => isRow(printed, row));
  const printed = rows[at];
  const above = rows[at - 1];
  if (printed === undefined) return "row-gone";
  if (above === undefined) return "nothing-above";
  if (!isLevel(column)) return joinIndicator(edit, rights, { rows, at }, column);
  const node = printed.path[column];
  const upper = above.path[column];
  if (node === null || upper === null || node.parent !== upper.parent || node.id === upper.id) return "nothing-above";
  return joinNodes(edit, rights, { node, upper, lineId: row.lineId });
}

/** With the row go those that its cell covers. */
function joinIndicator(
  edit: PlanEdit,
  rights: SheetRights,
  { rows, at }: { rows: readonly PlanRow[]; at: number },
  column: Exclude<MergedColumn, Level>,
): SheetRefusalCode | null {
  const words = rows[at - 1]?.values[column] ?? null;
  if (words === null) return "nothing-above";
  for (const { line } of rows.slice(at, spanAt(rows, at, column).to + 1)) {
    if (line === null) continue;
    const refused = rights.refusesLine(line.node);
    if (refused !== null) return refused;
    edit.set("line", line.id, column, words);
  }
  forget(edit, rows[at]?.line?.id ?? null, column);
  return null;
}

interface Pair {
  node: PlanNode;
  upper: PlanNode;
  lineId: string | null;
}

function joinNodes(edit: PlanEdit, rights: SheetRights, { node, upper, lineId }: Pair): SheetRefusalCode | null {
  const refused = rights.refusesNode(node) ?? rights.refusesNode(upper);
  if (refused !== null) return refused;
  if (hasMoneyTwice(node, upper)) return "money-twice";
  const stuck = moveChildren(edit, node, upper);
  if (stuck !== null) return stuck;
  const { ceiling, funding } = node;
  // Emptied first: an amount stands once, in every state on the way.
  edit.set("node", node.id, "ceiling", null);
  edit.set("node", upper.id, "ceiling", upper.ceiling ?? ceiling);
  edit.set("node", upper.id, "funding", upper.funding ?? funding);
  edit.set("node", upper.id, "code", upper.code ?? node.code);
  for (const name of LISTS) edit.set("node", upper.id, name, joinLists(upper[name], node[name]));
  for (const name of SCHEDULE) edit.set("node", upper.id, name, upper[name] ?? node[name]);
  const emptied = edit.tree.node(node.id);
  if (emptied !== null) edit.remove("node", emptied);
  forget(edit, lineId, node.level);
  return null;
}

const LISTS = namesOf(NODE_FIELDS, "link", "detail");

/** All of both, what is equal once; null for nothing. Nothing that was said is lost. */
function joinLists(upper: readonly unknown[] | null, lower: readonly unknown[] | null): readonly unknown[] | null {
  if (upper === null || lower === null) return upper ?? lower;
  return [...upper, ...lower.filter((item) => !upper.some((one) => isSame(one, item)))];
}

/** Of two equal amounts one would be lost as well. */
function hasMoneyTwice(node: PlanNode, upper: PlanNode): boolean {
  const { ceiling, funding } = node;
  const isOtherSource = funding !== null && upper.funding !== null && funding.text !== upper.funding.text;
  const isOtherSchedule = SCHEDULE.some(
    (name) => node[name] !== null && upper[name] !== null && !isSame(node[name], upper[name]),
  );
  return isOtherSource || isOtherSchedule || (ceiling !== null && upper.ceiling !== null);
}

/** What changes its parent stays its agency's. A line has none of its own: it can't go under another agency's node. */
function moveChildren(edit: PlanEdit, node: PlanNode, upper: PlanNode): SheetRefusalCode | null {
  const agency = edit.tree.agencyOf(node.id);
  const isOther = agency !== edit.tree.agencyOf(upper.id);
  let last = edit.tree.children(upper.id).at(-1)?.record.position ?? null;
  for (const { kind, record } of edit.tree.children(node.id)) {
    if (isOther && kind === "line") return "shared";
    last = positionBetween(last, null);
    edit.set(kind, record.id, kind === "node" ? "parent" : "node", upper.id);
    edit.set(kind, record.id, "position", last);
    if (kind === "node" && isOther && record.agency === null) edit.set("node", record.id, "agency", agency);
  }
  return null;
}

function forget(edit: PlanEdit, lineId: string | null, column: CarriedColumn): void {
  const line = edit.tree.line(lineId);
  if (line !== null)
    edit.set(
      "line",
      line.id,
      "restated",
      line.restated.filter((name) => name !== column),
    );
}
