import { depthOf, type Level } from "../Level.ts";
import type { PlanLine, PlanNode } from "../Plan.ts";
import { listChildren, positionAfter } from "./positionAfter.ts";
import { newLine, newNode, type SheetDraft } from "./SheetDraft.ts";
import type { SheetEdit, SheetRefusalCode } from "./SheetEdit.ts";
import type { SheetHand } from "./SheetHand.ts";

type Insert = Extract<SheetEdit, { kind: "insert" }>;

/**
 * Puts a line or a node below the row. A new programme or activity comes with a line, which goes on with the indicators of the levels
 * above it, so that their merged cells stay merged.
 */
export function insertRecord(draft: SheetDraft, hand: SheetHand, edit: Insert): SheetRefusalCode | null {
  const { row, level } = edit;
  if (row === null)
    return level === "sector"
      ? insertNode(draft, hand, { level, text: edit.text, place: TOP, line: null })
      : "wrong-level";
  const line = draft.line(row.lineId);
  const home = draft.node(line?.node ?? row.nodeId);
  if (home === null || (row.lineId !== null && line === null)) return "row-gone";
  if (level === "line") return insertLine(draft, hand, home, line);
  const place = placeBelow(draft, home, { level, line });
  return insertNode(draft, hand, { level, text: edit.text, place, line });
}

interface Place {
  parent: PlanNode | null;
  after: string | null;
}
const TOP: Place = { parent: null, after: null };

function insertLine(
  draft: SheetDraft,
  hand: SheetHand,
  home: PlanNode,
  line: PlanLine | null,
): SheetRefusalCode | null {
  const refused = hand.refusesLine(home.id);
  if (refused !== null) return refused;
  const position = positionAfter(draft.plan, home.id, line?.position ?? null);
  const place = { id: draft.newId(), node: home.id, position };
  const { objectiveIndicator = null, programIndicator = null } = line ?? {};
  return toCode(draft.make("line", { ...newLine(place), objectiveIndicator, programIndicator }));
}

/** After the node of that level that the row stands in; else under the deepest node above the level, after the row's line. */
function placeBelow(
  draft: SheetDraft,
  home: PlanNode,
  { level, line }: { level: Level; line: PlanLine | null },
): Place {
  const same = draft.nodeAbove(home.id, level);
  if (same !== null) return { parent: draft.node(same.parent), after: same.position };
  let child: { position: string } | null = line;
  for (let above: PlanNode | null = home; above !== null; above = draft.node(above.parent)) {
    if (depthOf(above.level) < depthOf(level)) return { parent: above, after: child?.position ?? null };
    child = above;
  }
  return { parent: null, after: child?.position ?? null };
}

interface NewBranch {
  level: Level;
  text: string;
  place: Place;
  line: PlanLine | null;
}

function insertNode(
  draft: SheetDraft,
  hand: SheetHand,
  { level, text, place, line }: NewBranch,
): SheetRefusalCode | null {
  const refused = hand.refusesChild(level, place.parent);
  if (refused !== null) return refused;
  const parent = place.parent?.id ?? null;
  const node: PlanNode = {
    ...newNode({ id: draft.newId(), level, parent, position: positionAfter(draft.plan, parent, place.after) }),
    text: text.trim() === "" ? null : text.trim(),
    agency: hand.agencyFor(level, parent),
  };
  hand.made(node);
  const failed = draft.make("node", node);
  if (failed !== null) return toCode(failed);
  return line === null || (level !== "program" && level !== "activity") ? null : addLine(draft, node, line);
}

function addLine(draft: SheetDraft, node: PlanNode, above: PlanLine): SheetRefusalCode | null {
  const position = positionAfter(
    draft.plan,
    node.id,
    listChildren(draft.plan, node.id).at(-1)?.record.position ?? null,
  );
  const { objectiveIndicator } = above;
  const programIndicator = node.level === "activity" ? above.programIndicator : null;
  return toCode(
    draft.make("line", {
      ...newLine({ id: draft.newId(), node: node.id, position }),
      objectiveIndicator,
      programIndicator,
    }),
  );
}

function toCode(failed: string | null): SheetRefusalCode | null {
  return failed === null ? null : "wrong-level";
}
