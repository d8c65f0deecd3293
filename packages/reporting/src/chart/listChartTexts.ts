import type { Chart } from "./Chart.ts";

/** The texts written in the picture of a chart. */
export function listChartTexts({ figure }: Chart): string[] {
  if (figure.form === "bars") return figure.bars.flatMap((bar) => [bar.label, bar.text]);
  const lines = figure.lines.flatMap((line) => [line.label, ...line.points.map((point) => point?.text ?? "")]);
  return [...figure.periods, ...lines];
}
