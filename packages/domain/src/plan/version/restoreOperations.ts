import { PlanEdit } from "../applyOperations.ts";
import { depthOf } from "../Level.ts";
import type { Plan, PlanLine, PlanNode } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";
import { AgencyWishes } from "./AgencyWishes.ts";
import { removal, setRecord } from "./setRecord.ts";

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
  const edit = new PlanEdit(now);
  const wishes = agency === null ? null : new AgencyWishes(now, earlier, agency);
  const work: Work = { edit, now, earlier, wishes, makeId, operations: [], left: 0 };
  for (const node of byDepth(Object.values(earlier.nodes))) bringBackNode(work, node);
  for (const line of Object.values(earlier.lines)) bringBackLine(work, line);
  for (const line of Object.values(now.lines))
    if (!Object.hasOwn(earlier.lines, line.id) && wishes?.holdsNow(line.node) !== false)
      doAll(work, [removal("line", line, makeId)]);
  for (const node of byDepth(Object.values(now.nodes)).toReversed())
    if (!Object.hasOwn(earlier.nodes, node.id) && wishes?.isOwnNow(node.id) !== false)
      doAll(work, [removal("node", node, makeId)]);
  return { operations: work.operations, left: work.left };
}

interface Work {
  edit: PlanEdit;
  now: Plan;
  earlier: Plan;
  /** Null where everything is brought back. */
  wishes: AgencyWishes | null;
  makeId: () => string;
  operations: PlanOperation[];
  left: number;
}

function bringBackNode(work: Work, node: PlanNode): void {
  const { now, edit, wishes, makeId } = work;
  const present = Object.hasOwn(now.nodes, node.id) ? (now.nodes[node.id] ?? null) : null;
  const wished = wishes === null ? node : wishes.node(node, present, edit.plan.nodes);
  if (wished === "left") work.left += 1;
  else if (wished !== null) doAll(work, setRecord("node", present, wished, makeId));
}

function bringBackLine(work: Work, line: PlanLine): void {
  const { now, edit, wishes, makeId } = work;
  const present = Object.hasOwn(now.lines, line.id) ? (now.lines[line.id] ?? null) : null;
  const wished = wishes === null ? line : wishes.line(line, present, edit.plan.nodes);
  if (wished === "left") work.left += 1;
  else if (wished !== null) doAll(work, setRecord("line", present, wished, makeId));
}

/** What the plan does not take stays as it is: a node under which others placed something since is not removed. */
function doAll(work: Work, operations: readonly PlanOperation[]): void {
  for (const operation of operations) {
    if (work.edit.apply(operation) === null) work.operations.push(operation);
    else work.left += 1;
  }
}

function byDepth(nodes: readonly PlanNode[]): PlanNode[] {
  return nodes.toSorted((a, b) => depthOf(a.level) - depthOf(b.level));
}
