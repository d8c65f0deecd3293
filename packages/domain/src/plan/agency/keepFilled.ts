import * as z from "zod";
import type { Plan } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";

/**
 * Leaves out removals of nodes on which something stays: where single operations of a list are refused, what they would have moved
 * or removed still stands on its node, and the rest of the list must not fail for it. Linear.
 */
export function keepFilled(plan: Plan, operations: readonly PlanOperation[]): PlanOperation[] {
  const standing = new Standing(plan);
  return operations.filter((operation) => {
    const { target, field, value } = operation;
    if (field === "itself" && value === null) return standing.remove(target);
    const place = placeOf(operation);
    if (place !== undefined) standing.put(target, place);
    return true;
  });
}

/** The node under which an operation puts its record; null for the top, undefined when it puts nothing anywhere. */
export function placeOf({ target, field, expected, value }: PlanOperation): string | null | undefined {
  if (field === "parent" || field === "node") return Place.parse(value);
  if (field !== "itself" || expected !== null) return undefined;
  return target.kind === "line" ? Made.parse(value).node : Made.parse(value).parent;
}

const Place = z.string().nullable();
const Made = z.object({ node: Place.default(null), parent: Place.default(null) });

type Target = PlanOperation["target"];

/** What stands where, and how much stands on each node. */
class Standing {
  readonly #places = new Map<string, string | null>();
  readonly #counts = new Map<string | null, number>();

  constructor(plan: Plan) {
    for (const { id, parent } of Object.values(plan.nodes)) this.put({ kind: "node", id }, parent);
    for (const { id, node } of Object.values(plan.lines)) this.put({ kind: "line", id }, node);
  }

  put(target: Target, place: string | null): void {
    this.#leave(target);
    this.#places.set(keyOf(target), place);
    this.#count(place, 1);
  }

  /** Whether the record could go. */
  remove(target: Target): boolean {
    if (target.kind === "node" && (this.#counts.get(target.id) ?? 0) > 0) return false;
    this.#leave(target);
    return true;
  }

  #leave(target: Target): void {
    const place = this.#places.get(keyOf(target));
    if (place !== undefined) this.#count(place, -1);
    this.#places.delete(keyOf(target));
  }

  #count(place: string | null, by: number): void {
    this.#counts.set(place, (this.#counts.get(place) ?? 0) + by);
  }
}

function keyOf({ kind, id }: Target): string {
  return `${kind} ${id}`;
}
