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
}

/** A point of a line in the picture. */
export interface PlacedPoint {
  x: number;
  y: number;
  text: string;
  value: number;
  isUnsure: boolean;
  at: number;
}

/** The axes, lines and ranges of a course on a scale; the periods below the base line. */
export function drawPlot(
  course: Course,
  scale: Scale,
  room: PlotRoom,
): { shapes: Shape[]; data: Datum[]; bottom: number } {
  const { top, width, height, size } = room;
  const left = tickRoom(scale, size);
  const y = (value: number) => top + height - shareOf(scale, value) * height;
  const x = placePeriods(course.periods.length, { left, right: width, size });
  const placed = course.lines.map((line) =>
    line.points.map((point) => ({ ...point, x: x(point.at), y: y(point.value) })),
  );
  const looks = lineLooks(course.lines);
  const taken = new TakenRoom({ left: 0, right: width, top: top - size * 0.9, bottom: top + height });
  const data: Datum[] = [];
  const drawnLines = course.lines.map((line, row) => {
    const look = looks[row] ?? PLAIN;
    const points = placed[row] ?? [];
    const runs = cutRuns(line, points);
    for (const run of runs) for (const [at, to] of run.slice(1).entries()) takeStep(taken, run[at], to);
    for (const point of points) takeMark(taken, point, size);
    return [
      ...drawRuns(runs, look, size),
      ...points.map((point) => drawPoint(data, { line, row, look, point, course, size })),
    ];
  });
  const ranges = course.ranges.map((range) => {
    const at = { x: x(range.at), y: y((range.from + range.to) / 2) };
    const index = data.push({
      ...at,
      words: `${range.label}, ${course.periods[range.at] ?? ""}: ${range.text}`,
      code: null,
      row: course.lines.length,
    });
    return { kind: "datum", index: index - 1, shapes: drawRange(at.x, y(range.to), y(range.from), size) } as const;
  });
  const periods = drawPeriods(
    course.periods.map((text, at) => ({ text, x: x(at) })),
    { top: top + height, width, size },
  );
  return {
    shapes: [
      ...drawTicks(scale, { left, width, size, y }),
      ...periods.shapes,
      ...ranges,
      // The own line lies over the others, whatever its place in the order.
      ...drawnLines.toReversed().flat(),
      ...labelPoints(placed, taken, { size, unit: course.unit }),
    ],
    data,
    bottom: periods.bottom,
  };
}

const PLAIN: LineLook = { paint: "peer", dash: "solid", width: 0.14 };

function tickRoom({ ticks }: Scale, size: number): number {
  return Math.max(...ticks.map(({ text }) => widthOf(text, size * 0.85))) + size * 0.5;
}

function placePeriods(
  count: number,
  { left, right, size }: { left: number; right: number; size: number },
): (at: number) => number {
  const inset = size * 1.3;
  const room = right - left - 2 * inset;
  return (at) => left + inset + (count > 1 ? (at / (count - 1)) * room : room / 2);
}

/** Ticks with their values; the base line is stronger, and the line of zero as strong where it lies inside. */
function drawTicks(
  { ticks, from }: Scale,
  { left, width, size, y }: { left: number; width: number; size: number; y: (value: number) => number },
): Shape[] {
  return ticks.flatMap(({ value, text }) => {
    const isBase = value === from || value === 0;
    return [
      straight([left, y(value)], [width, y(value)], {
        stroke: isBase ? "soft" : "grid",
        width: size * (isBase ? 0.07 : 0.05),
      }),
      words(
        text,
        { x: left - size * 0.4, y: y(value) + size * 0.3, size: size * 0.85 },
        { anchor: "end", paint: "soft" },
      ),
    ];
  });
}

/** Runs of points without a break before any but the first. */
function cutRuns({ breaks }: CourseLine, points: readonly PlacedPoint[]): PlacedPoint[][] {
  const runs: PlacedPoint[][] = [];
  let last: PlacedPoint | null = null;
  for (const point of points.toSorted((a, b) => a.at - b.at)) {
    const before = last?.at ?? -1;
    const isCut = last === null || breaks.some((at) => at > before && at <= point.at);
    if (isCut) runs.push([point]);
    else runs.at(-1)?.push(point);
    last = point;
  }
  return runs;
}

function drawRuns(runs: readonly PlacedPoint[][], look: LineLook, size: number): Shape[] {
  return runs
    .filter((run) => run.length > 1)
    .map((run) =>
      path(
        run.map(({ x, y }) => [x, y]),
        { stroke: look.paint, width: look.width * size, dash: look.dash },
      ),
    );
}

function takeStep(taken: TakenRoom, from: PlacedPoint | undefined, to: PlacedPoint): void {
  if (from !== undefined) taken.takeLine([from.x, from.y], [to.x, to.y]);
}

function takeMark(taken: TakenRoom, { x, y }: PlacedPoint, size: number): void {
  const r = MARK_SIZE * size * 1.4;
  taken.take({ left: x - r, right: x + r, top: y - r, bottom: y + r });
}

function drawPoint(
  data: Datum[],
  {
    line,
    row,
    look,
    point,
    course,
    size,
  }: { line: CourseLine; row: number; look: LineLook; point: PlacedPoint; course: Course; size: number },
): Shape {
  const { x, y, isUnsure } = point;
  const said = `${line.label}, ${course.periods[point.at] ?? ""}: ${point.text}${isUnsure ? ` (${UNSURE})` : ""}`;
  const index = data.push({ words: said, code: null, row, x, y }) - 1;
  return {
    kind: "datum",
    index,
    shapes: [drawMark(line.mark, { x, y, r: MARK_SIZE * size, paint: look.paint, isUnsure })],
  };
}
