import * as z from "zod";
import type { Chart } from "#chart/Chart";
import { drawChart } from "#chart/drawChart";
import { words } from "#chart/picture/shapes";
import { wrapWords } from "#chart/picture/textWidth";
import type { Picture, Shape } from "#chart/picture/Picture";
import { escapeXml } from "./escapeXml.ts";
import { PALETTE } from "./palette.ts";
import { svgAttributes, writeMarks } from "./writeSvg.ts";

/** What a picture that leaves the application says of itself. `width` in the units of the drawing. */
export const ChartFile = z.object({
  width: z.number().min(240).max(4000),
  title: z.string(),
  description: z.string(),
  source: z.string(),
});
export type ChartFile = z.infer<typeof ChartFile>;

/** A chart as an SVG file of its own: title above, source below, both told to programs too. The same chart gives the same bytes. */
export function chartSvg(chart: Chart, file: ChartFile): string {
  const framed = frame(drawChart(chart, file.width - 2 * EDGE, { size: SIZE }), file);
  const metadata = `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about=""><dc:title>${escapeXml(file.title)}</dc:title><dc:description>${escapeXml(file.description)}</dc:description><dc:source>${escapeXml(file.source)}</dc:source><dc:language>id</dc:language></rdf:Description></rdf:RDF></metadata>`;
  const paper = `<rect width="${framed.width}" height="${framed.height}" fill="${PALETTE.paper}"/>`;
  const inner = `<g transform="translate(${EDGE} ${framed.top})">${writeMarks(framed.picture)}</g>`;
  return `<svg ${svgAttributes(framed)} role="img" xml:lang="id" aria-labelledby="judul uraian"><title id="judul">${escapeXml(file.title)}</title><desc id="uraian">${escapeXml(file.description)}</desc>${metadata}${paper}${writeMarks({ shapes: framed.words })}${inner}</svg>`;
}

const SIZE = 13;
const EDGE = 20;

function frame(picture: Picture, { width, title, source }: ChartFile) {
  const room = width - 2 * EDGE;
  const head = say(title, { top: EDGE, room, size: SIZE * 1.25, isBold: true });
  const top = head.bottom + SIZE;
  const foot = say(source, { top: top + picture.height + SIZE * 0.5, room, size: SIZE * 0.85, isBold: false });
  return {
    picture,
    top,
    width,
    height: Math.ceil(foot.bottom + EDGE),
    words: [...head.shapes, ...foot.shapes],
  };
}

function say(
  text: string,
  { top, room, size, isBold }: { top: number; room: number; size: number; isBold: boolean },
): { shapes: Shape[]; bottom: number } {
  const lines = text === "" ? [] : wrapWords(text, room, { size, isBold });
  const shapes = lines.map((line, at) =>
    words(line, { x: EDGE, y: top + size * (0.8 + at * 1.3), size }, { isBold, paint: isBold ? "ink" : "soft" }),
  );
  return { shapes, bottom: top + lines.length * size * 1.3 };
}
