import { isSame } from "#canonical/canonical";
import { sortGoals } from "../RowLinks.ts";
import type { SheetDraft } from "./SheetDraft.ts";
import type { NodeDescription, SheetEdit, SheetRefusalCode } from "./SheetEdit.ts";
import type { SheetHand } from "./SheetHand.ts";

type Describe = Extract<SheetEdit, { kind: "describe" }>;

/** Writes a detail of an activity by compare-and-set: whole, so that two people never mix what they say. */
export function describeNode(draft: SheetDraft, hand: SheetHand, { node, change }: Describe): SheetRefusalCode | null {
  const present = draft.node(node);
  if (present === null) return "row-gone";
  if (present.level !== "activity") return "wrong-level";
  const value = tidy(change);
  if (isSame(present[change.field], value)) return null;
  if (!isSame(present[change.field], change.expected)) return "conflict";
  const refused = hand.refusesNode(present);
  if (refused !== null) return refused;
  return draft.set("node", node, change.field, value) === null ? null : "wrong-level";
}

/** Each link once; goals in the order of their numbers, whichever was ticked first. */
function tidy(change: NodeDescription): NodeDescription["value"] {
  if (change.value === null) return null;
  if (change.field === "goals") return sortGoals(change.value);
  return change.field === "priorities" ? [...new Set(change.value)] : change.value;
}
