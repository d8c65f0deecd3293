import type { Dash, Paint, PathShape, Shape, TextShape } from "./Picture.ts";

/** Hundredths are finer than any printer, and keep the bytes of a picture the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** Words at a base line. */
export function words(
  text: string,
  at: { x: number; y: number; size: number },
  look: Partial<Pick<TextShape, "anchor" | "paint" | "isBold">> = {},
): TextShape {
  const place = { x: round(at.x), y: round(at.y), size: round(at.size) };
  return { kind: "text", text, anchor: "start", paint: "ink", isBold: false, ...place, ...look };
}

export function straight(
  from: readonly [number, number],
  to: readonly [number, number],
  look: { stroke: Paint; width?: number; dash?: Dash },
): Shape {
  const [[x1, y1], [x2, y2]] = [from, to];
  const ends = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
  return { kind: "line", ...ends, width: 1, dash: "solid", ...look };
}

export function box(
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  look: { fill: Paint | null; stroke?: Paint; width?: number; dash?: Dash },
): Shape {
  const place = { x: round(x), y: round(y), w: round(Math.max(0, w)), h: round(Math.max(0, h)) };
  return { kind: "rect", ...place, stroke: null, width: 1, dash: "solid", ...look };
}

export function disc(
  [x, y]: readonly [number, number],
  r: number,
  look: { fill: Paint | null; stroke?: Paint; width?: number; dash?: Dash },
): Shape {
  return { kind: "circle", x: round(x), y: round(y), r: round(r), stroke: null, width: 1, dash: "solid", ...look };
}

/** Points joined by straight lines; closed when asked. */
export function path(
  points: readonly (readonly [number, number])[],
  look: { fill?: Paint | null; stroke?: Paint | null; width?: number; dash?: Dash; isClosed?: boolean },
): PathShape {
  const { isClosed = false, ...rest } = look;
  return { kind: "path", d: pathOf(points, isClosed), fill: null, stroke: null, width: 1, dash: "solid", ...rest };
}

/** The description of a path that SVG and screens read. */
export function pathOf(points: readonly (readonly [number, number])[], isClosed: boolean): string {
  const steps = points.map(([x, y], at) => `${at === 0 ? "M" : "L"}${round(x)} ${round(y)}`);
  return `${steps.join("")}${isClosed && steps.length > 0 ? "Z" : ""}`;
}
