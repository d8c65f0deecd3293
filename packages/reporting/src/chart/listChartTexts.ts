import type { Chart } from "./Chart.ts";
import type { Course } from "./Course.ts";

/** The texts written in the picture of a chart. */
export function listChartTexts({ figure }: Chart): string[] {
  switch (figure.form) {
    case "bars":
      return figure.bars.flatMap((bar) => [bar.label, bar.text]);
    case "lines": {
      const lines = figure.lines.flatMap((line) => [line.label, ...line.points.map((point) => point?.text ?? "")]);
      return [...figure.periods, ...lines];
    }
    case "course":
      return courseTexts(figure);
    case "ranking":
      return [...figure.bars, ...figure.references, ...figure.missing].flatMap(({ label, text }) => [label, text]);
    case "scatter":
      return [figure.x.label, figure.y.label, ...figure.points.map(({ label }) => label)];
    case "tiles":
      return figure.tiles.flatMap(({ short, text }) => [short, text]);
    case "map":
      return figure.classes.map(({ label }) => label);
    case "panels":
      return figure.panels.flatMap(({ title, course }) => [title, ...courseTexts(course)]);
  }
}

function courseTexts({ periods, lines }: Course): string[] {
  return [...periods, ...lines.map(({ label }) => label)];
}
