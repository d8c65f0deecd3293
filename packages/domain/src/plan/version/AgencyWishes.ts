import { Holdings, isSharedLevel } from "../agency/Holdings.ts";
import type { Plan, PlanLine, PlanNode } from "../Plan.ts";

type Nodes = Readonly<Record<string, PlanNode>>;
/** What a record shall be; null where it is nobody's concern here, "left" where it can't be brought back. */
export type Wish<Item> = Item | "left" | null;

/** What bringing back the rows of one agency wishes of each record. `nodes` is the plan as brought back so far, parents first. */
export class AgencyWishes {
  readonly #agency: string;
  readonly #earlier: Plan;
  readonly #held: { now: Holdings; earlier: Holdings };
  /** Shared groups that rows of the agency stood under. */
  readonly #needed: ReadonlySet<string>;

  constructor(now: Plan, earlier: Plan, agency: string) {
    this.#agency = agency;
    this.#earlier = earlier;
    this.#held = { now: new Holdings(now), earlier: new Holdings(earlier) };
    this.#needed = this.#findNeeded();
  }

  holdsNow(node: string): boolean {
    return this.#held.now.agencyOf(node) === this.#agency;
  }

  isOwnNow(node: string): boolean {
    return this.#held.now.isOwn(node, this.#agency);
  }

  node(old: PlanNode, present: PlanNode | null, nodes: Nodes): Wish<PlanNode> {
    if (present === null) return this.#missingNode(old, nodes);
    if (!this.isOwnNow(old.id)) return null;
    const isKept = old.parent === present.parent || present.agency === this.#agency || this.#holds(nodes, old.parent);
    const canMove = isKept && (old.parent === null || Object.hasOwn(nodes, old.parent));
    const place = canMove ? {} : { parent: present.parent, position: present.position };
    return { ...old, ...place, agency: present.agency };
  }

  line(old: PlanLine, present: PlanLine | null, nodes: Nodes): Wish<PlanLine> {
    const wasOwn = this.#held.earlier.agencyOf(old.node) === this.#agency;
    if (present === null) {
      if (!wasOwn) return null;
      return this.#holds(nodes, old.node) ? old : "left";
    }
    if (!this.holdsNow(present.node)) return wasOwn ? "left" : null;
    return this.#holds(nodes, old.node) ? old : { ...old, node: present.node, position: present.position };
  }

  /** A node that came back under others' or nobody's says itself whose it is; a group for many comes back only where it is needed. */
  #missingNode(old: PlanNode, nodes: Nodes): Wish<PlanNode> {
    const wasOwn = this.#held.earlier.agencyOf(old.id) === this.#agency;
    const hasPlace = old.parent === null || Object.hasOwn(nodes, old.parent);
    if (isSharedLevel(old.level)) {
      if (!this.#needed.has(old.id)) return null;
      return hasPlace ? { ...old, agency: old.agency === this.#agency ? this.#agency : null } : "left";
    }
    if (!wasOwn) return null;
    if (!hasPlace) return "left";
    return this.#holds(nodes, old.parent) ? old : { ...old, agency: this.#agency };
  }

  #holds(nodes: Nodes, id: string | null): boolean {
    for (let at = id; at !== null && Object.hasOwn(nodes, at); at = nodes[at]?.parent ?? null) {
      const agency = nodes[at]?.agency ?? null;
      if (agency !== null) return agency === this.#agency;
    }
    return false;
  }

  #findNeeded(): Set<string> {
    const { nodes, lines } = this.#earlier;
    const needed = new Set<string>();
    const own = Object.keys(nodes).filter((id) => this.#held.earlier.agencyOf(id) === this.#agency);
    const below = Object.values(lines).flatMap(({ node }) =>
      this.#held.earlier.agencyOf(node) === this.#agency ? node : [],
    );
    for (const start of [...own.filter((id) => !isShared(nodes, id)), ...below])
      for (let id: string | null = start; id !== null && !needed.has(id); id = nodes[id]?.parent ?? null)
        needed.add(id);
    return needed;
  }
}

function isShared(nodes: Nodes, id: string): boolean {
  const level = nodes[id]?.level;
  return level !== undefined && isSharedLevel(level);
}
