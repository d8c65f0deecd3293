import type { Child } from "../tree/ChildIndex.ts";
import { positionBetween } from "../position.ts";
import type { PlanEdit } from "../tree/PlanEdit.ts";
import type { SheetEdit, SheetRefusalCode } from "./SheetEdit.ts";
import type { SheetRights } from "./SheetRights.ts";

type Move = Extract<SheetEdit, { kind: "move" }>;

/** Puts a line or node past its neighbour under the same node. Nobody else's position changes. */
export function moveRecord(edit: PlanEdit, rights: SheetRights, { row, level, step }: Move): SheetRefusalCode | null {
  const line = edit.tree.line(row.lineId);
  if (row.lineId !== null && line === null) return "row-gone";
  const node = level === "line" ? null : edit.tree.above(line?.node ?? row.nodeId, level);
  if (level === "line" ? line === null : node === null) return "level-missing";
  const refused = node === null ? rights.refusesLine(line?.node ?? row.nodeId) : rights.refusesNode(node);
  if (refused !== null) return refused;
  const siblings = edit.tree.children(node === null ? (line?.node ?? null) : node.parent);
  const id = node?.id ?? line?.id ?? "";
  const at = siblings.findIndex(({ record }) => record.id === id);
  const position = pastNeighbour(siblings, at, step);
  if (position === null) return "no-neighbour";
  edit.set(node === null ? "line" : "node", id, "position", position);
  return null;
}

/** A position on the far side of the neighbour. Two that chose the same gap at once share a position: then it goes past both. */
function pastNeighbour(siblings: readonly Child[], at: number, step: 1 | -1): string | null {
  const neighbour = siblings[at + step];
  if (neighbour === undefined) return null;
  const near = neighbour.record.position;
  let far = at + 2 * step;
  while (siblings[far]?.record.position === near) far += step;
  const beyond = siblings[far]?.record.position ?? null;
  return step === 1 ? positionBetween(near, beyond) : positionBetween(beyond, near);
}
