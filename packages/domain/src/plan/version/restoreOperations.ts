import { depthOf } from "../Level.ts";
import type { Plan, PlanLine, PlanNode } from "../Plan.ts";
import { OperationField, type PlanOperation } from "../PlanOperation.ts";
import { PlanEdit } from "../tree/PlanEdit.ts";
import { AgencyWishes } from "./AgencyWishes.ts";

export interface RestoreOptions {
  /** Whose rows are brought back; null for all of the plan. */
  agency: string | null;
  makeId: () => string;
}

export interface Restored {
  /** In order; they apply to the present plan as a whole. */
  operations: PlanOperation[];
  /** Rows and nodes of the agency that stay as they are now, because their place belongs to others or is gone. */
  left: number;
}

/**
 * The operations that bring a plan back to an earlier state of itself, ids and all. Of one agency: its rows alone, within what it
 * holds now; nothing that others wrote is touched, and to whom rows belong is not turned back.
 */
export function restoreOperations(now: Plan, earlier: Plan, { agency, makeId }: RestoreOptions): Restored {
  const edit = new PlanEdit(now, makeId);
  const wishes = agency === null ? null : new AgencyWishes({ now, earlier, edited: edit.tree }, agency);
  let left = 0;
  const bringBack = (kind: "node" | "line", wished: PlanNode | PlanLine | "left" | null) => {
    if (wished === "left") left += 1;
    else if (wished !== null) left += setRecord(edit, kind, wished);
  };
  for (const node of byDepth(Object.values(earlier.nodes)))
    bringBack("node", wishes === null ? node : wishes.node(node));
  for (const line of Object.values(earlier.lines)) bringBack("line", wishes === null ? line : wishes.line(line));
  for (const line of Object.values(now.lines))
    if (!Object.hasOwn(earlier.lines, line.id) && wishes?.holdsNow(line.node) !== false)
      left += countRefused([edit.remove("line", line)]);
  for (const node of byDepth(Object.values(now.nodes)).toReversed())
    if (!Object.hasOwn(earlier.nodes, node.id) && wishes?.isOwnNow(node.id) !== false)
      left += countRefused([edit.remove("node", node)]);
  return { operations: edit.operations, left };
}

/** Makes a record say what is wished: as a whole where it is not there, else field by field, its place first. */
function setRecord(edit: PlanEdit, kind: "node" | "line", wished: PlanNode | PlanLine): number {
  const present = edit.tree.record(kind, wished.id);
  const isOtherLevel = present !== null && "level" in present && "level" in wished && present.level !== wished.level;
  if (present === null || isOtherLevel) return countRefused([edit.put(kind, wished)]);
  const values = new Map<string, unknown>(Object.entries(wished));
  const fields = OperationField.options.filter((field) => values.has(field));
  return countRefused(fields.map((field) => edit.set(kind, wished.id, field, values.get(field))));
}

/** What the plan does not take stays as it is: a node under which others placed something since is not removed. */
function countRefused(refusals: readonly (string | null)[]): number {
  return refusals.filter((refusal) => refusal !== null).length;
}

function byDepth(nodes: readonly PlanNode[]): PlanNode[] {
  return nodes.toSorted((a, b) => depthOf(a.level) - depthOf(b.level));
}
