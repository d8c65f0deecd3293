import type { Chart } from "./Chart.ts";
import type { Course } from "./Course.ts";

/** Whether there is nothing to draw. A region without a figure is something: it is drawn as missing. */
export function isEmptyFigure(figure: Chart["figure"]): boolean {
  switch (figure.form) {
    case "bars":
      return figure.bars.length === 0;
    case "lines":
      return figure.lines.every(({ points }) => points.every((point) => point === null));
    case "course":
      return isEmptyCourse(figure);
    case "ranking":
      return figure.bars.length === 0 && figure.missing.length === 0;
    case "scatter":
      return figure.points.length === 0;
    case "tiles":
      return figure.tiles.length === 0;
    case "map":
      return figure.shapes.length === 0;
    case "panels":
      return figure.panels.every(({ course }) => isEmptyCourse(course));
  }
}

function isEmptyCourse({ lines, ranges }: Course): boolean {
  return ranges.length === 0 && lines.every(({ points }) => points.length === 0);
}
