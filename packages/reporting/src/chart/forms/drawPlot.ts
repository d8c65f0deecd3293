import { type Scale, shareOf } from "#chart/axis/Scale";
import type { Course, CourseLine } from "#chart/Course";
import { drawMark } from "#chart/picture/drawMark";
import type { Datum, Shape } from "#chart/picture/Picture";
import { path, straight, words } from "#chart/picture/shapes";
import { TakenRoom } from "#chart/picture/TakenRoom";
import { widthOf } from "#chart/picture/textWidth";
import { UNSURE } from "#chart/sayChart";
import { drawPeriods } from "./drawPeriods.ts";
import { drawRange, MARK_SIZE } from "./drawRange.ts";
import { labelPoints } from "./labelPoints.ts";
import { type LineLook, lineLooks } from "./lineLooks.ts";

/** Where a plot lies: the whole width with the axis, and the height between its top and its base line. */
export interface PlotRoom {
  top: number;
  width: number;
  height: number;
  size: number;
  /** Whether figures are written beside all points that have room, or beside the last of each line alone. */
  labels: "all" | "last";
}

/** The axes, lines and ranges of a course on a scale; the periods below the base line. */
export function drawPlot(
  course: Course,
  scale: Scale,
  room: PlotRoom,
): { shapes: Shape[]; data: Datum[]; bottom: number } {
  const { top, width, height, size, labels } = room;
  const places = placeCourse(course, scale, room);
  const ranges = placeRanges(course, places);
  const taken = new TakenRoom({ left: places.left, right: width, top: top - size * 0.9, bottom: top + height });
  takeRoom(taken, places.lines, size);
  for (const { x, top: high, bottom } of ranges)
    taken.take({ left: x - size * 0.35, right: x + size * 0.35, top: high, bottom });
  const data = [...places.lines.flatMap((line, row) => line.data(row)), ...ranges.map(({ datum }) => datum)];
  const periods = drawPeriods(
    course.periods.map((text, at) => ({ text, x: places.x(at) })),
    { top: top + height, width, size },
  );
  const labelled = [...places.lines.map(({ points }) => points), ...ranges.map(({ label }) => [label])];
  return {
    shapes: [
      ...drawTicks(scale, { left: places.left, width, size, y: places.y }),
      ...periods.shapes,
      ...drawRanges(ranges, { size, first: data.length - ranges.length }),
      ...drawLines(places.lines, size),
      ...labelPoints(labelled, taken, { size, unit: course.unit, labels: thin(labels, places, size) }),
    ],
    data,
    bottom: periods.bottom,
  };
}

/** Where points lie close, figures of all of them would be a thicket: the ends and the extremes are enough. */
function thin(labels: PlotRoom["labels"], { x }: Places, size: number): "all" | "ends" | "last" {
  return labels === "all" && Math.abs(x(1) - x(0)) < size * 2.6 ? "ends" : labels;
}

type PlacedPoint = CourseLine["points"][number] & { x: number; y: number };

/** A line in the picture: its look, its points, and these in runs without a break. */
interface PlacedLine {
  line: CourseLine;
  look: LineLook;
  points: PlacedPoint[];
  runs: PlacedPoint[][];
  data: (row: number) => Datum[];
}

interface Places {
  left: number;
  x: (at: number) => number;
  y: (value: number) => number;
  lines: PlacedLine[];
}

function placeCourse(course: Course, scale: Scale, { top, width, height, size }: PlotRoom): Places {
  const left = Math.max(...scale.ticks.map(({ text }) => widthOf(text, size * 0.85))) + size * 0.5;
  const inset = size * 1.3;
  const room = width - left - 2 * inset;
  const count = course.periods.length;
  const x = (at: number) => left + inset + (count > 1 ? (at / (count - 1)) * room : (at + 0.5) * room);
  const y = (value: number) => top + height - shareOf(scale, value) * height;
  const looks = lineLooks(course.lines);
  const lines = course.lines.map((line, row): PlacedLine => {
    const placed = line.points.map((point) => ({ ...point, x: x(point.at), y: y(point.value) }));
    const points = placed.toSorted((a, b) => a.at - b.at);
    const data = (of: number) => points.map((point) => sayPoint(line, course.periods, { point, row: of }));
    return { line, look: looks[row] ?? PLAIN, points, runs: cutRuns(line, points), data };
  });
  return { left, x, y, lines };
}

