import { isSame } from "#canonical/canonical";
import { sortGoals } from "../RowLinks.ts";
import type { PlanEdit } from "../tree/PlanEdit.ts";
import type { NodeDescription, SheetEdit, SheetRefusalCode } from "./SheetEdit.ts";
import type { SheetRights } from "./SheetRights.ts";

type Describe = Extract<SheetEdit, { kind: "describe" }>;

/** Writes a detail of an activity by compare-and-set: whole, so that two people never mix what they say. */
export function describeNode(edit: PlanEdit, rights: SheetRights, { node, change }: Describe): SheetRefusalCode | null {
  const present = edit.tree.node(node);
  if (present === null) return "row-gone";
  if (present.level !== "activity") return "wrong-level";
  const value = tidy(change);
  if (isSame(present[change.field], value)) return null;
  if (!isSame(present[change.field], change.expected)) return "conflict";
  const refused = rights.refusesNode(present);
  if (refused !== null) return refused;
  return edit.set("node", node, change.field, value) === null ? null : "wrong-level";
}

/** Each link once; goals in the order of their numbers, whichever was ticked first. */
function tidy(change: NodeDescription): NodeDescription["value"] {
  if (change.value === null) return null;
  if (change.field === "goals") return sortGoals(change.value);
  return change.field === "priorities" ? [...new Set(change.value)] : change.value;
}
