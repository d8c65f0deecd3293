import type { Chart } from "#chart/Chart";
import { drawChart } from "#chart/drawChart";
import { writeMarks } from "#chart/svg/writeSvg";
import { sayCaptionLabel } from "#document/sayCaption";
import { escapeHtml } from "./escapeHtml.ts";

/** A chart as inline SVG: the picture of paper, with its alternative text for who can't see it. */
export function renderChart(chart: Chart, id: string): string {
  const picture = drawChart(chart, WIDTH, { size: 13 });
  const caption =
    chart.caption === null
      ? ""
      : `<figcaption id="${id}"><b>${escapeHtml(sayCaptionLabel("chart", chart.caption))}</b> ${escapeHtml(chart.caption.text)}</figcaption>`;
  const svg = `<svg role="img" aria-label="${escapeHtml(chart.alternative)}" viewBox="0 0 ${picture.width} ${picture.height}">${writeMarks(picture)}</svg>`;
  return `<figure class="rata-chart">${svg}${caption}</figure>`;
}

const WIDTH = 640;
