type Point = readonly [number, number];

/** Slanting lines within rings (of one region, its holes among them): how a region without a figure is filled, without colour. */
export function hatch(rings: readonly (readonly Point[])[], step: number): [Point, Point][] {
  const edges = rings.flatMap((ring) => ring.map((from, at) => [from, ring[(at + 1) % ring.length] ?? from] as const));
  const depths = rings.flat().map(([x, y]) => x + y);
  const segments: [Point, Point][] = [];
  const first = Math.floor(depths.reduce((least, depth) => Math.min(least, depth), Infinity) / step) + 1;
  const last = Math.floor(depths.reduce((most, depth) => Math.max(most, depth), -Infinity) / step);
  for (let at = first; at <= last; at += 1) {
    const hits = edges.flatMap(([from, to]) => crossingOf(from, to, at * step)).toSorted((a, b) => a[0] - b[0]);
    for (let pair = 0; pair + 1 < hits.length; pair += 2) {
      const [enter, leave] = [hits[pair], hits[pair + 1]];
      if (enter !== undefined && leave !== undefined) segments.push([enter, leave]);
    }
  }
  return segments;
}

/** Where an edge crosses the line of all points whose coordinates sum to `depth`. */
function crossingOf([x1, y1]: Point, [x2, y2]: Point, depth: number): Point[] {
  const [from, to] = [x1 + y1, x2 + y2];
  if (from <= depth === to <= depth) return [];
  const share = (depth - from) / (to - from);
  return [[x1 + share * (x2 - x1), y1 + share * (y2 - y1)]];
}
