import type { Shape } from "./Picture.ts";
import { round } from "./shapes.ts";

/** The shape so far to the right, its data counted on from `index`. */
export function moveShape(shape: Shape, by: { x: number; index: number }): Shape {
  switch (shape.kind) {
    case "line":
      return { ...shape, x1: round(shape.x1 + by.x), x2: round(shape.x2 + by.x) };
    case "path":
      return {
        ...shape,
        d: shape.d.replaceAll(
          /([ML])(-?[\d.]+)/gu,
          (_, step: string, x: string) => `${step}${round(Number(x) + by.x)}`,
        ),
      };
    case "datum":
      return { ...shape, index: shape.index + by.index, shapes: shape.shapes.map((inner) => moveShape(inner, by)) };
    case "circle":
    case "rect":
    case "text":
      return { ...shape, x: round(shape.x + by.x) };
  }
}
