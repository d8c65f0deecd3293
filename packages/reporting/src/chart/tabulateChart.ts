import type { Chart } from "./Chart.ts";
import type { Course } from "./Course.ts";
import { UNSURE } from "./sayChart.ts";
import { toCourse } from "./toCourse.ts";

/** The figures of a chart as a table of words. */
export interface ChartTable {
  head: string[];
  rows: string[][];
}

/** A chart as a table: for who would rather read figures than look at a picture, and for sheets. The first column names the row. */
export function tabulateChart(figure: Chart["figure"]): ChartTable {
  switch (figure.form) {
    case "bars":
      return { head: ["Uraian", "Nilai"], rows: figure.bars.map(({ label, text }) => [label, text]) };
    case "lines":
      return tabulateCourse(toCourse(figure));
    case "course":
      return tabulateCourse(figure);
    case "ranking": {
      const bars = figure.bars.map((bar) => [bar.label, sayFigure(bar)]);
      const rest = [...figure.references, ...figure.missing].map(({ label, text }) => [label, text]);
      return { head: ["Wilayah", "Nilai"], rows: [...bars, ...rest] };
    }
    case "scatter": {
      const rows = figure.points.map(({ label, text, group }) => [label, text, group]);
      const cut = ["Batas", `${figure.x.cutText}; ${figure.y.cutText}`, ""];
      return { head: ["Wilayah", `${figure.x.label}; ${figure.y.label}`, "Kuadran"], rows: [...rows, cut] };
    }
    case "tiles":
      return tabulateRegions(figure.tiles);
    case "map":
      return tabulateRegions(figure.shapes);
    case "panels":
      return tabulatePanels(figure.panels);
  }
}

/** The table as lines of words, where no table can stand. */
export function listChartLines(figure: Chart["figure"]): string[] {
  const { head, rows } = tabulateChart(figure);
  return rows.map(([label = "", ...cells]) => {
    if (cells.length === 1) return `${label}: ${cells.join("")}`;
    const said = cells.flatMap((text, at) => (text === "" ? [] : [`${head[at + 1] ?? ""} ${text}`]));
    return `${label}: ${said.length === 0 ? "tidak ada nilai" : said.join("; ")}`;
  });
}

function tabulateCourse({ periods, lines, ranges }: Course): ChartTable {
  const columns = [
    ...lines.map(({ label, points }) => ({
      label,
      texts: new Map(points.map((point) => [point.at, sayFigure(point)])),
    })),
    ...ranges.map(({ label, at, text }) => ({ label, texts: new Map([[at, text]]) })),
  ];
  return {
    head: ["Periode", ...columns.map(({ label }) => label)],
    rows: periods.map((period, at) => [period, ...columns.map(({ texts }) => texts.get(at) ?? "")]),
  };
}

function tabulateRegions(regions: readonly { label: string; text: string; isUnsure: boolean }[]): ChartTable {
  return { head: ["Wilayah", "Nilai"], rows: regions.map((region) => [region.label, sayFigure(region)]) };
}

/** All panels below each other, each row under the name of its panel. */
function tabulatePanels(panels: Extract<Chart["figure"], { form: "panels" }>["panels"]): ChartTable {
  const tables = panels.map(({ title, course }) => ({ title, table: tabulateCourse(course) }));
  const heads = [...new Set(tables.flatMap(({ table }) => table.head.slice(1)))];
  const rows = tables.flatMap(({ title, table }) =>
    table.rows.map(([period = "", ...cells]) => {
      const texts = new Map(cells.map((text, at) => [table.head[at + 1], text]));
      return [`${title}, ${period}`, ...heads.map((head) => texts.get(head) ?? "")];
    }),
  );
  return { head: ["Wilayah dan periode", ...heads], rows };
}

function sayFigure({ text, isUnsure }: { text: string; isUnsure: boolean }): string {
  return isUnsure ? `${text} (${UNSURE})` : text;
}
