import type { Scatter } from "#chart/Chart";
import type { Paint, Shape } from "#chart/picture/Picture";
import { disc, path } from "#chart/picture/shapes";

type Point = Scatter["points"][number];

/** A point in the shape of its quadrant, so that quadrants are told apart without colour; the own region is the primary colour. */
export function drawPointMark(
  at: readonly [number, number],
  r: number,
  { group, isOwn }: Pick<Point, "group" | "isOwn">,
): Shape {
  const paint = isOwn ? "own" : PAINTS[group];
  const look = { fill: paint, stroke: "paper", width: r * 0.3 } as const;
  if (group === "I") return disc(at, r, look);
  return path(
    CORNERS[group].map(([x, y]) => [at[0] + x * r, at[1] + y * r] as const),
    { ...look, isClosed: true },
  );
}

const PAINTS: Readonly<Record<Point["group"], Paint>> = { I: "other-2", II: "parent", III: "other-1", IV: "other-3" };

const CORNERS: Readonly<Record<"II" | "III" | "IV", readonly (readonly [number, number])[]>> = {
  II: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  III: [
    [0, -1.1],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
  IV: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
};
