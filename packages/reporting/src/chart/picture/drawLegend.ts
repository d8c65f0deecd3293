import type { Shape } from "./Picture.ts";
import { words } from "./shapes.ts";
import { widthOf, wrapWords } from "./textWidth.ts";

/** A line of the legend: its sample is drawn in a room of two type sizes, at the middle of the line. */
export interface LegendEntry {
  label: string;
  drawSample: (x: number, y: number, width: number) => Shape[];
}

/** The entries beside each other in as many lines as the width asks for. `top` is where they begin. */
export function drawLegend(
  entries: readonly LegendEntry[],
  { top, width, size }: { top: number; width: number; size: number },
): { shapes: Shape[]; bottom: number } {
  const sample = size * 2;
  const textLeft = sample + size * 0.4;
  const lineHeight = size * 1.35;
  const shapes: Shape[] = [];
  let [left, y, rows] = [0, top, 0];
  for (const { label, drawSample } of entries) {
    const lines = wrapWords(label, width - textLeft, { size });
    const room = textLeft + Math.max(...lines.map((line) => widthOf(line, size)));
    if (left > 0 && left + room > width) [left, y, rows] = [0, y + rows * lineHeight, 0];
    shapes.push(...drawSample(left, y + lineHeight / 2, sample));
    for (const [at, line] of lines.entries()) {
      shapes.push(words(line, { x: left + textLeft, y: y + lineHeight * (at + 0.5) + size * 0.34, size }));
    }
    rows = Math.max(rows, lines.length);
    left += room + size * 1.4;
  }
  return { shapes, bottom: y + rows * lineHeight };
}
