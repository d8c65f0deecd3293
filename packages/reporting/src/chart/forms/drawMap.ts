import { drawLegend } from "#chart/picture/drawLegend";
import { figureOf } from "#chart/picture/figureOf";
import { isInside, middleOf } from "#chart/picture/middleOf";
import type { Datum, Drawn, Paint, Shape, TextShape } from "#chart/picture/Picture";
import { path, pathOf, words } from "#chart/picture/shapes";
import { boxOf, TakenRoom } from "#chart/picture/TakenRoom";
import { wrapWords } from "#chart/picture/textWidth";
import type { MapFigure, Ring } from "#chart/Regions";
import { UNSURE } from "#chart/sayChart";
import { classLegend, classOf, drawHatched, paintOfClass, paintOn } from "./classPaints.ts";
import { drawUnit } from "./drawUnit.ts";

type Region = MapFigure["shapes"][number];

/** Regions by their boundaries, filled by class; figures are written where a region has room for them. */
export function drawMap({ shapes: regions, classes, unit }: MapFigure, width: number, size: number): Drawn {
  const shapes = regions.filter(({ rings }) => rings.some((ring) => ring.length > 0));
  const head = drawUnit(unit, width, size);
  const fit = fitPlane(shapes, { width, top: head.height, height: Math.max(size * 12, width * 0.9), edge: size * 0.2 });
  const data: Datum[] = [];
  const taken = new TakenRoom({ left: 0, right: width, top: head.height, bottom: fit.bottom });
  const drawn = shapes.map((region, row): { shape: Shape; label: TextShape | null } => {
    const rings = region.rings.map((ring) => ring.map(fit.place));
    const middle = middleOfLargest(rings);
    const said = `${region.label}: ${region.text}${region.isUnsure ? ` (${UNSURE})` : ""}`;
    const { x, y } = middle ?? { x: 0, y: head.height };
    const index = data.push({ words: said, code: region.code, row, x, y }) - 1;
    const paint = region.value === null ? null : paintOfClass(classOf(region.value, classes), classes.length);
    const label =
      middle === null ? null : labelRegion(region, middle, { taken, size, unit, paint: readable(paint, region) });
    return {
      shape: { kind: "datum", index, shapes: drawRegion(rings, paint, { isUnsure: region.isUnsure, size }) },
      label,
    };
  });
  const labels = drawn.flatMap(({ label }) => (label === null ? [] : [label]));
  const legend = drawLegend(classLegend(classes, shapes, size), { top: fit.bottom + size * 0.6, width, size });
  const foot = drawWithout(regions, { top: legend.bottom + size * 0.4, width, size });
  return {
    shapes: [...head.shapes, ...drawn.map(({ shape }) => shape), ...labels, ...legend.shapes, ...foot.shapes],
    data,
    height: foot.bottom + size * 0.4,
  };
}

/** Regions whose boundary nobody gave are not left out in silence. */
function drawWithout(
  regions: readonly Region[],
  { top, width, size }: { top: number; width: number; size: number },
): { shapes: Shape[]; bottom: number } {
  const without = regions.filter(({ rings }) => rings.every((ring) => ring.length === 0));
  if (without.length === 0) return { shapes: [], bottom: top };
  const small = size * 0.9;
  const text = `Tanpa batas wilayah: ${without.map((region) => `${region.label} (${region.text})`).join("; ")}`;
  const lines = wrapWords(text, width, { size: small });
  const shapes = lines.map((line, at) =>
    words(line, { x: 0, y: top + small * (1 + at * 1.3), size: small }, { paint: "soft" }),
  );
  return { shapes, bottom: top + small * 1.3 * lines.length };
}

function drawRegion(
  rings: readonly Ring[],
  paint: ReturnType<typeof paintOfClass> | null,
  { isUnsure, size }: { isUnsure: boolean; size: number },
): Shape[] {
  const outline = (fill: Paint, stroke: Paint, width: number): Shape => ({
    ...path([], { fill, stroke, width }),
    d: rings.map((ring) => pathOf(ring, true)).join(""),
  });
  if (paint === null) return drawHatched(rings, size, outline("paper", "soft", size * 0.07));
  if (!isUnsure) return [outline(paint, "paper", size * 0.07)];
  return [outline("paper", paint, size * 0.25), outline("paper", "soft", size * 0.05)].toReversed();
}

function readable(paint: ReturnType<typeof paintOfClass> | null, { isUnsure }: Region): Paint {
  return paint === null || isUnsure ? "ink" : paintOn(paint);
}

/** The figure in the region, when it lies wholly within and nothing stands there. */
function labelRegion(
  region: Region,
  { x, y, ring }: { x: number; y: number; ring: Ring },
  { taken, size, unit, paint }: { taken: TakenRoom; size: number; unit: string; paint: Paint },
): TextShape | null {
  if (region.value === null) return null;
  const text = figureOf(region.text, unit);
  const small = size * 0.85;
  const label = words(text, { x, y: y + small * 0.3, size: small }, { anchor: "middle", paint });
  const box = boxOf(label);
  const corners = [box.left, box.right].flatMap((left) => [box.top, box.bottom].map((level) => [left, level] as const));
  return corners.every((corner) => isInside(ring, corner)) ? taken.place([label]) : null;
}

function middleOfLargest(rings: readonly Ring[]): { x: number; y: number; ring: Ring } | null {
  let largest: Ring | null = null;
  let area = 0;
  for (const ring of rings) {
    const own = Math.abs(areaOf(ring));
    if (own > area) [largest, area] = [ring, own];
  }
  const middle = largest === null ? null : middleOf(largest);
  return largest === null || middle === null ? null : { x: middle.x, y: middle.y, ring: largest };
}

function areaOf(ring: Ring): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Lays what the regions take of their plane into the room, both axes alike. */
function fitPlane(
  shapes: readonly Region[],
  { width, top, height, edge }: { width: number; top: number; height: number; edge: number },
) {
  const [left, above, right, below] = boundsOf(shapes);
  const room = width - 2 * edge;
  const scale = Math.min(room / Math.max(right - left, 1e-6), height / Math.max(below - above, 1e-6));
  const inset = (width - (right - left) * scale) / 2;
  const place = ([x, y]: readonly [number, number]): [number, number] => [
    inset + (x - left) * scale,
    top + edge + (y - above) * scale,
  ];
  return { place, bottom: top + 2 * edge + Math.max(0, below - above) * scale };
}

function boundsOf(shapes: readonly Region[]): [number, number, number, number] {
  let bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of shapes.flatMap(({ rings }) => rings.flat())) {
    bounds = [Math.min(bounds[0], x), Math.min(bounds[1], y), Math.max(bounds[2], x), Math.max(bounds[3], y)];
  }
  return bounds[0] === Infinity ? [0, 0, 0, 0] : bounds;
}
