import { makeScale, type Scale, shareOf } from "#chart/axis/Scale";
import type { Scatter } from "#chart/Chart";
import type { Datum, Drawn, Shape } from "#chart/picture/Picture";
import { straight, words } from "#chart/picture/shapes";
import { boxOf, TakenRoom } from "#chart/picture/TakenRoom";
import { widthOf, wrapWords } from "#chart/picture/textWidth";
import { drawPointMark } from "./drawPointMark.ts";
import { labelScatter } from "./labelScatter.ts";
import { drawLegend } from "#chart/picture/drawLegend";
import { scatterLegend } from "./scatterLegend.ts";

/** The plot of quadrants: its sides on the picture and its scales. */
interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
  x: (value: number) => number;
  y: (value: number) => number;
}

/** Regions between two axes, the quadrants parted by dashed lines and named in their corners. */
export function drawScatter(scatter: Scatter, width: number, size: number): Drawn {
  const small = size * 0.85;
  const scales = {
    x: makeScale(
      [...scatter.points.map((point) => point.x), scatter.x.cut],
      Math.max(2, Math.floor(width / (size * 9))),
    ),
    y: makeScale([...scatter.points.map((point) => point.y), scatter.y.cut], 6),
  };
  const titleLines = wrapWords(sayAxis(scatter.y.label, scales.y), width, { size: small });
  const titles = titleLines.map((line, at) =>
    words(line, { x: 0, y: small * (1 + at * 1.2), size: small }, { paint: "soft" }),
  );
  const plot = placePlot(scales, { top: small * 1.2 * titleLines.length + size * 2, width, size });
  const taken = new TakenRoom({ left: plot.left, right: width, top: plot.top - size * 1.5, bottom: plot.bottom });
  const data: Datum[] = [];
  const points = scatter.points.map((point) => ({ ...point, px: plot.x(point.x), py: plot.y(point.y) }));
  for (const { px, py } of points) {
    const r = size * 0.42;
    taken.take({ left: px - r, right: px + r, top: py - r, bottom: py + r });
  }
  const cuts = drawCuts(scatter, plot, taken);
  const names = nameQuadrants(scatter, plot, taken);
  const order = points.toSorted((a, b) => a.px - b.px || a.py - b.py);
  const marks = order.map((point): Shape => {
    const said = `${point.label}: ${point.text}, kuadran ${point.group}`;
    const index = data.push({ words: said, code: point.code ?? null, row: 0, x: point.px, y: point.py }) - 1;
    return { kind: "datum", index, shapes: [drawPointMark([point.px, point.py], size * 0.36, point)] };
  });
  const foot = drawFoot(sayAxis(scatter.x.label, scales.x), { top: plot.bottom + small * 2.6, width, small });
  const legend = drawLegend(scatterLegend(scatter, size), { top: foot.bottom + size * 0.5, width, size });
  const labels = labelScatter(points, taken, size);
  return {
    shapes: [
      ...titles,
      ...drawAxes(scales, plot, width),
      ...names,
      ...cuts,
      ...marks,
      ...labels,
      ...foot.shapes,
      ...legend.shapes,
    ],
    data,
    height: legend.bottom + size * 0.4,
  };
}

function sayAxis(label: string, { hasZero }: Scale): string {
  return hasZero ? label : `${label} (sumbu tidak mulai dari nol)`;
}

function placePlot(
  scales: { x: Scale; y: Scale },
  { top, width, size }: { top: number; width: number; size: number },
): Plot {
  const ticks = Math.max(...scales.y.ticks.map(({ text }) => widthOf(text, size * 0.85)));
  const left = ticks + size * 0.6;
  const right = width - size * 0.8;
  const bottom = top + Math.min(size * 34, Math.max(size * 20, width * 0.62));
  const x = (value: number) => left + shareOf(scales.x, value) * (right - left);
  const y = (value: number) => bottom - shareOf(scales.y, value) * (bottom - top);
  return { left, right, top, bottom, size, x, y };
}

