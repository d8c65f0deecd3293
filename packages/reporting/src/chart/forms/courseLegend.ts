import type { Course, CourseLine } from "#chart/Course";
import type { LegendEntry } from "#chart/picture/drawLegend";
import { drawMark } from "#chart/picture/drawMark";
import { straight } from "#chart/picture/shapes";
import { UNSURE } from "#chart/sayChart";
import { lineLooks } from "./lineLooks.ts";
import { drawRange, MARK_SIZE } from "./drawRange.ts";

/** What the lines and ranges of some courses mean; one entry for what looks alike. */
export function courseLegend(courses: readonly Course[], size: number): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const course of courses) {
    const looks = lineLooks(course.lines);
    for (const [at, line] of course.lines.entries()) {
      const look = looks[at];
      if (look === undefined || line.points.length === 0) continue;
      entries.set(`${line.role} ${line.mark} ${line.label}`, {
        label: line.label,
        drawSample: (x, y, width) => [
          straight([x, y], [x + width, y], { stroke: look.paint, width: look.width * size, dash: look.dash }),
          drawMark(line.mark, { x: x + width / 2, y, r: MARK_SIZE * size, paint: look.paint, isUnsure: false }),
        ],
      });
    }
    for (const { label } of course.ranges)
      entries.set(`range ${label}`, {
        label,
        drawSample: (x, y, width) => drawRange(x + width / 2, y - size * 0.5, y + size * 0.5, size),
      });
  }
  const isUnsure = courses.some(({ lines }) => lines.some(hasUnsure));
  return [...entries.values(), ...(isUnsure ? [unsureEntry(size)] : [])];
}

/** The sample of a figure that one source alone tells. */
export function unsureEntry(size: number): LegendEntry {
  return {
    label: UNSURE,
    drawSample: (x, y, width) => [
      drawMark("dot", { x: x + width / 2, y, r: MARK_SIZE * size * 1.2, paint: "soft", isUnsure: true }),
    ],
  };
}

function hasUnsure({ points }: CourseLine): boolean {
  return points.some((point) => point.isUnsure);
}
