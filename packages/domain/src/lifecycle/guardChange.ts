import { isSharedLevel } from "#plan/Level";
import type { PlanOperation } from "#plan/PlanOperation";
import { PlanTree, type PlanRecords } from "#plan/tree/PlanTree";
import { isHeld, isOpen, type PlanProgress } from "./PlanProgress.ts";

/**
 * Why a plan may not change now: its stage is past writing, the rows of an agency are submitted and not returned, or its ceilings are
 * those of a budget that was set, and no document is recorded that changes them.
 */
export type ChangeRefusal =
  | { code: "plan-not-open" | "ceilings-closed"; agency: null }
  | { code: "part-not-open"; agency: string };

/** Operations with the plan before them and after them: a row may come from or go to another agency. */
export interface PlanChange {
  before: PlanRecords;
  after: PlanRecords;
  operations: readonly PlanOperation[];
}

/**
 * Whether operations may be done in the present state of a plan, by whomever: what is submitted stays as it was submitted until it is
 * returned. Asked for every way of writing.
 */
export function guardChange(progress: PlanProgress, change: PlanChange): ChangeRefusal | null {
  if (change.operations.length === 0) return null;
  if (!isOpen(progress)) return { code: "plan-not-open", agency: null };
  const closed = [...agenciesTouched(change)].find((agency) => isHeld(progress, agency));
  if (typeof closed === "string") return { code: "part-not-open", agency: closed };
  const isCeilingHeld = progress.areCeilingsClosed && change.operations.some((one) => movesCeiling(change, one));
  return isCeilingHeld ? { code: "ceilings-closed", agency: null } : null;
}

/** A record that is put in or taken out with a ceiling moves money as a changed ceiling does. */
function movesCeiling({ before, after }: PlanChange, { target: { kind, id } }: PlanOperation): boolean {
  const ceilingOf = (plan: PlanRecords) => new PlanTree(plan).node(id)?.ceiling ?? null;
  return kind === "node" && ceilingOf(before) !== ceilingOf(after);
}

/** Whose rows operations change, before or after them; null among them for rows of nobody. What several agencies share is left out. */
export function agenciesTouched({ before, after, operations }: PlanChange): Set<string | null> {
  const trees = [new PlanTree(before), new PlanTree(after)];
  return new Set(trees.flatMap((tree) => operations.flatMap((operation) => agenciesOf(tree, operation))));
}

/** Whose rows an operation changes: a line's agency; for a node all that have rows below it when their belonging changes, else its own. */
function agenciesOf(tree: PlanTree, { target, field }: PlanOperation): (string | null)[] {
  if (target.kind === "line") {
    const line = tree.line(target.id);
    return line === null ? [] : [tree.agencyOf(line.node)];
  }
  const node = tree.node(target.id);
  if (node === null) return [];
  const isBelonging = field === "agency" || field === "parent";
  return isBelonging || !isSharedLevel(node.level) ? tree.agenciesBelow(node.id) : [];
}
