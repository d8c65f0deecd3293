import type { Rupiah } from "#number/Rupiah";
import type { Plan } from "../Plan.ts";
import { addUp, subtract } from "./BudgetAmount.ts";
import type { BudgetComparison, BudgetRow, BudgetSums, SideSums } from "./BudgetComparison.ts";
import type { BudgetLine } from "./BudgetLine.ts";
import { type BudgetNode, buildBudgetTree } from "./BudgetTree.ts";
import { compareBound, compareGroup, compareNode } from "./compareSides.ts";
import { findLinks } from "./findLinks.ts";
import { joinLinks } from "./joinLinks.ts";
import { gatherPlan } from "./planGroups.ts";
import { coverBudget } from "./coverBudget.ts";

/**
 * Holds a plan, or one agency's part of it, against the lines of a budget. Nothing is decided for a person: what is one to one is
 * a pair, everything else is said. Every ceiling of the plan and every amount of the budget is counted in one row only. Deterministic
 * whatever the order of the lines.
 */
export function matchBudget(plan: Plan, lines: readonly BudgetLine[], agency: string | null): BudgetComparison {
  const groups = gatherPlan(plan, agency);
  const tree = buildBudgetTree(lines);
  const bundles = joinLinks(findLinks(groups, tree));
  const linked = new Set(bundles.flatMap(({ nodes }) => nodes));
  const cover = coverBudget(tree, linked);
  const known = new Set(bundles.flatMap(({ groups: bound }) => bound));
  const budgetRows = [
    ...bundles.map((bundle) => ({
      at: bundle.nodes[0],
      row: compareBound(bundle, { cover, isSettable: groups.isSettable }),
    })),
    ...[...cover]
      .filter(([node]) => !linked.has(node))
      .map(([node, counted]) => ({ at: node, row: compareNode(node, counted) })),
  ];
  const places = new Map(tree.all.map((node, place) => [node, place]));
  const placeOf = (node: BudgetNode | undefined) => (node === undefined ? 0 : (places.get(node) ?? 0));
  const rows = [
    ...budgetRows.toSorted((a, b) => placeOf(a.at) - placeOf(b.at)).map(({ row }) => row),
    ...[...groups.programs, ...groups.activities].filter((group) => !known.has(group)).map(compareGroup),
  ];
  return { rows, sums: sumRows(rows) };
}

function sumRows(rows: readonly BudgetRow[]): BudgetSums {
  const plan = sumSide(rows, "plan");
  const budget = sumSide(rows, "budget");
  return {
    plan,
    budget,
    difference: subtract(budget.total, plan.total),
    matchedDifference: subtract(budget.matched, plan.matched),
    undecided: rows.filter(({ isUndecided }) => isUndecided).length,
  };
}

function sumSide(rows: readonly BudgetRow[], side: "plan" | "budget"): SideSums {
  const sumOf = (wanted: readonly BudgetRow[]): Rupiah | null => addUp(wanted.map(({ counted }) => counted[side]));
  const part = (wanted: keyof SideSums) => sumOf(rows.filter((row) => partOf(row) === wanted));
  return { total: sumOf(rows), matched: part("matched"), unclear: part("unclear"), only: part("only") };
}

/** A pair whose amount in the budget is undecided would make a difference that nobody stated. */
function partOf({ kind, isUndecided }: BudgetRow): keyof SideSums {
  if (kind === "unclear" || (kind === "matched" && isUndecided)) return "unclear";
  return kind === "matched" ? "matched" : "only";
}
