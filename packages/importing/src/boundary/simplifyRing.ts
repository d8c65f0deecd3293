type Point = readonly [number, number];

/**
 * Leaves out the points of a ring that matter least (Visvalingam and Whyatt): again and again the one whose triangle with its
 * neighbours is smallest, until every triangle is as large as `least`. At least three points are kept, and neighbouring regions lose
 * the same points of a border that they share.
 */
export function simplifyRing<P extends Point>(ring: readonly P[], least: number): P[] {
  const chain = new Chain(ring);
  let left = ring.length;
  while (left > 3) {
    const index = chain.takeSmallest(least);
    if (index === null) break;
    left -= 1;
  }
  return ring.filter((_, index) => chain.isLeft(index));
}

/** The area that a ring encloses. */
export function areaOf(ring: readonly Point[]): number {
  let sum = 0;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before !== undefined) sum += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return Math.abs(sum) / 2;
}

/** A ring as a chain of indices, with a heap of its triangles. Entries of the heap that no longer hold are left to be skipped. */
class Chain {
  readonly #ring: readonly Point[];
  readonly #before: Int32Array;
  readonly #after: Int32Array;
  readonly #area: Float64Array;
  readonly #heap: { index: number; area: number }[] = [];

  constructor(ring: readonly Point[]) {
    const { length } = ring;
    this.#ring = ring;
    this.#before = Int32Array.from({ length }, (_, at) => (at + length - 1) % length);
    this.#after = Int32Array.from({ length }, (_, at) => (at + 1) % length);
    this.#area = new Float64Array(length);
    for (let at = 0; at < length; at += 1) this.#measure(at, 0);
  }

  isLeft(index: number): boolean {
    return (this.#area[index] ?? 0) >= 0;
  }

  /** Takes out the point of the smallest triangle below `least`; null when there is none. */
  takeSmallest(least: number): number | null {
    for (let top = this.#pop(); top !== null; top = this.#pop()) {
      const { index, area } = top;
      if (this.#area[index] !== area) continue;
      if (area >= least) return null;
      this.#area[index] = -1;
      const [before, after] = [this.#before[index] ?? 0, this.#after[index] ?? 0];
      this.#after[before] = after;
      this.#before[after] = before;
      // A neighbour never counts for less than what was taken beside it, or whole bays would go point by point.
      this.#measure(before, area);
      this.#measure(after, area);
      return index;
    }
    return null;
  }

  #measure(index: number, floor: number): void {
    const [a, b, c] = [this.#before[index] ?? 0, index, this.#after[index] ?? 0].map((at) => this.#ring[at] ?? [0, 0]);
    if (a === undefined || b === undefined || c === undefined) return;
    const own = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
    const area = Math.max(own, floor);
    this.#area[index] = area;
    this.#push({ index, area });
  }

  #push(entry: { index: number; area: number }): void {
    const heap = this.#heap;
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || above.area <= entry.area) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = entry;
  }

  #pop(): { index: number; area: number } | null {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined) return null;
    if (heap.length > 0) this.#sink(last);
    return top;
  }

  #sink(entry: { index: number; area: number }): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
      const isRight = right !== undefined && left !== undefined && right.area < left.area;
      const child = isRight ? right : left;
      if (child === undefined || child.area >= entry.area) break;
      heap[at] = child;
      at = 2 * at + (isRight ? 2 : 1);
    }
    heap[at] = entry;
  }
}
