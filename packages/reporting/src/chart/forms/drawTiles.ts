import { drawLegend } from "#chart/picture/drawLegend";
import { figureOf } from "#chart/picture/figureOf";
import type { Datum, Drawn, Paint, Shape } from "#chart/picture/Picture";
import { box, words } from "#chart/picture/shapes";
import { widthOf } from "#chart/picture/textWidth";
import type { Tiles } from "#chart/Regions";
import { UNSURE } from "#chart/sayChart";
import { drawUnit } from "./drawUnit.ts";
import { classLegend, classOf, drawHatched, paintOfClass, paintOn } from "./classPaints.ts";

/** Regions as squares in their rows and columns, each with its short name and figure; the classes below. */
export function drawTiles({ tiles, classes, unit }: Tiles, width: number, size: number): Drawn {
  const head = drawUnit(unit, width, size);
  const [firstColumn, columns] = extentOf(tiles.map(({ column }) => column));
  const [firstRow, rows] = extentOf(tiles.map(({ row }) => row));
  const gap = Math.min(size * 0.3, width / columns / 8);
  const side = Math.min(size * 5.2, (width - gap * (columns - 1)) / columns);
  const left = Math.max(0, (width - columns * side - (columns - 1) * gap) / 2);
  const data: Datum[] = [];
  const ordered = tiles.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const shapes = ordered.map((tile): Shape => {
    const x = left + (tile.column - firstColumn) * (side + gap);
    const y = head.height + (tile.row - firstRow) * (side + gap);
    const said = `${tile.label}: ${tile.text}${tile.isUnsure ? ` (${UNSURE})` : ""}`;
    const index = data.push({ words: said, code: tile.code, row: tile.row, x: x + side / 2, y: y + side / 2 }) - 1;
    return { kind: "datum", index, shapes: drawTile(tile, { x, y, side, size, classes, unit }) };
  });
  const bottom = head.height + rows * (side + gap) + size * 0.4;
  const legend = drawLegend(classLegend(classes, tiles, size), { top: bottom, width, size });
  return { shapes: [...head.shapes, ...shapes, ...legend.shapes], data, height: legend.bottom + size * 0.4 };
}

/** The first of the numbers and how many lie from there to the last: empty edges are not drawn. */
function extentOf(numbers: readonly number[]): [number, number] {
  const first = Math.min(...numbers);
  return [first, Math.max(...numbers) - first + 1];
}

interface TilePlace {
  x: number;
  y: number;
  side: number;
  size: number;
  classes: Tiles["classes"];
  unit: string;
}

function drawTile(tile: Tiles["tiles"][number], { x, y, side, size, classes, unit }: TilePlace): Shape[] {
  const square = { x, y, w: side, h: side };
  const middle = x + side / 2;
  const isHollow = tile.isUnsure && tile.value !== null;
  const figure = tile.value === null ? "–" : figureOf(tile.text, unit);
  const say = (text: string, base: number, look: { paint: Paint; isBold: boolean; size: number }) =>
    fitted(text, side * (isHollow ? 0.78 : 0.94), look).map((fit) =>
      words(text, { x: middle, y: base, size: fit }, { anchor: "middle", paint: look.paint, isBold: look.isBold }),
    );
  const write = (paint: Paint) => [
    ...say(tile.short, y + side * 0.42, { paint, isBold: true, size: Math.min(size, side * 0.34) }),
    ...say(figure, y + side * 0.8, { paint, isBold: false, size: Math.min(size, side * 0.34) }),
  ];
  const outline = (fill: Paint) => box(square, { fill, stroke: "soft", width: size * 0.05 });
  if (tile.value === null) {
    const corners = [[x, y] as const, [x + side, y] as const, [x + side, y + side] as const, [x, y + side] as const];
    const behind = box({ x: x + side * 0.12, y: y + side * 0.1, w: side * 0.76, h: side * 0.8 }, { fill: "paper" });
    return [...drawHatched([corners], size, outline("paper")), behind, ...write("ink")];
  }
  const paint = paintOfClass(classOf(tile.value, classes), classes.length);
  if (!isHollow) return [outline(paint), ...write(paintOn(paint))];
  const edge = Math.min(size * 0.3, side * 0.09);
  const inner = { x: x + edge * 0.7, y: y + edge * 0.7, w: side - edge * 1.4, h: side - edge * 1.4 };
  return [outline("paper"), box(inner, { fill: null, stroke: paint, width: edge }), ...write("ink")];
}

/** The size at which words fit the room, down to what can still be read; none when even that is too wide. */
function fitted(text: string, room: number, { size, isBold }: { size: number; isBold: boolean }): number[] {
  const fit = Math.min(size, room / widthOf(text, 1, isBold));
  return fit < size * LEAST ? [] : [fit];
}

const LEAST = 0.6;
