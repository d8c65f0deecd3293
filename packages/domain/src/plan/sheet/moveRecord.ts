import { positionBetween } from "../position.ts";
import { type Child, listChildren } from "./positionAfter.ts";
import type { SheetDraft } from "./SheetDraft.ts";
import type { SheetEdit, SheetRefusalCode } from "./SheetEdit.ts";
import type { SheetHand } from "./SheetHand.ts";

type Move = Extract<SheetEdit, { kind: "move" }>;

/** Puts a line or node past its neighbour under the same node. Nobody else's position changes. */
export function moveRecord(draft: SheetDraft, hand: SheetHand, { row, level, step }: Move): SheetRefusalCode | null {
  const line = draft.line(row.lineId);
  if (row.lineId !== null && line === null) return "row-gone";
  const node = level === "line" ? null : draft.nodeAbove(line?.node ?? row.nodeId, level);
  if (level === "line" ? line === null : node === null) return "level-missing";
  const refused = node === null ? hand.refusesLine(line?.node ?? row.nodeId) : hand.refusesNode(node);
  if (refused !== null) return refused;
  const siblings = listChildren(draft.plan, node === null ? (line?.node ?? null) : node.parent);
  const id = node?.id ?? line?.id ?? "";
  const at = siblings.findIndex(({ record }) => record.id === id);
  const position = pastNeighbour(siblings, at, step);
  if (position === null) return "no-neighbour";
  draft.set(node === null ? "line" : "node", id, "position", position);
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
