import { isSharedLevel, type Level } from "../Level.ts";
import type { PlanNode } from "../Plan.ts";
import type { PlanTree } from "../tree/PlanTree.ts";
import type { SheetRefusalCode } from "./SheetEdit.ts";

/** Which writing the state of a plan allows, for every writer. */
export interface WritingState {
  isOpen: boolean;
  areCeilingsClosed: boolean;
  /** Whether the rows of an agency stay as they were submitted; rows of nobody never do. */
  isHeld: (agency: string | null) => boolean;
}

/** Who writes: an agency into its own rows, or the secretariat (null) into all. */
export interface Writer {
  agency: string | null;
  state: WritingState;
}

/** What a writer may change of a plan in its present state. Asked of the plan as the edit has changed it so far. */
export class SheetRights {
  readonly agency: string | null;
  readonly #state: WritingState;
  readonly #tree: PlanTree;

  constructor(tree: PlanTree, { agency, state }: Writer) {
    this.agency = agency;
    this.#state = state;
    this.#tree = tree;
  }

  /** Why a line on that node can't be changed, put there or taken away; null when it can. */
  refusesLine(node: string): SheetRefusalCode | null {
    const owner = this.#tree.agencyOf(node);
    if (this.agency !== null && owner !== this.agency) return "not-yours";
    return this.#refusesState([owner]);
  }

  /** Why the node itself can't be changed. Sector to sasaran are nobody's rows, so that a submitted part does not hold them. */
  refusesNode({ id, level }: PlanNode): SheetRefusalCode | null {
    if (isSharedLevel(level)) return this.#refusesShared();
    if (this.agency !== null && !this.#tree.isOwn(id, this.agency))
      return this.#tree.agencyOf(id) === this.agency ? "shared" : "not-yours";
    return this.#refusesState(this.#tree.agenciesBelow(id));
  }

  /** Why no ceiling can be changed now, whosever it is. */
  refusesCeiling(): SheetRefusalCode | null {
    return this.#state.areCeilingsClosed ? "ceilings-closed" : null;
  }

  /** Why no node of that level can be put under another; an agency writes under what is shared, and under its own. */
  refusesChild(level: Level, parent: PlanNode | null): SheetRefusalCode | null {
    if (isSharedLevel(level)) return this.#refusesShared();
    const owner = this.#tree.agencyOf(parent?.id ?? null);
    if (this.agency === null) return this.#refusesState([owner]);
    const isForeign = parent !== null && !isSharedLevel(parent.level) && owner !== this.agency;
    return isForeign ? "not-yours" : this.#refusesState([this.agency]);
  }

  /** The agency that a new node needs of its own, so that it is the writer's: none where it has it from above. */
  agencyFor(level: Level, parent: string | null): string | null {
    return isSharedLevel(level) || this.#tree.agencyOf(parent) === this.agency ? null : this.agency;
  }

  #refusesShared(): SheetRefusalCode | null {
    return this.agency === null ? this.#refusesState([]) : "shared";
  }

  #refusesState(owners: readonly (string | null)[]): SheetRefusalCode | null {
    if (!this.#state.isOpen) return "plan-not-open";
    return owners.some((owner) => this.#state.isHeld(owner)) ? "part-not-open" : null;
  }
}
