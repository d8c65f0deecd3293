import type { Shape } from "#chart/picture/Picture";
import { box, straight } from "#chart/picture/shapes";

/** The radius of a mark, in units of the type size. */
export const MARK_SIZE = 0.28;

/** What a target allows, as a bar with caps between two heights. */
export function drawRange(x: number, top: number, bottom: number, size: number): Shape[] {
  const half = size * 0.3;
  const look = { stroke: "target", width: size * 0.12 } as const;
  return [
    box({ x: x - half * 0.6, y: top, w: half * 1.2, h: bottom - top }, { fill: "paper", ...look, dash: "dashed" }),
    straight([x - half, top], [x + half, top], look),
    straight([x - half, bottom], [x + half, bottom], look),
  ];
}
