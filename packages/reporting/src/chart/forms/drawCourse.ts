import { makeScale, type Scale } from "#chart/axis/Scale";
import type { Course } from "#chart/Course";
import { drawLegend } from "#chart/picture/drawLegend";
import type { Drawn, Shape } from "#chart/picture/Picture";
import { words } from "#chart/picture/shapes";
import { wrapWords } from "#chart/picture/textWidth";
import { courseLegend } from "./courseLegend.ts";
import { drawPlot } from "./drawPlot.ts";

/** How figures went over time, its legend below. */
export function drawCourse(course: Course, width: number, size: number): Drawn {
  const scale = makeScale(valuesOf(course), MOST_TICKS);
  const head = drawAxisWords(course.unit, scale, { width, size });
  const plot = drawPlot(course, scale, {
    top: head.height,
    width,
    height: plotHeight(width, size),
    size,
    labels: "all",
  });
  const legend = drawLegend(courseLegend([course], size), { top: plot.bottom + size * 0.6, width, size });
  return {
    shapes: [...head.shapes, ...plot.shapes, ...legend.shapes],
    data: plot.data,
    height: legend.bottom + size * 0.4,
  };
}

/** Every value that the scale has to hold. */
export function valuesOf({ lines, ranges }: Course): number[] {
  return [
    ...lines.flatMap((line) => line.points.map(({ value }) => value)),
    ...ranges.flatMap(({ from, to }) => [from, to]),
  ];
}

/** The unit over the axis; an axis that does not begin at zero says so. */
export function drawAxisWords(
  unit: string,
  { hasZero }: Scale,
  { width, size }: { width: number; size: number },
): { shapes: Shape[]; height: number } {
  const small = size * 0.85;
  const text = [unit, hasZero ? "" : CUT].filter((part) => part !== "").join(" · ");
  if (text === "") return { shapes: [], height: size };
  const lines = wrapWords(text, width, { size: small });
  const shapes = lines.map((line, at) =>
    words(line, { x: 0, y: small * (1 + at * 1.25), size: small }, { paint: "soft" }),
  );
  return { shapes, height: small * 1.25 * lines.length + size };
}

const CUT = "sumbu tidak mulai dari nol";
const MOST_TICKS = 5;

function plotHeight(width: number, size: number): number {
  return Math.min(size * 19, Math.max(size * 13, width * 0.4));
}
