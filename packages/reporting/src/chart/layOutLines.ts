import type { Line } from "./Chart.ts";

/** A point of a picture: both axes from 0 to 1, y downwards. */
export interface ChartPoint {
  x: number;
  y: number;
  text: string;
}

/**
 * The points of a line in a unit square, cut into runs without gaps. The scale spans all lines with a tenth of room at both ends;
 * lines of equal values lie in the middle.
 */
export function layOutLines(lines: readonly Line[], periodCount: number): { line: Line; runs: ChartPoint[][] }[] {
  const values = lines.flatMap((line) => line.points.flatMap((point) => (point === null ? [] : [point.value])));
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const place = (value: number) => (span === 0 ? 0.5 : 0.9 - (0.8 * (value - low)) / span);
  const step = periodCount > 1 ? 1 / (periodCount - 1) : 0;
  return lines.map((line) => ({ line, runs: cutRuns(line, step, place) }));
}

function cutRuns(line: Line, step: number, place: (value: number) => number): ChartPoint[][] {
  const runs: ChartPoint[][] = [];
  let open: ChartPoint[] = [];
  for (const [index, point] of line.points.entries()) {
    if (point === null) {
      if (open.length > 0) runs.push(open);
      open = [];
    } else {
      open.push({ x: round(index * step), y: round(place(point.value)), text: point.text });
    }
  }
  return open.length > 0 ? [...runs, open] : runs;
}

/** Four decimals are finer than any printer, and keep the bytes of a picture the same on every machine. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
