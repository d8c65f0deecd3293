import type { Chart } from "./Chart.ts";
import { figureOf } from "./picture/figureOf.ts";

/** The texts that stand in the picture of a chart whatever its width; periods and figures of points give way where there is no room. */
export function listChartTexts({ figure }: Chart): string[] {
  switch (figure.form) {
    case "bars":
      return figure.bars.flatMap((bar) => [bar.label, bar.text]);
    case "lines":
    case "course":
      return labelsOf(figure.lines);
    case "ranking": {
      const bars = figure.bars.flatMap(({ label, text }) => [label, figureOf(text, figure.unit)]);
      return [...bars, ...[...figure.references, ...figure.missing].flatMap(({ label, text }) => [label, text])];
    }
    case "scatter":
      return [figure.x.label, figure.y.label, figure.x.cutText, figure.y.cutText];
    case "tiles":
      return figure.tiles.flatMap(({ value, text }) => (value === null ? [] : [figureOf(text, figure.unit)]));
    case "map":
      return [];
    case "panels":
      return figure.panels.flatMap(({ title, course }) => [title, ...labelsOf(course.lines)]);
  }
}

function labelsOf(lines: readonly { label: string; points: readonly unknown[] }[]): string[] {
  return lines.filter(({ points }) => points.some((point) => point !== null)).map(({ label }) => label);
}
