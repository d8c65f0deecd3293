import { isSharedLevel } from "../Level.ts";
import type { PlanLine, PlanNode } from "../Plan.ts";
import { PlanTree, type PlanRecords } from "../tree/PlanTree.ts";

/** What a record shall be; null where it is nobody's concern here, "left" where it can't be brought back. */
export type Wish<Item> = Item | "left" | null;

/** What bringing back the rows of one agency wishes of each record. `edited` is the plan as brought back so far, parents first. */
export class AgencyWishes {
  readonly #agency: string;
  readonly #now: PlanTree;
  readonly #earlier: PlanTree;
  readonly #edited: PlanTree;
  /** Shared groups that rows of the agency stood under. */
  readonly #needed: ReadonlySet<string>;

  constructor({ now, earlier, edited }: { now: PlanRecords; earlier: PlanRecords; edited: PlanTree }, agency: string) {
    this.#agency = agency;
    this.#now = new PlanTree(now);
    this.#earlier = new PlanTree(earlier);
    this.#edited = edited;
    this.#needed = this.#findNeeded(earlier);
  }

  holdsNow(node: string): boolean {
    return this.#now.agencyOf(node) === this.#agency;
  }

  isOwnNow(node: string): boolean {
    return this.#now.isOwn(node, this.#agency);
  }

  node(old: PlanNode): Wish<PlanNode> {
    const present = this.#now.node(old.id);
    if (present === null) return this.#missingNode(old);
    if (!this.isOwnNow(old.id)) return null;
    const isKept = old.parent === present.parent || present.agency === this.#agency || this.#holds(old.parent);
    const place = isKept && this.#hasPlace(old) ? {} : { parent: present.parent, position: present.position };
    return { ...old, ...place, agency: present.agency };
  }

  line(old: PlanLine): Wish<PlanLine> {
    const present = this.#now.line(old.id);
    const wasOwn = this.#earlier.agencyOf(old.node) === this.#agency;
    if (present === null) {
      if (!wasOwn) return null;
      return this.#holds(old.node) ? old : "left";
    }
    if (!this.holdsNow(present.node)) return wasOwn ? "left" : null;
    return this.#holds(old.node) ? old : { ...old, node: present.node, position: present.position };
  }

  /** A node that came back under others' or nobody's says itself whose it is; a group for many comes back only where it is needed. */
  #missingNode(old: PlanNode): Wish<PlanNode> {
    if (isSharedLevel(old.level)) {
      if (!this.#needed.has(old.id)) return null;
      return this.#hasPlace(old) ? { ...old, agency: old.agency === this.#agency ? this.#agency : null } : "left";
    }
    if (this.#earlier.agencyOf(old.id) !== this.#agency) return null;
    if (!this.#hasPlace(old)) return "left";
    return this.#holds(old.parent) ? old : { ...old, agency: this.#agency };
  }

  #hasPlace({ parent }: PlanNode): boolean {
    return parent === null || this.#edited.node(parent) !== null;
  }

  #holds(id: string | null): boolean {
    return this.#edited.agencyOf(id) === this.#agency;
  }

  #findNeeded({ nodes, lines }: PlanRecords): Set<string> {
    const own = Object.values(nodes).filter(({ level }) => !isSharedLevel(level));
    const starts = [...own.map(({ id }) => id), ...Object.values(lines).map(({ node }) => node)];
    const held = new Set(starts.filter((id) => this.#earlier.agencyOf(id) === this.#agency));
    return new Set([...held].flatMap((id) => this.#earlier.path(id).map((node) => node.id)));
  }
}
