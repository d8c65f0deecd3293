import type { Chart } from "./Chart.ts";

/** The alternative text of a chart: every figure in words, so that nobody needs the picture. */
export function sayChart(figure: Chart["figure"]): string {
  if (figure.form === "bars")
    return `Grafik batang. ${figure.bars.map((bar) => `${bar.label}: ${bar.text}`).join("; ")}.`;
  const lines = figure.lines.map((line) => {
    const points = figure.periods.map((period, index) => `${period} ${line.points[index]?.text ?? "tidak ada nilai"}`);
    return `${line.label}: ${points.join(", ")}`;
  });
  return `Grafik garis. ${lines.join("; ")}.`;
}
