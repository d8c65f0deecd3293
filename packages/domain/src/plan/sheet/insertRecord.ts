import { depthOf, type Level } from "../Level.ts";
import type { PlanLine, PlanNode } from "../Plan.ts";
import { newLine, newNode } from "../tree/newRecord.ts";
import type { PlanEdit } from "../tree/PlanEdit.ts";
import type { SheetEdit, SheetRefusalCode } from "./SheetEdit.ts";
import type { SheetRights } from "./SheetRights.ts";

type Insert = Extract<SheetEdit, { kind: "insert" }>;

/**
 * Puts a line or a node below the row. A new programme or activity comes with a line, which goes on with the indicators of the levels
 * above it, so that their merged cells stay merged.
 */
export function insertRecord(edit: PlanEdit, rights: SheetRights, insert: Insert): SheetRefusalCode | null {
  const { row, level, text } = insert;
  if (row === null)
    return level === "sector" ? insertNode(edit, rights, { level, text, place: TOP, line: null }) : "wrong-level";
  const line = edit.tree.line(row.lineId);
  const home = edit.tree.node(line?.node ?? row.nodeId);
  if (home === null || (row.lineId !== null && line === null)) return "row-gone";
  if (level === "line") return insertLine(edit, rights, home, line);
  const place = placeBelow(edit, home, { level, line });
  return insertNode(edit, rights, { level, text, place, line });
}

interface Place {
  parent: PlanNode | null;
  after: string | null;
}
const TOP: Place = { parent: null, after: null };

function insertLine(
  edit: PlanEdit,
  rights: SheetRights,
  home: PlanNode,
  line: PlanLine | null,
): SheetRefusalCode | null {
  const refused = rights.refusesLine(home.id);
  if (refused !== null) return refused;
  const position = edit.tree.positionAfter(home.id, line?.position ?? null);
  const place = { id: edit.newId(), node: home.id, position };
  const { objectiveIndicator = null, programIndicator = null } = line ?? {};
  return toCode(edit.put("line", { ...newLine(place), objectiveIndicator, programIndicator }));
}

/** After the node of that level that the row stands in; else under the deepest node above the level, after the row's line. */
function placeBelow(edit: PlanEdit, home: PlanNode, { level, line }: { level: Level; line: PlanLine | null }): Place {
  const same = edit.tree.above(home.id, level);
  if (same !== null) return { parent: edit.tree.node(same.parent), after: same.position };
  let child: { position: string } | null = line;
  for (const above of edit.tree.path(home.id).toReversed()) {
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
  edit: PlanEdit,
  rights: SheetRights,
  { level, text, place, line }: NewBranch,
): SheetRefusalCode | null {
  const refused = rights.refusesChild(level, place.parent);
  if (refused !== null) return refused;
  const parent = place.parent?.id ?? null;
  const node: PlanNode = {
    ...newNode({ id: edit.newId(), level, parent, position: edit.tree.positionAfter(parent, place.after) }),
    text: text.trim() === "" ? null : text.trim(),
    agency: rights.agencyFor(level, parent),
  };
  const failed = edit.put("node", node);
  if (failed !== null) return toCode(failed);
  return line === null || (level !== "program" && level !== "activity") ? null : addLine(edit, node, line);
}

function addLine(edit: PlanEdit, node: PlanNode, above: PlanLine): SheetRefusalCode | null {
  const position = edit.tree.positionAfter(node.id, edit.tree.children(node.id).at(-1)?.record.position ?? null);
  const { objectiveIndicator } = above;
  const programIndicator = node.level === "activity" ? above.programIndicator : null;
  return toCode(
    edit.put("line", {
      ...newLine({ id: edit.newId(), node: node.id, position }),
      objectiveIndicator,
      programIndicator,
    }),
  );
}

function toCode(failed: string | null): SheetRefusalCode | null {
  return failed === null ? null : "wrong-level";
}
