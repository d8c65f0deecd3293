import { DomainError } from "#problem/DomainError";
import type { Plan } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";
import type { BudgetRow } from "./BudgetComparison.ts";

/** Which rows of a comparison a person ticked, by their places. */
export interface BudgetChoice {
  codes: ReadonlySet<number>;
  ceilings: ReadonlySet<number>;
}

/**
 * The operations that take over the ticked codes and ceilings, and nothing else of the plan.
 * @throws DomainError "budget-choice-unknown" for a tick on a row that offers nothing of the kind
 */
export function takeBudget(
  plan: Plan,
  rows: readonly BudgetRow[],
  choice: BudgetChoice,
  makeId: () => string,
): PlanOperation[] {
  const set = (id: string, field: "code" | "ceiling", value: string | number): PlanOperation[] => {
    const expected = plan.nodes[id]?.[field] ?? null;
    return expected === value ? [] : [{ id: makeId(), target: { kind: "node", id }, field, expected, value }];
  };
  const codes = chosen(rows, choice.codes).flatMap(({ code, codeNodes }) => {
    if (code === null) throw new DomainError("budget-choice-unknown");
    return codeNodes.flatMap((id) => set(id, "code", code));
  });
  const ceilings = chosen(rows, choice.ceilings).flatMap(({ canTakeCeiling, budget, nodes: [node] }) => {
    if (!canTakeCeiling || budget === null || node === undefined) throw new DomainError("budget-choice-unknown");
    return set(node.id, "ceiling", budget);
  });
  return [...codes, ...ceilings];
}

function chosen(rows: readonly BudgetRow[], places: ReadonlySet<number>): BudgetRow[] {
  return [...places].map((place) => {
    const row = rows[place];
    if (row === undefined) throw new DomainError("budget-choice-unknown");
    return row;
  });
}