const PLAIN: LineLook = { paint: "peer", dash: "solid", width: 0.14 };

function sayPoint(
  { label }: CourseLine,
  periods: readonly string[],
  { point: { at, text, isUnsure, x, y }, row }: { point: PlacedPoint; row: number },
): Datum {
  const unsure = isUnsure ? ` (${UNSURE})` : "";
  return { words: `${label}, ${periods[at] ?? ""}: ${text}${unsure}`, code: null, row, x, y };
}

function placeRanges({ ranges, periods, lines }: Course, { x, y }: Places) {
  return ranges.map(({ label, at, from, to, text }) => {
    const place = { x: x(at), y: y((from + to) / 2) };
    const datum: Datum = { ...place, words: `${label}, ${periods[at] ?? ""}: ${text}`, code: null, row: lines.length };
    const [high, low] = [Math.max(from, to), Math.min(from, to)];
    return { ...place, top: y(high), bottom: y(low), datum, label: { ...place, at, value: to, text } };
  });
}

function takeRoom(taken: TakenRoom, lines: readonly PlacedLine[], size: number): void {
  const r = MARK_SIZE * size * 1.4;
  for (const { runs } of lines) {
    for (const run of runs) {
      let before: PlacedPoint | null = null;
      for (const point of run) {
        const { x, y } = point;
        taken.take({ left: x - r, right: x + r, top: y - r, bottom: y + r });
        if (before !== null) taken.takeLine([before.x, before.y], [x, y]);
        before = point;
      }
    }
  }
}

/** Ticks with their values; the base line is stronger, and the line of zero as strong where it lies inside. */
function drawTicks(
  { ticks, from }: Scale,
  { left, width, size, y }: { left: number; width: number; size: number; y: (value: number) => number },
): Shape[] {
  return ticks.flatMap(({ value, text }) => {
    const isBase = value === from || value === 0;
    const look = { stroke: isBase ? "soft" : "grid", width: size * (isBase ? 0.07 : 0.05) } as const;
    const place = { x: left - size * 0.4, y: y(value) + size * 0.3, size: size * 0.85 };
    return [straight([left, y(value)], [width, y(value)], look), words(text, place, { anchor: "end", paint: "soft" })];
  });
}

/** Runs of points without a break before any but the first. */
function cutRuns({ breaks }: CourseLine, points: readonly PlacedPoint[]): PlacedPoint[][] {
  const runs: PlacedPoint[][] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    const isCut = before === undefined || breaks.some((at) => at > before.at && at <= point.at);
    if (isCut) runs.push([point]);
    else runs.at(-1)?.push(point);
  }
  return runs;
}

/** Lines with their points. The first line lies over the later ones: the own region comes first. */
function drawLines(lines: readonly PlacedLine[], size: number): Shape[] {
  let index = 0;
  const drawn = lines.map(({ line, look, points, runs }) => {
    const strokes = runs
      .filter((run) => run.length > 1)
      .map((run) =>
        path(
          run.map(({ x, y }) => [x, y]),
          { stroke: look.paint, width: look.width * size, dash: look.dash },
        ),
      );
    const marks = points.map(({ x, y, isUnsure }): Shape => {
      const mark = drawMark(line.mark, { x, y, r: MARK_SIZE * size, paint: look.paint, isUnsure });
      return { kind: "datum", index: index++, shapes: [mark] };
    });
    return [...strokes, ...marks];
  });
  return drawn.toReversed().flat();
}

function drawRanges(
  ranges: readonly { x: number; top: number; bottom: number }[],
  { size, first }: { size: number; first: number },
): Shape[] {
  return ranges.map(({ x, top, bottom }, at) => ({
    kind: "datum",
    index: first + at,
    shapes: drawRange(x, top, bottom, size),
  }));
}
