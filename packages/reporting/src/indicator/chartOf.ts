import type { Chart } from "#chart/Chart";
import { sayChart } from "#chart/sayChart";

/** A figure as a chart with its caption, and its alternative text computed. */
export function chartOf(caption: string, figure: Chart["figure"]): Chart {
  return {
    kind: "chart",
    caption: { text: caption, fixed: null, number: null },
    alternative: sayChart(figure),
    figure,
  };
}
