import type { Bar } from "#chart/Chart";
import type { Drawn } from "#chart/picture/Picture";
import { type BarRow, drawBarRows } from "./drawBarRows.ts";

/** Bars below each other from zero, each with its label and figure. `longest` sets the scale when they are a part of more. */
export function drawBars(
  bars: readonly Bar[],
  width: number,
  { size, longest }: { size: number; longest: number },
): Drawn {
  const rows = bars.map((bar): BarRow => ({
    ...bar,
    paint: "own",
    isBold: false,
    isUnsure: false,
    code: null,
    words: `${bar.label}: ${bar.text}`,
  }));
  const drawn = drawBarRows(rows, width, { size, top: size * 0.4, low: 0, high: longest });
  return { shapes: drawn.shapes, data: drawn.data, height: drawn.bottom + size * 0.4 };
}
