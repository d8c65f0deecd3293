import type { BudgetNode } from "./BudgetTree.ts";
import type { Link } from "./findLinks.ts";
import type { PlanGroup } from "./planGroups.ts";

/** What is bound together by links, or because one budget line stands inside another that is linked too. */
export interface Bound {
  groups: PlanGroup[];
  nodes: BudgetNode[];
  links: Link[];
}

/**
 * The links in bundles that have nothing to do with each other: a pair is a bundle of one group and one node. A sub-activity is part of
 * its activity's amount, so that both linked are one bundle and their money is not counted twice. Near linear.
 */
export function joinLinks(links: readonly Link[]): Bound[] {
  const sets = new Sets();
  const lists = new Set(links.map(({ nodes }) => nodes));
  const linked = new Set([...lists].flat());
  // A list that many groups share is bound together once.
  for (const [first, ...others] of lists) for (const other of others) if (first !== undefined) sets.join(first, other);
  for (const { group, nodes } of links) for (const first of nodes.slice(0, 1)) sets.join(first, group);
  for (const node of linked) {
    const above = linkedAbove(node, linked);
    if (above !== null) sets.join(above, node);
  }
  return gather(sets, links, linked);
}

function gather(sets: Sets, links: readonly Link[], linked: ReadonlySet<BudgetNode>): Bound[] {
  const bundles = new Map<object, Bound>();
  for (const node of linked) {
    const root = sets.rootOf(node);
    const bundle = bundles.get(root) ?? { groups: [], nodes: [], links: [] };
    bundle.nodes.push(node);
    bundles.set(root, bundle);
  }
  for (const link of links) {
    const bundle = bundles.get(sets.rootOf(link.group));
    bundle?.links.push(link);
    bundle?.groups.push(link.group);
  }
  return [...bundles.values()];
}

/** The nearest linked node above that the node's amount is part of; a programme's pair says nothing of its activities. */
export function linkedAbove(node: BudgetNode, linked: ReadonlySet<BudgetNode>): BudgetNode | null {
  for (let above = node.parent; above !== null && above.level !== "program"; above = above.parent)
    if (linked.has(above)) return above;
  return null;
}

/** Sets that grow together, each known by one of its members. The smaller joins the larger, so that ways stay short. */
class Sets {
  readonly #above = new Map<object, object>();
  readonly #sizes = new Map<object, number>();

  rootOf(member: object): object {
    let root = member;
    for (let next = this.#above.get(root); next !== undefined; next = this.#above.get(root)) root = next;
    return root;
  }

  join(one: object, other: object): void {
    const roots = [this.rootOf(one), this.rootOf(other)].toSorted((a, b) => this.#sizeOf(b) - this.#sizeOf(a));
    const [large, small] = roots;
    if (large === undefined || small === undefined || large === small) return;
    this.#above.set(small, large);
    this.#sizes.set(large, this.#sizeOf(large) + this.#sizeOf(small));
  }

  #sizeOf(root: object): number {
    return this.#sizes.get(root) ?? 1;
  }
}
