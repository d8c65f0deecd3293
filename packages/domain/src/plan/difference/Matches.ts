import type { Child } from "../tree/ChildIndex.ts";

/** Which record of the current plan each record that was read is taken for. One to one, nodes of one level, lines to lines. */
export class Matches {
  readonly #toCurrent = new Map<Child, Child>();
  readonly #toRead = new Map<Child, Child>();

  currentOf(read: Child): Child | undefined {
    return this.#toCurrent.get(read);
  }

  readOf(current: Child): Child | undefined {
    return this.#toRead.get(current);
  }

  pair(current: Child, read: Child): void {
    this.#toCurrent.set(read, current);
    this.#toRead.set(current, read);
  }

  part(read: Child): void {
    const current = this.#toCurrent.get(read);
    if (current !== undefined) this.#toRead.delete(current);
    this.#toCurrent.delete(read);
  }

  isOpen(current: Child, read: Child): boolean {
    if (this.#toRead.has(current) || this.#toCurrent.has(read)) return false;
    if (current.kind === "line" || read.kind === "line") return current.kind === read.kind;
    return current.record.level === read.record.level;
  }
}

/**
 * Pairs open records with equal keys in the order in which they stand; a null key pairs with nothing. Gives back the new pairs.
 * Linear in both lists.
 */
export function pairByKey(
  matches: Matches,
  sides: Sides,
  keyOf: (child: Child, side: "current" | "read") => string | number | null,
): Pair[] {
  const waiting = new Map<string | number, Child[]>();
  for (const current of sides.current) {
    if (matches.readOf(current) !== undefined) continue;
    const key = keyOf(current, "current");
    if (key === null) continue;
    const queue = waiting.get(key);
    if (queue === undefined) waiting.set(key, [current]);
    else queue.push(current);
  }
  for (const queue of waiting.values()) queue.reverse();
  const pairs: Pair[] = [];
  for (const read of sides.read) {
    const key = matches.currentOf(read) === undefined ? keyOf(read, "read") : null;
    const current = key === null ? undefined : takeOpen(matches, waiting.get(key), read);
    if (current === undefined) continue;
    matches.pair(current, read);
    pairs.push({ current, read });
  }
  return pairs;
}

export interface Sides {
  current: readonly Child[];
  read: readonly Child[];
}
export interface Pair {
  current: Child;
  read: Child;
}

/** Queues are reversed, so that taking the first is cheap. */
function takeOpen(matches: Matches, queue: Child[] | undefined, read: Child): Child | undefined {
  for (let current = queue?.pop(); current !== undefined; current = queue?.pop())
    if (matches.isOpen(current, read)) return current;
  return undefined;
}
