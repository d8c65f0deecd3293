import { isSharedLevel } from "../Level.ts";
import { type Plan, PlanLine, PlanNode } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";
import { planDifference } from "../planDifference.ts";
import { PlanEdit } from "../tree/PlanEdit.ts";
import { PlanTree } from "../tree/PlanTree.ts";
import { agencyPart } from "./agencyPart.ts";

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
  const wished = planDifference(agencyPart(current, agency), read, makeId, { removeMissing });
  const work: Work = { agency, known: new PlanTree(current), edit: new PlanEdit(current, makeId), refused: [] };
  for (const operation of wished) {
    if (operation.target.kind === "node") changeNode(work, operation);
    else changeLine(work, operation);
  }
  return { operations: work.edit.operations, refused: work.refused };
}

interface Work {
  agency: string;
  /** The plan before the file. */
  known: PlanTree;
  edit: PlanEdit;
  refused: RefusedOperation[];
}

function changeNode(work: Work, operation: PlanOperation): void {
  const { agency, edit } = work;
  const { id } = operation.target;
  if (operation.field === "itself" && operation.expected === null) return makeNode(work, operation);
  if (!edit.tree.isOwn(id, agency)) {
    if (operation.field === "text") work.refused.push({ operation, reason: "shared-node" });
    return;
  }
  // A moved node would follow the agency of its new place; it stays the agency's by saying so itself.
  const isClaimed = operation.field === "parent" && !belongs(work, operation.value);
  apply(edit, operation);
  if (isClaimed) edit.set("node", id, "agency", agency);
}

function makeNode(work: Work, operation: PlanOperation): void {
  const node = PlanNode.parse(operation.value);
  // A new policy below another's sector is a shared group and nobody's alone.
  const isOfMany = isSharedLevel(node.level) && node.parent !== null && work.known.node(node.parent) !== null;
  const isClaimed = !belongs(work, node.parent) && !isOfMany;
  apply(work.edit, isClaimed ? { ...operation, value: { ...node, agency: work.agency } } : operation);
}

function changeLine(work: Work, operation: PlanOperation): void {
  const home = homeOf(operation);
  if (home === undefined || belongs(work, home)) apply(work.edit, operation);
  else work.refused.push({ operation, reason: "no-own-node" });
}

/** The node under which an operation puts a line; undefined where it puts it nowhere. */
function homeOf({ field, expected, value }: PlanOperation): unknown {
  if (field === "node") return value;
  return field === "itself" && expected === null ? PlanLine.parse(value).node : undefined;
}

function belongs({ agency, edit }: Work, node: unknown): boolean {
  return typeof node === "string" && edit.tree.agencyOf(node) === agency;
}

/** A node on which something stays, because an operation on it was refused, is not removed. */
function apply(edit: PlanEdit, operation: PlanOperation): void {
  const refusal = edit.apply(operation);
  if (refusal !== null && refusal.code !== "not-empty") throw new Error(`a difference does not apply: ${refusal.code}`);
}
