import type { CourseMark } from "#chart/Course";
import type { Paint, Shape } from "./Picture.ts";
import { disc, path } from "./shapes.ts";

/** The mark of a point. A hollow one with a dotted edge is a figure that one source alone tells. */
export function drawMark(
  mark: CourseMark,
  { x, y, r, paint, isUnsure }: { x: number; y: number; r: number; paint: Paint; isUnsure: boolean },
): Shape {
  const isHollow = mark === "ring" || isUnsure;
  const look = {
    fill: isHollow ? ("paper" as const) : paint,
    stroke: paint,
    width: r * (isUnsure ? 0.45 : 0.5),
    dash: isUnsure ? ("dotted" as const) : ("solid" as const),
  };
  if (mark === "dot" || mark === "ring") return disc([x, y], r, look);
  const side = r * 0.9;
  const corners: readonly [number, number][] =
    mark === "square"
      ? [
          [x - side, y - side],
          [x + side, y - side],
          [x + side, y + side],
          [x - side, y + side],
        ]
      : [
          [x, y - r * 1.35],
          [x + r * 1.35, y],
          [x, y + r * 1.35],
          [x - r * 1.35, y],
        ];
  return path(corners, { ...look, isClosed: true });
}
