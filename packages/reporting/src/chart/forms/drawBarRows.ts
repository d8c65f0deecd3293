import { drawBacking } from "#chart/picture/drawBacking";
import type { Datum, Paint, Shape } from "#chart/picture/Picture";
import { box, straight, words } from "#chart/picture/shapes";
import { widthOf, wrapWords } from "#chart/picture/textWidth";

export interface BarRow {
  label: string;
  text: string;
  value: number;
  paint: Paint;
  isBold: boolean;
  isUnsure: boolean;
  words: string;
  code: string | null;
}

export interface BarSpan {
  size: number;
  top: number;
  /** The scale: zero lies within it. */
  low: number;
  high: number;
}

/** Where bars may lie: words at the left of them, or over them where the picture is narrow. */
interface BarPlace {
  isStacked: boolean;
  label: number;
  x: (value: number) => number;
  textRoom: number;
}

/** Rows of bars that all begin at zero. Labels and figures are wrapped and never cut, so every row is as high as its words. */
export function drawBarRows(
  rows: readonly BarRow[],
  width: number,
  span: BarSpan,
): { shapes: Shape[]; data: Datum[]; bottom: number; x: (value: number) => number } {
  const place = placeBars(rows, width, span);
  let top = span.top;
  const drawn = rows.map((row, index) => {
    const row_ = drawRow(row, place, { top, width, size: span.size });
    top += row_.height;
    return {
      datum: { words: row.words, code: row.code, row: index, x: row_.end, y: row_.middle },
      shapes: row_.shapes,
    };
  });
  const base = straight([place.x(0), span.top], [place.x(0), top], { stroke: "soft", width: span.size * 0.06 });
  return {
    shapes: [...drawn.map(({ shapes }, index): Shape => ({ kind: "datum", index, shapes })), base],
    data: drawn.map(({ datum }) => datum),
    bottom: top,
    x: place.x,
  };
}

/** Under so many type sizes the words stand over their bars. */
const NARROW = 34;

function placeBars(rows: readonly BarRow[], width: number, { size, low, high }: BarSpan): BarPlace {
  const isStacked = width < NARROW * size;
  const gap = size * 0.5;
  const widest = Math.max(0, ...rows.map(({ label, isBold }) => widthOf(label, size, isBold)));
  const label = isStacked ? width : Math.min(widest, width * 0.36);
  const left = isStacked ? 0 : label + gap;
  const figures = Math.max(0, ...rows.map(({ text, isBold }) => widthOf(text, size, isBold)));
  const textRoom = Math.min(figures + size * 0.1, (width - left) * 0.45);
  // Figures of negative bars stand at their left ends.
  const from = left + (low < 0 ? textRoom + gap : 0);
  const to = width - textRoom - gap;
  return { isStacked, label, x: (value) => from + ((value - low) / (high - low)) * (to - from), textRoom };
}

function drawRow(
  row: BarRow,
  place: BarPlace,
  { top, width, size }: { top: number; width: number; size: number },
): { shapes: Shape[]; height: number; middle: number; end: number } {
  const lineHeight = size * 1.1;
  const label = wrapWords(row.label, place.label, { size, isBold: row.isBold });
  const figure = wrapWords(row.text, place.textRoom, { size, isBold: row.isBold });
  const labelHeight = place.isStacked ? label.length * lineHeight + size * 0.35 : 0;
  const rows = place.isStacked ? figure.length : Math.max(label.length, figure.length);
  const height = labelHeight + Math.max(size * 1.9, rows * lineHeight + size * 0.75);
  const middle = top + labelHeight + (height - labelHeight) / 2 - (place.isStacked ? size * 0.45 : 0);
  const [zero, end] = [place.x(0), place.x(row.value)];
  const isNegative = row.value < 0;
  const say = (lines: readonly string[], x: number, first: number, anchor: "start" | "end") =>
    lines.map((line, at) => words(line, { x, y: first + at * lineHeight, size }, { anchor, isBold: row.isBold }));
  const firstOf = (count: number) => middle - ((count - 1) * lineHeight) / 2 + size * 0.34;
  const labels = place.isStacked
    ? say(label, 0, top + size * 1.15, "start")
    : say(label, place.label, firstOf(label.length), "end");
  const bar = { x: Math.min(zero, end), y: middle - size * 0.45, w: Math.abs(end - zero), h: size * 0.9 };
  const look = row.isUnsure ? ({ fill: "paper", stroke: row.paint, width: size * 0.1 } as const) : { fill: row.paint };
  const gap = size * 0.45;
  const figures = say(figure, isNegative ? end - gap : end + gap, firstOf(figure.length), isNegative ? "end" : "start");
  const shapes = [...[...labels, ...figures].map((shape) => drawBacking(shape)), ...labels, box(bar, look), ...figures];
  return { shapes, height, middle, end: Math.min(width, end) };
}
