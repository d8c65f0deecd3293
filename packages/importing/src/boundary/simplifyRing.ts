import TinyQueue from "tinyqueue";

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

/** A ring as a chain of indices, with a queue of its triangles. Entries of the queue that no longer hold are left to be skipped. */
class Chain {
  readonly #ring: readonly Point[];
  readonly #before: Int32Array;
  readonly #after: Int32Array;
  readonly #area: Float64Array;
  readonly #queue = new TinyQueue<Triangle>([], (a, b) => a.area - b.area);

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
    for (let top = this.#queue.pop(); top !== undefined; top = this.#queue.pop()) {
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
    const corners = [this.#before[index] ?? 0, index, this.#after[index] ?? 0].flatMap((at) =>
      this.#ring.slice(at, at + 1),
    );
    const area = Math.max(areaOf(corners), floor);
    this.#area[index] = area;
    this.#queue.push({ index, area });
  }
}

interface Triangle {
  index: number;
  area: number;
}
