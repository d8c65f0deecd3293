import type { Plan, PlanLine, PlanNode } from "../Plan.ts";
import { byPosition, positionBetween } from "../position.ts";

/** A node or line among the children of one node. */
export type Child = { kind: "node"; record: PlanNode } | { kind: "line"; record: PlanLine };

/** The children of a node (null: the top) as they are printed. */
export function listChildren(plan: Plan, parent: string | null): Child[] {
  const nodes = Object.values(plan.nodes).flatMap((record): Child[] =>
    record.parent === parent ? [{ kind: "node", record }] : [],
  );
  const lines = Object.values(plan.lines).flatMap((record): Child[] =>
    record.node === parent ? [{ kind: "line", record }] : [],
  );
  return [...nodes, ...lines].toSorted((a, b) => byPosition(a.record, b.record));
}

/** A free position right after a taken one, or after the last. */
export function positionAfter(plan: Plan, parent: string | null, after: string | null): string {
  const taken = [...new Set(listChildren(plan, parent).map(({ record }) => record.position))];
  const found = after === null ? -1 : taken.indexOf(after);
  const at = found < 0 ? taken.length : found + 1;
  return positionBetween(taken[at - 1] ?? null, taken[at] ?? null);
}
