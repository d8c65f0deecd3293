type Point = readonly [number, number];

/** A place within a ring where words fit best: the middle of the widest stretch on some level lines through it, and its width. */
export function middleOf(ring: readonly Point[]): { x: number; y: number; width: number } | null {
  const levels = ring.map(([, y]) => y);
  const top = levels.reduce((least, y) => Math.min(least, y), Infinity);
  const bottom = levels.reduce((most, y) => Math.max(most, y), -Infinity);
  let found: { x: number; y: number; width: number } | null = null;
  for (const share of SHARES) {
    const y = top + (bottom - top) * share;
    const hits = ring.flatMap((from, at) => crossingOf(from, ring[(at + 1) % ring.length] ?? from, y));
    const sorted = hits.toSorted((a, b) => a - b);
    for (let pair = 0; pair + 1 < sorted.length; pair += 2) {
      const [left = 0, right = 0] = [sorted[pair], sorted[pair + 1]];
      if (found === null || right - left > found.width) found = { x: (left + right) / 2, y, width: right - left };
    }
  }
  return found;
}

/** Whether a place lies within a ring: a level line from it crosses the ring an odd number of times. */
export function isInside(ring: readonly Point[], [x, y]: Point): boolean {
  const hits = ring.flatMap((from, at) => crossingOf(from, ring[(at + 1) % ring.length] ?? from, y));
  return hits.filter((hit) => hit > x).length % 2 === 1;
}

const SHARES = [0.5, 0.42, 0.58, 0.33, 0.67, 0.2, 0.8];

function crossingOf([x1, y1]: Point, [x2, y2]: Point, y: number): number[] {
  if (y1 <= y === y2 <= y) return [];
  return [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
}
