import type { Chart, Ranking, Scatter } from "./Chart.ts";
import type { Course, Panels } from "./Course.ts";
import type { MapFigure, Tiles } from "./Regions.ts";

/** The alternative text of a chart: its figures in words, so that nobody needs the picture. */
export function sayChart(figure: Chart["figure"]): string {
  switch (figure.form) {
    case "bars":
      return `Grafik batang. ${figure.bars.map((bar) => `${bar.label}: ${bar.text}`).join("; ")}.`;
    case "lines":
      return `Grafik garis. ${sayLines(figure)}.`;
    case "course":
      return `Grafik garis, satuan ${figure.unit}. ${sayCourse(figure)}.`;
    case "ranking":
      return sayRanking(figure);
    case "scatter":
      return sayScatter(figure);
    case "tiles":
      return `Peta petak, satuan ${figure.unit}. ${sayRegions(figure.tiles)}.`;
    case "map":
      return `Peta wilayah, satuan ${figure.unit}. ${sayRegions(figure.shapes)}.`;
    case "panels":
      return sayPanels(figure);
  }
}

/** So many figures are read out one by one; of more than these only the ends and the own one are, and a table holds the rest. */
const MOST_READ = 40;
const ENDS = 3;

function sayLines({ periods, lines }: Extract<Chart["figure"], { form: "lines" }>): string {
  return lines
    .map((line) => {
      const points = periods.map((period, index) => `${period} ${line.points[index]?.text ?? "tidak ada nilai"}`);
      return `${line.label}: ${points.join(", ")}`;
    })
    .join("; ");
}

function sayCourse({ periods, lines, ranges }: Course): string {
  const said = lines.map(({ label, points }) => {
    const figures = points.map((point) => `${periods[point.at] ?? ""} ${point.text}${sayUnsure(point)}`);
    return `${label}: ${figures.length === 0 ? NONE : figures.join(", ")}`;
  });
  const allowed = ranges.map(({ label, at, text }) => `${label}: ${periods[at] ?? ""} ${text}`);
  return [...said, ...allowed].join("; ") || NONE;
}

function sayRanking({ unit, bars, references, missing }: Ranking): string {
  const ranked = bars.map((bar) => ({
    isOwn: bar.isOwn,
    words: `${bar.label}: ${bar.text}${sayUnsure(bar)}`,
  }));
  const parts = [
    `Grafik peringkat ${bars.length} wilayah, satuan ${unit}`,
    ranked.length === 0 ? NONE : shorten(ranked).join("; "),
    references.map(({ label, text }) => `${label}: ${text}`).join("; "),
    missing.length === 0 ? "" : `Tanpa nilai: ${missing.map(({ label, text }) => `${label} (${text})`).join("; ")}`,
  ];
  return `${parts.filter((part) => part !== "").join(". ")}.`;
}

function sayScatter({ x, y, points }: Scatter): string {
  const head = `Grafik sebar: ${x.label} dan ${y.label}. Batas ${x.label}: ${x.cutText}; batas ${y.label}: ${y.cutText}`;
  const groups = (["I", "II", "III", "IV"] as const).map((group) => {
    const named = points.filter((point) => point.group === group).map(({ label, text }) => `${label} (${text})`);
    return `Kuadran ${group}: ${named.length === 0 ? "tidak ada" : named.join("; ")}`;
  });
  return `${[head, ...groups].join(". ")}.`;
}

function sayRegions(regions: Tiles["tiles"] | MapFigure["shapes"]): string {
  if (regions.length === 0) return NONE;
  const say = (region: (typeof regions)[number]) => `${region.label}: ${region.text}${sayUnsure(region)}`;
  if (regions.length <= MOST_READ) return regions.map((region) => say(region)).join("; ");
  const valued = regions.flatMap((region) => (region.value === null ? [] : [{ ...region, value: region.value }]));
  const ranked = valued.toSorted((a, b) => b.value - a.value).map((region) => ({ isOwn: false, words: say(region) }));
  const missing = regions.length - valued.length;
  return [...shorten(ranked), ...(missing === 0 ? [] : [`${missing} wilayah tanpa nilai`])].join("; ");
}

function sayPanels({ unit, panels }: Panels): string {
  const said = panels.map(({ title, course }) => `${title}. ${sayCourse(course)}`);
  return `${panels.length} grafik garis dengan satu skala, satuan ${unit}. ${said.join(". ")}.`;
}

function shorten(ranked: readonly { isOwn: boolean; words: string }[]): string[] {
  if (ranked.length <= MOST_READ) return ranked.map(({ words }) => words);
  const middle = ranked.slice(ENDS, -ENDS);
  const own = middle.filter(({ isOwn }) => isOwn).map(({ words }) => words);
  const ends = [ranked.slice(0, ENDS), ranked.slice(-ENDS)].map((end) => end.map(({ words }) => words));
  return [...(ends[0] ?? []), ...own, `${middle.length - own.length} wilayah lain di antaranya`, ...(ends[1] ?? [])];
}

function sayUnsure({ isUnsure }: { isUnsure: boolean }): string {
  return isUnsure ? ` (${UNSURE})` : "";
}

/** Stands at figures that only one source tells. */
export const UNSURE = "satu sumber";
const NONE = "tidak ada nilai";