function drawAxes(scales: { x: Scale; y: Scale }, plot: Plot, width: number): Shape[] {
  const { left, right, top, bottom, size } = plot;
  const small = size * 0.85;
  const level = scales.y.ticks.flatMap(({ value, text }, at) => [
    straight([left, plot.y(value)], [right, plot.y(value)], {
      stroke: at === 0 ? "soft" : "grid",
      width: size * (at === 0 ? 0.07 : 0.05),
    }),
    words(text, { x: left - size * 0.4, y: plot.y(value) + size * 0.3, size: small }, { anchor: "end", paint: "soft" }),
  ]);
  const taken = new TakenRoom({ left: 0, right: width, top: bottom, bottom: Infinity });
  const upright = scales.x.ticks.flatMap(({ value, text }, at) => {
    const half = widthOf(text, small) / 2;
    const place = Math.min(Math.max(plot.x(value), half), width - half);
    const label = taken.place([
      words(text, { x: place, y: bottom + small * 1.6, size: small }, { anchor: "middle", paint: "soft" }),
    ]);
    const line = straight([plot.x(value), top], [plot.x(value), bottom], {
      stroke: at === 0 ? "soft" : "grid",
      width: size * (at === 0 ? 0.07 : 0.05),
    });
    return label === null ? [line] : [line, label];
  });
  return [...level, ...upright];
}

/** The lines that part the quadrants; the value of the upright one stands over the plot, that of the level one at its right end. */
function drawCuts({ x, y }: Scatter, plot: Plot, taken: TakenRoom): Shape[] {
  const { left, right, top, bottom, size } = plot;
  const small = size * 0.85;
  const look = { stroke: "ink", width: size * 0.08, dash: "dashed" } as const;
  const [cutX, cutY] = [plot.x(x.cut), plot.y(y.cut)];
  const room = widthOf(x.cutText, small) / 2;
  const above = words(
    x.cutText,
    { x: Math.min(Math.max(cutX, left + room), right - room), y: top - size * 0.5, size: small },
    { anchor: "middle" },
  );
  const beside = [cutY - size * 0.35, cutY + size * 0.95].flatMap((base) => [
    words(y.cutText, { x: right, y: base, size: small }, { anchor: "end" }),
    words(y.cutText, { x: left + size * 0.2, y: base, size: small }),
  ]);
  const texts = [taken.place([above], true), taken.place(beside, true)].filter((shape) => shape !== null);
  taken.takeLine([cutX, top], [cutX, bottom]);
  taken.takeLine([left, cutY], [right, cutY]);
  return [straight([cutX, top], [cutX, bottom], look), straight([left, cutY], [right, cutY], look), ...texts];
}

/** The names in the corners, as the points in them are grouped: which is II and which IV depends on what the axes are. */
function nameQuadrants({ x, y, points }: Scatter, plot: Plot, taken: TakenRoom): Shape[] {
  const { left, right, top, bottom, size } = plot;
  const mixed = points.find(
    (point) => (point.group === "II" || point.group === "IV") && point.x >= x.cut !== point.y >= y.cut,
  );
  const isTurned = mixed !== undefined && (mixed.group === "II") === mixed.x >= x.cut;
  const corners = [
    { name: "I", at: [right - size * 0.4, top + size * 1.1], anchor: "end" },
    { name: isTurned ? "IV" : "II", at: [left + size * 0.4, top + size * 1.1], anchor: "start" },
    { name: "III", at: [left + size * 0.4, bottom - size * 0.5], anchor: "start" },
    { name: isTurned ? "II" : "IV", at: [right - size * 0.4, bottom - size * 0.5], anchor: "end" },
  ] as const;
  return corners.flatMap(({ name, at: [px, py], anchor }) => {
    const shape = words(`Kuadran ${name}`, { x: px, y: py, size }, { anchor, paint: "soft", isBold: true });
    if (!taken.isFree(boxOf(shape), true)) return [];
    taken.take(boxOf(shape));
    return [shape];
  });
}

function drawFoot(text: string, { top, width, small }: { top: number; width: number; small: number }) {
  const lines = wrapWords(text, width, { size: small });
  const shapes = lines.map((line, at) =>
    words(line, { x: width, y: top + small * (0.9 + at * 1.2), size: small }, { anchor: "end", paint: "soft" }),
  );
  return { shapes, bottom: top + small * 1.2 * lines.length };
}
