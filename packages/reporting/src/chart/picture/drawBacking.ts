import type { Shape, TextShape } from "./Picture.ts";
import { box } from "./shapes.ts";
import { boxOf } from "./TakenRoom.ts";

/** Paper behind words, so that no line strikes them through. */
export function drawBacking(shape: TextShape): Shape {
  const { left, right, top, bottom } = boxOf(shape);
  return box({ x: left, y: top, w: right - left, h: bottom - top }, { fill: "paper" });
}
