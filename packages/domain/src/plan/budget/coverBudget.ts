import { type BudgetAmount, NONE } from "./BudgetAmount.ts";
import type { BudgetNode, BudgetTree } from "./BudgetTree.ts";

/**
 * The codes at which a budget is looked at, each with the amount that is counted there, so that together they are the whole budget and
 * nothing twice. What the plan does not know is named as high as possible: a programme of which nothing is linked is one row.
 */
export function coverBudget(tree: BudgetTree, linked: ReadonlySet<BudgetNode>): ReadonlyMap<BudgetNode, BudgetAmount> {
  const cover = new Map<BudgetNode, BudgetAmount>();
  const withLinks = new Set<BudgetNode>();
  for (const node of linked)
    for (let above = node.parent; above !== null && !withLinks.has(above); above = above.parent) withLinks.add(above);
  const walk = (node: BudgetNode): void => {
    const isLinked = linked.has(node);
    const isHigh = node.level === "affair" || node.level === "field";
    if (isLinked && node.level !== "program") {
      cover.set(node, node.amount);
      return;
    }
    if (node.children.length === 0 || !(isHigh || isLinked || withLinks.has(node))) {
      cover.set(node, node.amount);
      return;
    }
    // An amount that is stated here alone is counted here; else it is counted in its parts.
    const counted = node.below.kind === "none" ? node.amount : NONE;
    if (isLinked || counted.kind !== "none") cover.set(node, counted);
    for (const child of node.children) walk(child);
  };
  for (const root of tree.roots) walk(root);
  return cover;
}
