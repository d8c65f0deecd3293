import { dashLengths } from "./dashLengths.ts";
import { escapeXml } from "./escapeXml.ts";
import type { Dash, Paint, Picture, Shape } from "#chart/picture/Picture";
import { PALETTE } from "./palette.ts";

/** The marks of a picture as SVG: colours and sizes in attributes alone, so that no policy needs a hole for styles. */
export function writeMarks({ shapes }: Pick<Picture, "shapes">): string {
  return shapes.map((shape) => writeShape(shape)).join("");
}

/** What the root of such a drawing has to say: its measures, the face and the colour of words. */
export function svgAttributes({ width, height }: Pick<Picture, "width" | "height">): string {
  return `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FACES}" fill="${PALETTE.ink}"`;
}

const FACES = "Source Sans 3";

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case "path":
      return `<path d="${shape.d}" fill-rule="evenodd"${fill(shape.fill)}${stroke(shape)}/>`;
    case "line":
      return `<path d="M${shape.x1} ${shape.y1}L${shape.x2} ${shape.y2}"${stroke(shape)}/>`;
    case "circle":
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}"${fill(shape.fill)}${stroke(shape)}/>`;
    case "rect":
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.w}" height="${shape.h}"${fill(shape.fill)}${stroke(shape)}/>`;
    case "text": {
      const anchor = shape.anchor === "start" ? "" : ` text-anchor="${shape.anchor}"`;
      const weight = shape.isBold ? ' font-weight="700"' : "";
      const paint = shape.paint === "ink" ? "" : ` fill="${PALETTE[shape.paint]}"`;
      return `<text x="${shape.x}" y="${shape.y}" font-size="${shape.size}"${anchor}${weight}${paint}>${escapeXml(shape.text)}</text>`;
    }
    case "datum":
      return shape.shapes.map((inner) => writeShape(inner)).join("");
  }
}

function fill(paint: Paint | null): string {
  return ` fill="${paint === null ? "none" : PALETTE[paint]}"`;
}

function stroke({ stroke: paint, width, dash }: { stroke: Paint | null; width: number; dash: Dash }): string {
  if (paint === null) return "";
  const thick = Math.round(width * 100) / 100;
  return ` stroke="${PALETTE[paint]}" stroke-width="${thick}"${writeDash(dash, thick)}`;
}

function writeDash(dash: Dash, width: number): string {
  const lengths = dashLengths(dash, width);
  return lengths === null ? "" : ` stroke-dasharray="${lengths}"`;
}
