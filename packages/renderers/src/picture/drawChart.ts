import type { Chart } from "@rata/reporting/chart/Chart";
import { drawChartParts } from "@rata/reporting/chart/drawChart";
import type { Picture } from "@rata/reporting/chart/picture/Picture";
import { svgAttributes, writeMarks } from "@rata/reporting/chart/svg/writeSvg";

/** A picture as SVG with its size in points. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** A chart as pictures for office files, as many as pages ask for. `width` in points. */
export function drawChart(chart: Chart, width: number): Drawing[] {
  return drawChartPages(chart, width).map((picture) => ({
    svg: `<svg ${svgAttributes(picture)}>${writeMarks(picture)}</svg>`,
    width: picture.width,
    height: picture.height,
  }));
}

/** The pictures themselves, at the type size of documents. */
export function drawChartPages(chart: Chart, width: number): Picture[] {
  return drawChartParts(chart, width, { size: SIZE });
}

/** Points: as small as the words under a table. */
const SIZE = 9;
