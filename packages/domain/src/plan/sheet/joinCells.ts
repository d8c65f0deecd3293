import { isSame } from "#canonical/canonical";
import type { CarriedColumn } from "../Column.ts";
import { namesOf } from "../defineFields.ts";
import { NODE_FIELDS, SCHEDULE } from "../fields.ts";
import type { Level } from "../Level.ts";
import type { PlanNode } from "../Plan.ts";
import { type PlanRow, planRows } from "../matrix/planRows.ts";
import { positionBetween } from "../position.ts";
import { levelOf } from "./levelOf.ts";
import { listChildren } from "./positionAfter.ts";
import type { SheetDraft } from "./SheetDraft.ts";
import type { RowRef, SheetEdit, SheetRefusalCode } from "./SheetEdit.ts";
import type { SheetHand } from "./SheetHand.ts";

type Join = Extract<SheetEdit, { kind: "join" }>;

/**
 * The cell that begins at the row becomes one with the cell above: of a level what stands below it moves there and the upper words
 * stay, of an indicator the upper words are taken. Where both cells hold money nothing is joined.
 */
export function joinCells(draft: SheetDraft, hand: SheetHand, { row, column }: Join): SheetRefusalCode | null {
  const rows = planRows(draft.plan);
  const at = rows.findIndex((printed) => isRow(printed, row));
  const printed = rows[at];
  const above = rows[at - 1];
  if (printed === undefined) return "row-gone";
  if (above === undefined) return "nothing-above";
  const level = levelOf(column);
  if (level === null) return joinIndicator(draft, hand, rows.slice(at - 1), column);
  const node = printed.path[level];
  const upper = above.path[level];
  if (node === null || upper === null || node.parent !== upper.parent || node.id === upper.id) return "nothing-above";
  return joinNodes(draft, hand, { node, upper, lineId: row.lineId });
}

function isRow({ line, node }: PlanRow, row: RowRef): boolean {
  return row.lineId === null ? line === null && node.id === row.nodeId : line?.id === row.lineId;
}

/** The first of the rows is the one above; with the second go those that its cell covers. */
function joinIndicator(
  draft: SheetDraft,
  hand: SheetHand,
  [above, first, ...others]: readonly PlanRow[],
  column: CarriedColumn,
): SheetRefusalCode | null {
  const words = above?.values[column] ?? null;
  if (above === undefined || first === undefined || words === null) return "nothing-above";
  const end = others.findIndex(
    ({ values, stated }) => stated.includes(column) || values[column] !== first.values[column],
  );
  for (const { line } of [first, ...(end < 0 ? others : others.slice(0, end))]) {
    if (line === null) continue;
    const refused = hand.refusesLine(line.node);
    if (refused !== null) return refused;
    draft.set(
      "line",
      line.id,
      column === "objectiveIndicator" || column === "programIndicator" ? column : "activityIndicator",
      words,
    );
  }
  forget(draft, first.line?.id ?? null, column);
  return null;
}

interface Pair {
  node: PlanNode;
  upper: PlanNode;
  lineId: string | null;
}

function joinNodes(draft: SheetDraft, hand: SheetHand, { node, upper, lineId }: Pair): SheetRefusalCode | null {
  const refused = hand.refusesNode(node) ?? hand.refusesNode(upper);
  if (refused !== null) return refused;
  if (hasMoneyTwice(node, upper)) return "money-twice";
  const stuck = moveChildren(draft, hand, node, upper);
  if (stuck !== null) return stuck;
  const { ceiling, funding } = node;
  // Emptied first: an amount stands once, in every state on the way.
  draft.set("node", node.id, "ceiling", null);
  draft.set("node", upper.id, "ceiling", upper.ceiling ?? ceiling);
  draft.set("node", upper.id, "funding", upper.funding ?? funding);
  draft.set("node", upper.id, "code", upper.code ?? node.code);
  for (const name of LISTS) draft.set("node", upper.id, name, joinLists(upper[name], node[name]));
  for (const name of SCHEDULE) draft.set("node", upper.id, name, upper[name] ?? node[name]);
  const emptied = draft.node(node.id);
  if (emptied !== null) draft.remove("node", emptied);
  forget(draft, lineId, node.level);
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
function moveChildren(draft: SheetDraft, hand: SheetHand, node: PlanNode, upper: PlanNode): SheetRefusalCode | null {
  const agency = hand.agencyOf(node.id);
  const isOther = agency !== hand.agencyOf(upper.id);
  let last = listChildren(draft.plan, upper.id).at(-1)?.record.position ?? null;
  for (const { kind, record } of listChildren(draft.plan, node.id)) {
    if (isOther && kind === "line") return "shared";
    last = positionBetween(last, null);
    draft.set(kind, record.id, kind === "node" ? "parent" : "node", upper.id);
    draft.set(kind, record.id, "position", last);
    if (kind === "node" && isOther && record.agency === null) draft.set("node", record.id, "agency", agency);
  }
  return null;
}

function forget(draft: SheetDraft, lineId: string | null, column: CarriedColumn | Level): void {
  const line = draft.line(lineId);
  if (line !== null)
    draft.set(
      "line",
      line.id,
      "restated",
      line.restated.filter((name) => name !== column),
    );
}
