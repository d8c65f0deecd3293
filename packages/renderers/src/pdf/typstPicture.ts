import type { Dash, Paint, Picture, Shape } from "@rata/reporting/chart/picture/Picture";
import { PALETTE } from "@rata/reporting/chart/svg/palette";
import { dashLengths } from "@rata/reporting/chart/svg/dashLengths";
import { typstArray } from "./typstText.ts";

/**
 * A picture as a call of the library: its shapes drawn by typst itself. Embedded as SVG its words would be set by another machine,
 * whose files differ from run to run.
 */
export function writePicture(
  { width, height, shapes }: Picture,
  hasCaption: boolean,
  words: (text: string) => string,
): string {
  const marks = shapes.flatMap((shape) => writeShape(shape, words));
  return `rata-picture(${width}pt, ${height}pt, ${hasCaption}, ${typstArray(marks)})`;
}

function writeShape(shape: Shape, words: (text: string) => string): string[] {
  switch (shape.kind) {
    case "datum":
      return shape.shapes.flatMap((inner) => writeShape(inner, words));
    case "text": {
      const look = `size: ${shape.size}pt, fill: ${colour(shape.paint)}, weight: "${shape.isBold ? "bold" : "regular"}"`;
      return [`rata-label(${shape.x}pt, ${shape.y}pt, "${shape.anchor}", text(${look}, ${words(shape.text)}))`];
    }
    case "line": {
      const ends = `start: (${shape.x1}pt, ${shape.y1}pt), end: (${shape.x2}pt, ${shape.y2}pt)`;
      return [`place(line(${ends}, stroke: ${stroke(shape)}))`];
    }
    case "rect": {
      const size = `width: ${shape.w}pt, height: ${shape.h}pt`;
      return [`place(dx: ${shape.x}pt, dy: ${shape.y}pt, rect(${size}, ${looks(shape)}))`];
    }
    case "circle": {
      const corner = `dx: ${shape.x}pt - ${shape.r}pt, dy: ${shape.y}pt - ${shape.r}pt`;
      return [`place(${corner}, circle(radius: ${shape.r}pt, ${looks(shape)}))`];
    }
    case "path":
      return shape.d === "" ? [] : [`place(curve(${looks(shape)}, fill-rule: "even-odd", ${steps(shape.d)}))`];
  }
}

/** Moves, straight lines and closings: a picture has no other steps. */
function steps(d: string): string {
  const found = [...d.matchAll(/([MLZ])(?:(-?[\d.]+) (-?[\d.]+))?/gu)];
  return found
    .map(([, step, x, y]) => (step === "Z" ? "curve.close()" : `${STEPS[step === "M" ? "M" : "L"]}((${x}pt, ${y}pt))`))
    .join(", ");
}

const STEPS = { M: "curve.move", L: "curve.line" } as const;

function looks({ fill, ...line }: { fill: Paint | null; stroke: Paint | null; width: number; dash: Dash }): string {
  return `fill: ${fill === null ? "none" : colour(fill)}, stroke: ${stroke(line)}`;
}

function stroke({ stroke: paint, width, dash }: { stroke: Paint | null; width: number; dash: Dash }): string {
  if (paint === null) return "none";
  const thick = Math.round(width * 100) / 100;
  const lengths = dashLengths(dash, thick)
    ?.split(" ")
    .map((length) => `${length}pt`);
  const dashes = lengths === undefined ? "" : `, dash: ${typstArray(lengths)}`;
  return `(paint: ${colour(paint)}, thickness: ${thick}pt${dashes})`;
}

function colour(paint: Paint): string {
  return `rgb("${PALETTE[paint].slice(1)}")`;
}
