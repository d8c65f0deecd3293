import type { Plan, PlanLine, PlanNode } from "../Plan.ts";
import { byPosition } from "../position.ts";

/** A node or line in its place. Compared by identity, since a node and a line may share an id. */
export type Child = NodeChild | LineChild;
export type NodeChild = { kind: "node"; id: string; parent: string | null; position: string; record: PlanNode };
export type LineChild = { kind: "line"; id: string; parent: string | null; position: string; record: PlanLine };

/** What stands under each node. Made when it is first asked for, and followed from then on; siblings are sorted when they are read. */
export class ChildIndex {
  readonly #plan: Pick<Plan, "nodes" | "lines">;
  #siblings: Map<string | null, Siblings> | null = null;

  constructor(plan: Pick<Plan, "nodes" | "lines">) {
    this.#plan = plan;
  }

  /** Nodes and lines in one order. */
  of(parent: string | null): readonly Child[] {
    return this.#all().get(parent)?.sorted() ?? [];
  }

  /** A record came, went or changed; a side where it is not there is null. */
  follow(before: PlanNode | PlanLine | null, after: PlanNode | PlanLine | null): void {
    if (this.#siblings === null) return;
    if (before !== null) this.#siblings.get(parentOf(before))?.remove(toChild(before));
    if (after !== null) add(this.#siblings, toChild(after));
  }

  #all(): Map<string | null, Siblings> {
    if (this.#siblings !== null) return this.#siblings;
    const siblings = new Map<string | null, Siblings>();
    for (const node of Object.values(this.#plan.nodes)) add(siblings, toChild(node));
    for (const line of Object.values(this.#plan.lines)) add(siblings, toChild(line));
    this.#siblings = siblings;
    return siblings;
  }
}

/** The node that a record stands under; null at the top. */
export function parentOf(record: PlanNode | PlanLine): string | null {
  return "node" in record ? record.node : record.parent;
}

class Siblings {
  #children: Child[] = [];
  #isSorted = true;
  #isGiven = false;

  /** Who was given the children keeps them as they were. */
  add(child: Child): void {
    if (this.#isGiven) this.#children = [...this.#children];
    this.#isGiven = false;
    const last = this.#children.at(-1);
    this.#isSorted &&= last === undefined || byPosition(last, child) <= 0;
    this.#children.push(child);
  }

  remove({ kind, id }: Child): void {
    this.#children = this.#children.filter((child) => child.kind !== kind || child.id !== id);
    this.#isGiven = false;
  }

  sorted(): readonly Child[] {
    if (!this.#isSorted) this.#children = this.#children.toSorted(byPosition);
    this.#isSorted = true;
    this.#isGiven = true;
    return this.#children;
  }
}

function add(siblings: Map<string | null, Siblings>, child: Child): void {
  const own = siblings.get(child.parent) ?? new Siblings();
  siblings.set(child.parent, own);
  own.add(child);
}

function toChild(record: PlanNode | PlanLine): Child {
  const { id, position } = record;
  return "node" in record
    ? { kind: "line", id, parent: record.node, position, record }
    : { kind: "node", id, parent: record.parent, position, record };
}
