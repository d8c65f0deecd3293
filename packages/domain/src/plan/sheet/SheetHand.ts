import { isHeld, isOpen, type PlanProgress } from "#lifecycle/PlanProgress";
import { Holdings, isSharedLevel } from "../agency/Holdings.ts";
import type { Level } from "../Level.ts";
import type { Plan, PlanNode } from "../Plan.ts";
import type { SheetRefusalCode } from "./SheetEdit.ts";

/** Who writes: an agency into its own rows, or the secretariat (null) into all. */
export interface Writer {
  agency: string | null;
  progress: PlanProgress;
}

/** What a writer may change of a plan, in its present state. Nodes that the same edit made are told to it with `made`. */
export class SheetHand {
  readonly agency: string | null;
  readonly #progress: PlanProgress;
  readonly #holdings: Holdings;
  readonly #made = new Map<string, string | null>();

  constructor(plan: Plan, { agency, progress }: Writer) {
    this.agency = agency;
    this.#progress = progress;
    this.#holdings = new Holdings(plan);
  }

  /** Why a line on that node can't be changed, put there or taken away; null when it can. */
  refusesLine(node: string): SheetRefusalCode | null {
    const owner = this.agencyOf(node);
    if (this.agency !== null && owner !== this.agency) return "not-yours";
    return this.#refusesState([owner]);
  }

  /** Why the node itself can't be changed. Sector to sasaran are nobody's rows, so that a submitted part does not hold them. */
  refusesNode(node: PlanNode): SheetRefusalCode | null {
    if (isSharedLevel(node.level)) return this.agency === null ? this.#refusesState([]) : "shared";
    if (this.#made.has(node.id)) return this.refusesLine(node.id);
    if (this.agency !== null && !this.#holdings.isOwn(node.id, this.agency))
      return this.agencyOf(node.id) === this.agency ? "shared" : "not-yours";
    return this.#refusesState(this.#holdings.agenciesBelow(node.id));
  }

  /** Why no ceiling can be changed now, whosever it is. */
  refusesCeiling(): SheetRefusalCode | null {
    return this.#progress.areCeilingsClosed ? "ceilings-closed" : null;
  }

  /** Why no node of that level can be put under another; an agency writes under what is shared, and under its own. */
  refusesChild(level: Level, parent: PlanNode | null): SheetRefusalCode | null {
    if (isSharedLevel(level)) return this.agency === null ? this.#refusesState([]) : "shared";
    const owner = parent === null ? null : this.agencyOf(parent.id);
    if (this.agency === null) return this.#refusesState([owner]);
    const isForeign = parent !== null && !isSharedLevel(parent.level) && owner !== this.agency;
    return isForeign ? "not-yours" : this.#refusesState([this.agency]);
  }

  /** The agency that a new node needs of its own, so that it is the writer's: none where it has it from above. */
  agencyFor(level: Level, parent: string | null): string | null {
    if (isSharedLevel(level) || this.agency === null) return null;
    return parent !== null && this.agencyOf(parent) === this.agency ? null : this.agency;
  }

  made(node: PlanNode): void {
    this.#made.set(node.id, node.agency ?? (node.parent === null ? null : this.agencyOf(node.parent)));
  }

  agencyOf(node: string): string | null {
    return this.#made.get(node) ?? this.#holdings.agencyOf(node);
  }

  #refusesState(owners: readonly (string | null)[]): SheetRefusalCode | null {
    if (!isOpen(this.#progress)) return "plan-not-open";
    return owners.some((owner) => isHeld(this.#progress, owner)) ? "part-not-open" : null;
  }
}
