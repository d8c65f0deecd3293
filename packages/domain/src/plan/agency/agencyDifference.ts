import { type Plan, PlanNode } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";
import { planDifference } from "../planDifference.ts";
import { agencyPart } from "./agencyPart.ts";
import { Holdings, isSharedLevel } from "./Holdings.ts";
import { keepFilled, placeOf } from "./keepFilled.ts";

/** Whose rows a file brings, and whether own rows that it does not have are to go. */
export interface AgencyDifferenceOptions {
  agency: string;
  makeId: () => string;
  removeMissing: boolean;
}

/**
 * Why an operation is not done: `shared-node`, it would change a text that rows of others stand under; `no-own-node`, a row
 * without programme and activity would become a row of whoever holds the group above it.
 */
export interface RefusedOperation {
  operation: PlanOperation;
  reason: "shared-node" | "no-own-node";
}

export interface AgencyDifference {
  operations: PlanOperation[];
  refused: RefusedOperation[];
}

/**
 * As `planDifference`, within the part of one agency: rows of others are neither seen nor changed, moved or removed, whatever the
 * file says and lacks. New programmes and activities become the agency's. An order of shared groups that differs is no change.
 */
export function agencyDifference(current: Plan, read: Plan, options: AgencyDifferenceOptions): AgencyDifference {
  const { agency, makeId, removeMissing } = options;
  const holdings = new Holdings(current);
  const wished = planDifference(agencyPart(current, agency, holdings), read, makeId, { removeMissing });
  const work: Work = { ...options, current, holdings, made: new Set(), operations: [], refused: [] };
  for (const operation of wished) {
    if (operation.target.kind === "node") changeNode(work, operation);
    else changeLine(work, operation);
  }
  return { operations: keepFilled(current, work.operations), refused: work.refused };
}

interface Work extends AgencyDifferenceOptions, AgencyDifference {
  current: Plan;
  holdings: Holdings;
  /** Nodes that belong to the agency by these operations. */
  made: Set<string>;
}

function changeNode(work: Work, operation: PlanOperation): void {
  const { id } = operation.target;
  if (operation.field === "itself" && operation.expected === null) {
    makeNode(work, operation);
    return;
  }
  if (!work.holdings.isOwn(id, work.agency)) {
    if (operation.field === "text") work.refused.push({ operation, reason: "shared-node" });
    return;
  }
  work.operations.push(operation);
  if (operation.field === "parent" && !belongs(work, operation.value)) claim(work, id);
}

function makeNode(work: Work, operation: PlanOperation): void {
  const node = PlanNode.parse(operation.value);
  const isClaimed = !belongs(work, node.parent) && !(isSharedLevel(node.level) && hasParent(work, node.parent));
  work.operations.push(isClaimed ? { ...operation, value: { ...node, agency: work.agency } } : operation);
  if (isClaimed || belongs(work, node.parent)) work.made.add(node.id);
}

/** Whether the parent stands in the plan: a new policy below another's sector is a shared group and nobody's alone. */
function hasParent({ current }: Work, parent: string | null): boolean {
  return parent !== null && Object.hasOwn(current.nodes, parent);
}

function changeLine(work: Work, operation: PlanOperation): void {
  const place = placeOf(operation);
  if (place === undefined || belongs(work, place)) work.operations.push(operation);
  else work.refused.push({ operation, reason: "no-own-node" });
}

function belongs({ agency, holdings, made }: Work, node: unknown): boolean {
  return typeof node === "string" && (made.has(node) || holdings.agencyOf(node) === agency);
}

/** A moved node would follow the agency of its new place; it stays the agency's by saying so itself. */
function claim(work: Work, id: string): void {
  const held = work.current.nodes[id]?.agency ?? null;
  if (held === work.agency) return;
  work.operations.push({
    id: work.makeId(),
    target: { kind: "node", id },
    field: "agency",
    expected: held,
    value: work.agency,
  });
}
