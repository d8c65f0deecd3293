import type { Plan } from "../Plan.ts";
import { positionBetween } from "../position.ts";

/** Where new children can stand among those of a plan. */
export class Room {
  readonly #positions = new Map<string | null, string[]>();

  constructor(plan: Plan) {
    const taken = new Map<string | null, Set<string>>();
    const add = (parent: string | null, position: string) => {
      const own = taken.get(parent);
      if (own === undefined) taken.set(parent, new Set([position]));
      else own.add(position);
    };
    for (const { parent, position } of Object.values(plan.nodes)) add(parent, position);
    for (const { node, position } of Object.values(plan.lines)) add(node, position);
    // Code units, as positions are compared everywhere.
    for (const [parent, own] of taken)
      this.#positions.set(
        parent,
        [...own].toSorted((a, b) => (a < b ? -1 : 1)),
      );
  }

  /** A free position right after a taken one, or after the last. */
  take(parent: string | null, after: string | null): string {
    const positions = this.#positions.get(parent) ?? [];
    const found = after === null ? -1 : positions.indexOf(after);
    const at = found < 0 ? positions.length : found + 1;
    const position = positionBetween(positions[at - 1] ?? null, positions[at] ?? null);
    this.#positions.set(parent, positions.toSpliced(at, 0, position));
    return position;
  }
}
