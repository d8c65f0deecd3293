import { isSharedLevel, type Level } from "../Level.ts";
import type { Plan, PlanLine, PlanNode } from "../Plan.ts";
import { positionBetween } from "../position.ts";
import { type Child, ChildIndex } from "./ChildIndex.ts";

/** The records of a plan by their ids. */
export type PlanRecords = Pick<Plan, "nodes" | "lines">;

/**
 * A plan to be asked as a tree: what stands above and below a record, and whose it is. Nothing is computed before it is asked, so that
 * one question about a large plan costs little.
 */
export class PlanTree {
  readonly #records: PlanRecords;
  readonly #index: ChildIndex;

  constructor(records: PlanRecords, index = new ChildIndex(records)) {
    this.#records = records;
    this.#index = index;
  }

  /** Null for an unknown id, also for one that names a member of every object. */
  node(id: string | null): PlanNode | null {
    const { nodes } = this.#records;
    return id !== null && Object.hasOwn(nodes, id) ? (nodes[id] ?? null) : null;
  }

  line(id: string | null): PlanLine | null {
    const { lines } = this.#records;
    return id !== null && Object.hasOwn(lines, id) ? (lines[id] ?? null) : null;
  }

  record(kind: Child["kind"], id: string | null): PlanNode | PlanLine | null {
    return kind === "node" ? this.node(id) : this.line(id);
  }

  /** The nodes and lines directly under a node (null: at the top) as they are printed. */
  children(parent: string | null): readonly Child[] {
    return this.#index.of(parent);
  }

  /** Every record as printed, parents before what stands below them. */
  list(parent: string | null = null, found: Child[] = []): Child[] {
    for (const child of this.children(parent)) {
      found.push(child);
      if (child.kind === "node") this.list(child.id, found);
    }
    return found;
  }

  /** The nodes from the top down to a node, itself the last. */
  path(id: string | null): PlanNode[] {
    const path: PlanNode[] = [];
    for (let node = this.node(id); node !== null; node = this.node(node.parent)) path.push(node);
    return path.toReversed();
  }

  /** The node of a level at or above another. */
  above(id: string | null, level: Level): PlanNode | null {
    return this.path(id).find((node) => node.level === level) ?? null;
  }

  /** The nearest stated agency of a node and of what stands directly on it; null for nobody's and for an unknown node. */
  agencyOf(id: string | null): string | null {
    for (let node = this.node(id); node !== null; node = this.node(node.parent))
      if (node.agency !== null) return node.agency;
    return null;
  }

  /** Whether an agency may change the node itself: a programme or activity that with everything below it is its own. */
  isOwn(id: string, agency: string): boolean {
    const node = this.node(id);
    return node !== null && !isSharedLevel(node.level) && this.agenciesBelow(id).every((one) => one === agency);
  }

  /** The agency of a node and of every node below it, each once. */
  agenciesBelow(id: string): (string | null)[] {
    const found = new Set([this.agencyOf(id)]);
    for (const child of this.list(id)) if (child.kind === "node") found.add(this.agencyOf(child.id));
    return [...found];
  }

  /** A free position under a node, right after a taken one, or after the last. */
  positionAfter(parent: string | null, after: string | null): string {
    const taken = [...new Set(this.children(parent).map(({ position }) => position))];
    const found = after === null ? -1 : taken.indexOf(after);
    const at = found < 0 ? taken.length : found + 1;
    return positionBetween(taken[at - 1] ?? null, taken[at] ?? null);
  }
}
