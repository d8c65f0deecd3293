import { depthOf, type Level } from "../Level.ts";
import type { Plan, PlanNode } from "../Plan.ts";

/** Levels that several agencies write under. Their words belong to the secretariat; from the programme down an agency writes itself. */
export function isSharedLevel(level: Level): boolean {
  return depthOf(level) < depthOf("program");
}

/** Which agency each node of a plan belongs to: its own, or that of the nearest node above. */
export class Holdings {
  readonly #nodes: Readonly<Record<string, PlanNode>>;
  readonly #agencies = new Map<string, string | null>();
  /** Nodes below which something belongs to another agency. */
  readonly #mixed = new Set<string>();

  /** Linear in the nodes. */
  constructor(plan: Pick<Plan, "nodes">) {
    this.#nodes = plan.nodes;
    for (const node of Object.values(plan.nodes)) {
      const agency = this.agencyOf(node.id);
      for (let above = this.#find(node.parent); above !== null; above = this.#find(above.parent))
        if (this.agencyOf(above.id) !== agency) this.#mixed.add(above.id);
    }
  }

  /** The agency of a node and of what stands directly on it; null for nobody's and for an unknown node. */
  agencyOf(id: string | null): string | null {
    const node = this.#find(id);
    if (node === null) return null;
    const known = this.#agencies.get(node.id);
    if (known !== undefined) return known;
    const agency = node.agency ?? this.agencyOf(node.parent);
    this.#agencies.set(node.id, agency);
    return agency;
  }

  /** Whether an agency may change the node itself: a programme or activity that with everything below it is its own. */
  isOwn(id: string, agency: string): boolean {
    const node = this.#find(id);
    return node !== null && !isSharedLevel(node.level) && this.agencyOf(id) === agency && !this.#mixed.has(id);
  }

  /** The agency of a node and of every node below it, each once. */
  agenciesBelow(id: string): (string | null)[] {
    const found = new Set([this.agencyOf(id)]);
    // Only where something below is held by others is there anything to look for.
    if (this.#mixed.has(id))
      for (const node of Object.values(this.#nodes)) if (this.#isBelow(node, id)) found.add(this.agencyOf(node.id));
    return [...found];
  }

  #isBelow(node: PlanNode, id: string): boolean {
    for (let above = this.#find(node.parent); above !== null; above = this.#find(above.parent))
      if (above.id === id) return true;
    return false;
  }

  #find(id: string | null): PlanNode | null {
    return id !== null && Object.hasOwn(this.#nodes, id) ? (this.#nodes[id] ?? null) : null;
  }
}
