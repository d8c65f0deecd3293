import type { Bar, Chart } from "#chart/Chart";
import { layOutLines } from "#chart/layOutLines";
import { sayCaptionLabel } from "#document/sayCaption";
import { escapeHtml } from "./escapeHtml.ts";

/** A chart as inline SVG: geometry in attributes only, figures written beside the marks, the alternative text for who can't see it. */
export function renderChart(chart: Chart, id: string): string {
  const { figure } = chart;
  const picture = figure.form === "bars" ? drawBars(figure.bars) : drawLines(asLines(figure));
  const caption =
    chart.caption === null
      ? ""
      : `<figcaption id="${id}"><b>${escapeHtml(sayCaptionLabel("chart", chart.caption))}</b> ${escapeHtml(chart.caption.text)}</figcaption>`;
  const svg = `<svg role="img" aria-label="${escapeHtml(chart.alternative)}" viewBox="0 0 640 ${picture.height}">${picture.marks}</svg>`;
  return `<figure class="rata-chart">${svg}${caption}</figure>`;
}

/** Until every form has its picture. */
function asLines(figure: Chart["figure"]): Extract<Chart["figure"], { form: "lines" }> {
  return figure.form === "lines" ? figure : { form: "lines", periods: [], lines: [] };
}

interface Picture {
  height: number;
  marks: string;
}
const BAR_STEP = 40;
const BAR_ROOM = 460;

function drawBars(bars: readonly Bar[]): Picture {
  const longest = Math.max(...bars.map((bar) => bar.value), 1);
  const marks = bars.map((bar, index) => {
    const width = Math.round((bar.value / longest) * BAR_ROOM * 10) / 10;
    const top = index * BAR_STEP;
    const label = `<text x="0" y="${top + 14}">${escapeHtml(bar.label)}</text>`;
    const rect = `<rect x="0" y="${top + 19}" width="${width}" height="12" class="rata-bar"/>`;
    return `${label}${rect}<text x="${width + 6}" y="${top + 30}" class="rata-figure">${escapeHtml(bar.text)}</text>`;
  });
  return { height: bars.length * BAR_STEP + 4, marks: marks.join("") };
}

function drawLines({ periods, lines }: Extract<Chart["figure"], { form: "lines" }>): Picture {
  const step = periods.length > 1 ? 560 / (periods.length - 1) : 0;
  const axis = periods.map(
    (period, at) => `<text x="${Math.round(20 + at * step)}" y="226" text-anchor="middle">${escapeHtml(period)}</text>`,
  );
  const drawn = layOutLines(lines, periods.length).map(({ line, runs }, index) => {
    const paths = runs.map(
      (run) => `<polyline class="rata-line-${line.role}" points="${run.map((point) => at(point)).join(" ")}"/>`,
    );
    const figures = runs
      .flat()
      .map(
        (point) =>
          `<text x="${x(point.x)}" y="${y(point.y) - 5}" text-anchor="middle" class="rata-figure">${escapeHtml(point.text)}</text>`,
      );
    const legend = `<text x="0" y="${250 + index * 18}" class="rata-legend-${line.role}">${escapeHtml(line.label)}</text>`;
    return [...paths, ...figures, legend].join("");
  });
  return { height: 250 + lines.length * 18, marks: [...axis, ...drawn].join("") };
}

function at(point: { x: number; y: number }): string {
  return `${x(point.x)},${y(point.y)}`;
}

function x(share: number): number {
  return Math.round(20 + share * 560);
}

function y(share: number): number {
  return Math.round(10 + share * 190);
}
