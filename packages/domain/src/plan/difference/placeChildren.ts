import { positionBetween } from "../position.ts";

/** A child in the order it shall have: where it stands now under this parent, or null when it comes from elsewhere. */
export interface Placed<Item> {
  item: Item;
  position: string | null;
}

/**
 * Positions for children in a wished order. As many as possible keep theirs (the longest run that is already in order), so that
 * one moved row is one operation. `taken` are the positions of all that now stand under the parent, sorted.
 * @returns the new positions of those that must move.
 */
export function placeChildren<Item>(wished: readonly Placed<Item>[], taken: readonly string[]): Map<Item, string> {
  const staying = longestRun(wished.map(({ position }) => position));
  const places = new Map<Item, string>();
  let waiting: Item[] = [];
  let low: string | null = null;
  const settle = (limit: string | null) => {
    const high = nextTaken(taken, low, limit);
    spread(places, waiting, low, high);
    waiting = [];
  };
  for (const [index, { item, position }] of wished.entries()) {
    if (!staying.has(index) || position === null) {
      waiting.push(item);
      continue;
    }
    settle(position);
    low = position;
  }
  settle(null);
  return places;
}

/** Between two positions there may stand what the file does not have: new children go right after the one before them. */
function nextTaken(taken: readonly string[], low: string | null, limit: string | null): string | null {
  if (low === null) return taken[0] ?? limit;
  let [from, to] = [0, taken.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((taken[middle] ?? "") <= low) from = middle + 1;
    else to = middle;
  }
  return taken[from] ?? limit;
}

/** Halves the gap again and again instead of walking through it: positions stay short however many there are. */
function spread<Item>(
  places: Map<Item, string>,
  items: readonly Item[],
  low: string | null,
  high: string | null,
): void {
  const middle = Math.floor(items.length / 2);
  const item = items[middle];
  if (item === undefined) return;
  const position = positionBetween(low, high);
  places.set(item, position);
  spread(places, items.slice(0, middle), low, position);
  spread(places, items.slice(middle + 1), position, high);
}

/** Indexes of a longest strictly rising run among the positions that are there. */
function longestRun(positions: readonly (string | null)[]): Set<number> {
  const ends: number[] = [];
  const before = new Map<number, number>();
  for (const [index, position] of positions.entries()) {
    if (position === null) continue;
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      if ((positions[ends[middle] ?? -1] ?? "") < position) from = middle + 1;
      else to = middle;
    }
    const previous = ends[from - 1];
    if (previous !== undefined) before.set(index, previous);
    ends[from] = index;
  }
  const run = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before.get(index)) run.add(index);
  return run;
}
