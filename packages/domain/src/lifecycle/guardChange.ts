import { Holdings } from "#plan/agency/Holdings";
import type { Plan } from "#plan/Plan";
import type { PlanOperation } from "#plan/PlanOperation";
import { isHeld, isOpen, type PlanProgress } from "./PlanProgress.ts";

/**
 * Why a plan may not change now: its stage is past writing, the rows of an agency are submitted and not returned, or its ceilings are
 * those of a budget that was set, and no document is recorded that changes them.
 */
export type ChangeRefusal =
  | { code: "plan-not-open" | "ceilings-closed"; agency: null }
  | { code: "part-not-open"; agency: string };

/**
 * Whether operations may be done in the present state of a plan, by whomever: what is submitted stays as it was submitted until it is
 * returned. Asked for every way of writing. `after` is the plan with the operations done: a row may come from or go to another agency.
 */
export function guardChange(
  progress: PlanProgress,
  { before, after, operations }: { before: Plan; after: Plan; operations: readonly PlanOperation[] },
): ChangeRefusal | null {
  if (operations.length === 0) return null;
  if (!isOpen(progress)) return { code: "plan-not-open", agency: null };
  const closed = [...agenciesTouched({ before, after, operations })].find((agency) => isHeld(progress, agency));
  if (typeof closed === "string") return { code: "part-not-open", agency: closed };
  const isCeilingHeld =
    progress.areCeilingsClosed && operations.some(({ target }) => movesCeiling(before, after, target));
  return isCeilingHeld ? { code: "ceilings-closed", agency: null } : null;
}

/** A record that is put in or taken out with a ceiling moves money as a changed ceiling does. */
function movesCeiling(before: Plan, after: Plan, { kind, id }: PlanOperation["target"]): boolean {
  return kind === "node" && ceilingOf(before, id) !== ceilingOf(after, id);
}

function ceilingOf({ nodes }: Plan, id: string): number | null {
  return (Object.hasOwn(nodes, id) ? nodes[id]?.ceiling : null) ?? null;
}

/** Whose rows operations change, before or after them; null among them for rows of nobody. What several agencies share is left out. */
export function agenciesTouched({
  before,
  after,
  operations,
}: {
  before: Plan;
  after: Plan;
  operations: readonly PlanOperation[];
}): Set<string | null> {
  const touched = new Set<string | null>();
  for (const plan of [before, after]) {
    const holdings = new Holdings(plan);
    for (const operation of operations) for (const agency of agenciesOf(plan, holdings, operation)) touched.add(agency);
  }
  return touched;
}

/** Whose rows an operation changes: a line's agency; for a node all that have rows below it when their belonging changes, else its own. */
function agenciesOf(plan: Plan, holdings: Holdings, { target, field }: PlanOperation): (string | null)[] {
  if (target.kind === "line") {
    const line = Object.hasOwn(plan.lines, target.id) ? plan.lines[target.id] : undefined;
    return line === undefined ? [] : [holdings.agencyOf(line.node)];
  }
  if (!Object.hasOwn(plan.nodes, target.id)) return [];
  if (field === "agency" || field === "parent") return holdings.agenciesBelow(target.id);
  const level = plan.nodes[target.id]?.level;
  return level === "program" || level === "activity" ? holdings.agenciesBelow(target.id) : [];
}
