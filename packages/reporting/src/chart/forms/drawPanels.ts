import { makeScale, type Scale } from "#chart/axis/Scale";
import type { Panels } from "#chart/Course";
import { drawLegend } from "#chart/picture/drawLegend";
import type { Datum, Drawn, Shape } from "#chart/picture/Picture";
import { moveShape } from "#chart/picture/moveShape";
import { words } from "#chart/picture/shapes";
import { wrapWords } from "#chart/picture/textWidth";
import { courseLegend } from "./courseLegend.ts";
import { drawAxisWords, valuesOf } from "./drawCourse.ts";
import { drawPlot } from "./drawPlot.ts";

/** Courses beside each other, as many in a row as the width takes, all on one scale and with one legend. */
export function drawPanels(
  { unit, panels }: Panels,
  width: number,
  { size, scale }: { size: number; scale: Scale },
): Drawn {
  const head = drawAxisWords(unit, scale, { width, size });
  const columns = countPanelColumns(panels.length, width, size);
  const own = (width - (columns - 1) * size * 2) / columns;
  const shapes: Shape[] = [...head.shapes];
  const data: Datum[] = [];
  let top = head.height;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const titles = row.map(({ title }) => wrapWords(title, own, { size, isBold: true }));
    const titleHeight = Math.max(...titles.map((lines) => lines.length)) * size * 1.2;
    const bottoms = row.map(({ course }, at) => {
      const left = at * (own + size * 2);
      const title = (titles[at] ?? []).map((line, index) =>
        words(line, { x: left, y: top + size * (1 + index * 1.2), size }, { isBold: true }),
      );
      const room = {
        top: top + titleHeight + size * 1.2,
        width: own,
        height: size * 9,
        size: size * 0.95,
        labels: "last" as const,
      };
      const plot = drawPlot({ ...course, unit }, scale, room);
      const offset = { x: left, index: data.length };
      data.push(
        ...plot.data.map((datum) => ({
          ...datum,
          words: `${row[at]?.title ?? ""}. ${datum.words}`,
          row: first + at,
          x: datum.x + left,
        })),
      );
      shapes.push(...title, ...plot.shapes.map((shape) => moveShape(shape, offset)));
      return plot.bottom;
    });
    top = Math.max(...bottoms) + size;
  }
  const legend = drawLegend(
    courseLegend(
      panels.map(({ course }) => course),
      size,
    ),
    { top, width, size },
  );
  return { shapes: [...shapes, ...legend.shapes], data, height: legend.bottom + size * 0.4 };
}

/** The one scale of all panels. */
export function scaleOfPanels({ panels }: Panels): Scale {
  return makeScale(
    panels.flatMap(({ course }) => valuesOf(course)),
    4,
  );
}

/** How many panels stand in a row. */
export function countPanelColumns(count: number, width: number, size: number): number {
  return Math.max(1, Math.min(count, Math.floor((width + size * 2) / (size * 20))));
}
