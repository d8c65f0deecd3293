import type { Paint, RampPaint, Shape } from "#chart/picture/Picture";
import { box, straight } from "#chart/picture/shapes";
import type { LegendEntry } from "#chart/picture/drawLegend";
import { hatch } from "#chart/picture/hatch";
import type { ValueClass } from "#chart/Regions";
import { UNSURE } from "#chart/sayChart";

/** The colour of a class: few classes are spread over the ramp; of more than it has, the last share its darkest. */
export function paintOfClass(at: number, count: number): RampPaint {
  const spread = SPREADS[Math.min(count, SPREADS.length - 1)] ?? [];
  return spread[Math.min(at, spread.length - 1)] ?? "ramp-6";
}

/** The class that a value falls into: from its lower end up to the next; the last holds its upper end. Outside all: the nearest. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  const at = classes.findLastIndex(({ from }) => value >= from);
  return Math.max(0, at);
}

/** What can be read on a class. */
export function paintOn(paint: RampPaint): Paint {
  return DARK.has(paint) ? "on-dark" : "on-light";
}

export interface ValuedRegion {
  value: number | null;
  isUnsure: boolean;
}

/** The classes with their colours, and what hatching and an empty field mean where there are such. */
export function classLegend(
  classes: readonly ValueClass[],
  regions: readonly ValuedRegion[],
  size: number,
): LegendEntry[] {
  const swatch = (x: number, y: number, width: number) => ({ x, y: y - size * 0.5, w: width, h: size });
  const entries = classes.map(({ label }, at): LegendEntry => ({
    label,
    drawSample: (x, y, width) => [
      box(swatch(x, y, width), { fill: paintOfClass(at, classes.length), stroke: "soft", width: size * 0.05 }),
    ],
  }));
  const missing: LegendEntry = {
    label: "tidak ada nilai",
    drawSample: (x, y, width) => {
      const { w, h, ...corner } = swatch(x, y, width);
      return drawHatched(
        [
          [
            [corner.x, corner.y],
            [corner.x + w, corner.y],
            [corner.x + w, corner.y + h],
            [corner.x, corner.y + h],
          ],
        ],
        size,
        box({ ...corner, w, h }, { fill: "paper", stroke: "soft", width: size * 0.05 }),
      );
    },
  };
  const unsure: LegendEntry = {
    label: UNSURE,
    drawSample: (x, y, width) => [
      box(swatch(x, y, width), { fill: "paper", stroke: "soft", width: size * 0.05 }),
      box(
        { x: x + size * 0.14, y: y - size * 0.36, w: width - size * 0.28, h: size * 0.72 },
        { fill: null, stroke: "ramp-4", width: size * 0.22 },
      ),
    ],
  };
  const isMissing = regions.some(({ value }) => value === null);
  const isUnsure = regions.some((region) => region.isUnsure && region.value !== null);
  return [...entries, ...(isMissing ? [missing] : []), ...(isUnsure ? [unsure] : [])];
}

/** A region without a figure: empty, with slanting lines. */
export function drawHatched(
  rings: readonly (readonly (readonly [number, number])[])[],
  size: number,
  outline: Shape,
): Shape[] {
  const lines = hatch(rings, size * 0.55).map(([from, to]) =>
    straight(from, to, { stroke: "grid", width: size * 0.09 }),
  );
  return [outline, ...lines];
}

const SPREADS: readonly (readonly RampPaint[])[] = [
  [],
  ["ramp-3"],
  ["ramp-2", "ramp-5"],
  ["ramp-1", "ramp-3", "ramp-5"],
  ["ramp-1", "ramp-3", "ramp-4", "ramp-6"],
  ["ramp-1", "ramp-2", "ramp-3", "ramp-5", "ramp-6"],
  ["ramp-1", "ramp-2", "ramp-3", "ramp-4", "ramp-5", "ramp-6"],
];
const DARK: ReadonlySet<RampPaint> = new Set<RampPaint>(["ramp-4", "ramp-5", "ramp-6"]);
