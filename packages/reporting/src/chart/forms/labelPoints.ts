import { figureOf } from "#chart/picture/figureOf";
import { drawBacking } from "#chart/picture/drawBacking";
import type { Shape, TextShape } from "#chart/picture/Picture";
import { words } from "#chart/picture/shapes";
import type { TakenRoom } from "#chart/picture/TakenRoom";
import { MARK_SIZE } from "./drawRange.ts";

/** A point of the picture with the words to be written beside it. */
export interface LabelledPoint {
  at: number;
  x: number;
  y: number;
  value: number;
  text: string;
}

/**
 * Figures beside their points as far as there is room: the last of each line first, then the first, the ends of its values, and the
 * rest; earlier lines before later ones. What finds no place stands in the table and in the words of its point.
 */
export function labelPoints(
  lines: readonly (readonly LabelledPoint[])[],
  taken: TakenRoom,
  { size, unit, labels }: { size: number; unit: string; labels: "all" | "ends" | "last" },
): Shape[] {
  const waiting = lines.flatMap((points, line) =>
    points.map((point) => ({ point, line, rank: rankOf(point, points) })),
  );
  const wanted = waiting.filter(({ rank }) => rank <= MOST_RANK[labels]);
  const ordered = wanted.toSorted((a, b) => a.rank - b.rank || a.line - b.line || a.point.at - b.point.at);
  return ordered.flatMap(({ point, rank }) => {
    const candidates = placesBeside({ ...point, text: figureOf(point.text, unit) }, size);
    const free = taken.place(candidates);
    if (free !== null) return [free];
    const crossing = rank === 0 ? taken.place(candidates, true) : null;
    return crossing === null ? [] : [drawBacking(crossing), crossing];
  });
}

const MOST_RANK = { all: 3, ends: 2, last: 0 } as const;

function rankOf(point: LabelledPoint, points: readonly LabelledPoint[]): number {
  const values = points.map(({ value }) => value);
  if (point === points.at(-1)) return 0;
  if (point === points[0]) return 1;
  return point.value === Math.max(...values) || point.value === Math.min(...values) ? 2 : 3;
}

function placesBeside({ x, y, text }: LabelledPoint, size: number): TextShape[] {
  const small = size * 0.85;
  const far = MARK_SIZE * size * 1.4 + size * 0.15;
  const [above, below, level] = [y - far - small * 0.24, y + far + small * 0.76, y + small * 0.3];
  const at = (left: number, base: number, anchor: TextShape["anchor"]) =>
    words(text, { x: left, y: base, size: small }, { anchor });
  return [
    at(x, above, "middle"),
    at(x, below, "middle"),
    at(x + far, level, "start"),
    at(x - far, level, "end"),
    at(x + far, above, "start"),
    at(x - far, above, "end"),
    at(x + far, below, "start"),
    at(x - far, below, "end"),
  ];
}
