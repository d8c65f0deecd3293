import type { Chart } from "@rata/reporting/chart/Chart";
import type { Letterhead, Renderer, Run, Section } from "@rata/reporting/document/Document";
import { renderBlock } from "@rata/reporting/document/renderBlock";
import { sayCaptionLabel, sayHeading } from "@rata/reporting/document/sayCaption";
import { pageGeometry } from "#page/PageGeometry";
import { drawChartPages } from "#picture/drawChart";
import { writePicture } from "./typstPicture.ts";
import { typstArray } from "./typstText.ts";
import { writeTable } from "./typstTables.ts";

/** What the writer needs from outside: how words become a typst literal, and where a picture is put. */
export interface TypstSurroundings {
  words: (text: string) => string;
  /** Puts a picture where typst finds it, and gives its path. */
  addPicture: (bytes: Buffer, format: "png" | "svg") => string;
}

/** Writes each kind of block as a call of the library, in typst code. */
export function typstRenderer(surroundings: TypstSurroundings, section: Section): Renderer<string> {
  const { words, addPicture } = surroundings;
  const runs = (list: readonly Run[]) => typstArray(list.map((run) => `(${words(run.text)}, "${run.mark}")`));
  const renderer: Renderer<string> = {
    section: (block) => writeSection(block, surroundings),
    heading: (block) => `rata-heading(${block.level}, ${words(sayHeading(block))})`,
    paragraph: (block) => `rata-paragraph("${block.align}", "${block.size}", ${runs(block.runs)})`,
    list: (block) => `rata-list("${block.marker}", ${typstArray(block.items.map((item) => runs(item)))})`,
    table: (block) => writeTable(block, pageGeometry(section), words),
    chart: (block) => writeChart(block, section, words),
    contents: (block) => `rata-contents("${block.of}", ${words(block.title)})`,
    letterhead: (block) => {
      const lines = block.lines.map((line) => `(${words(line.text)}, "${line.size}")`);
      return `rata-letterhead(${typstArray(lines)}, ${block.logo === null ? "none" : writeLogo(block.logo, addPicture)})`;
    },
    signature: (block) => {
      const name = block.name === null ? "none" : words(block.name);
      return `rata-signature(${words(block.intro)}, ${list(block.office, words)}, ${name}, ${list(block.details, words)})`;
    },
    "page-break": () => "pagebreak(weak: true)",
  };
  return renderer;
}

/** A section as a code block of its own, so that its page ends with it. */
export function writeSection(section: Section, surroundings: TypstSurroundings): string {
  const { words } = surroundings;
  const { width, height, side, top, bottom } = pageGeometry(section);
  const mark = section.mark === null ? "none" : words(section.mark);
  const margin = `(x: ${side}mm, top: ${top}mm, bottom: ${bottom}mm)`;
  const page = `set page(..rata-page(${width}mm, ${height}mm, ${margin}, ${words(section.head)}, ${words(section.foot)}, ${section.hasPageNumbers}, ${mark}))`;
  const renderer = typstRenderer(surroundings, section);
  return ["#{", page, ...section.blocks.map((block) => renderBlock(renderer, block)), "}"].join("\n");
}

function writeLogo(
  { mime, base64 }: NonNullable<Letterhead["logo"]>,
  addPicture: TypstSurroundings["addPicture"],
): string {
  const path = addPicture(Buffer.from(base64, "base64"), mime === "image/png" ? "png" : "svg");
  return `image("${path}", width: 20mm, height: 20mm, fit: "contain", alt: "Lambang")`;
}

function writeChart(chart: Chart, section: Section, words: TypstSurroundings["words"]): string {
  const { width, side } = pageGeometry(section);
  const pictures = drawChartPages(chart, Math.floor((width - 2 * side) * POINTS));
  const drawn = pictures.map((picture, at) => {
    const isLast = at === pictures.length - 1;
    return writePicture(picture, isLast && chart.caption !== null, words);
  });
  if (chart.caption === null) return drawn.join("\n");
  const caption = `rata-caption("chart", ${words(sayCaptionLabel("chart", chart.caption))}, ${words(chart.caption.text)})`;
  return [...drawn, caption].join("\n");
}

/** Points in a millimetre. */
const POINTS = 72 / 25.4;

function list(items: readonly string[], words: TypstSurroundings["words"]): string {
  return typstArray(items.map((item) => words(item)));
}
