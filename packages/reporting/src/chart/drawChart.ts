import type { Bar, Chart } from "./Chart.ts";
import { drawBars } from "./forms/drawBars.ts";
import { drawCourse } from "./forms/drawCourse.ts";
import { drawMap } from "./forms/drawMap.ts";
import { countPanelColumns, drawPanels, scaleOfPanels } from "./forms/drawPanels.ts";
import { drawRanking, spanOfRanking } from "./forms/drawRanking.ts";
import { drawScatter } from "./forms/drawScatter.ts";
import { drawTiles } from "./forms/drawTiles.ts";
import type { Drawn, Picture } from "./picture/Picture.ts";
import { round, words } from "./picture/shapes.ts";
import { isEmptyFigure } from "./isEmptyFigure.ts";
import { toCourse } from "./toCourse.ts";

/** How a picture is set: its type size, in the units of its width. */
export interface Look {
  size: number;
}

/** A chart as a picture of a width: the same for paper, file and screen. Pure: the same figures and width give the same shapes. */
export function drawChart({ figure }: Pick<Chart, "figure">, width: number, { size }: Look): Picture {
  const drawn = isEmptyFigure(figure) ? drawNothing(size) : drawFigure(figure, width, size);
  return toPicture(drawn, width);
}

/** The same for pages: what would be higher than one comes in several pictures of one scale, so many bars or rows of panels in each. */
export function drawChartParts(chart: Pick<Chart, "figure">, width: number, look: Look): Picture[] {
  const { figure } = chart;
  const { size } = look;
  if (isEmptyFigure(figure)) return [drawChart(chart, width, look)];
  if (figure.form === "bars") {
    const longest = longestOf(figure.bars);
    return partsOf(figure.bars, MOST_BARS).map((bars) => toPicture(drawBars(bars, width, { size, longest }), width));
  }
  if (figure.form === "ranking") {
    const span = spanOfRanking(figure);
    const parts = partsOf(figure.bars, MOST_BARS);
    return parts.map((bars, at) => {
      const missing = at === parts.length - 1 ? figure.missing : [];
      return toPicture(drawRanking({ ...figure, bars, missing }, width, { size, span }), width);
    });
  }
  if (figure.form === "panels") {
    const scale = scaleOfPanels(figure);
    const most = countPanelColumns(figure.panels.length, width, size) * MOST_PANEL_ROWS;
    return partsOf(figure.panels, most).map((panels) =>
      toPicture(drawPanels({ ...figure, panels }, width, { size, scale }), width),
    );
  }
  return [drawChart(chart, width, look)];
}

const MOST_BARS = 36;
const MOST_PANEL_ROWS = 5;

function drawFigure(figure: Chart["figure"], width: number, size: number): Drawn {
  switch (figure.form) {
    case "bars":
      return drawBars(figure.bars, width, { size, longest: longestOf(figure.bars) });
    case "lines":
      return drawCourse(toCourse(figure), width, size);
    case "course":
      return drawCourse(figure, width, size);
    case "ranking":
      return drawRanking(figure, width, { size, span: spanOfRanking(figure) });
    case "scatter":
      return drawScatter(figure, width, size);
    case "tiles":
      return drawTiles(figure, width, size);
    case "map":
      return drawMap(figure, width, size);
    case "panels":
      return drawPanels(figure, width, { size, scale: scaleOfPanels(figure) });
  }
}

/** Axes without a figure would be a picture of nothing: the words say so. */
function drawNothing(size: number): Drawn {
  return {
    shapes: [words("Tidak ada nilai", { x: 0, y: size * 1.2, size }, { paint: "soft" })],
    data: [],
    height: size * 2,
  };
}

function toPicture({ shapes, data, height }: Drawn, width: number): Picture {
  return { width: round(width), height: Math.ceil(height), shapes, data };
}

function longestOf(bars: readonly Bar[]): number {
  return bars.reduce((most, { value }) => Math.max(most, value), 0) || 1;
}

function partsOf<Item>(items: readonly Item[], most: number): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: count }, (_, at) => items.slice(at * most, (at + 1) * most));
}
