import type { Chart } from "@rata/reporting/chart/Chart";
import { layOutLines } from "@rata/reporting/chart/layOutLines";
import type { Letterhead, Renderer, Run, Section } from "@rata/reporting/document/Document";
import { renderBlock } from "@rata/reporting/document/renderBlock";
import { sayCaptionLabel, sayHeading } from "@rata/reporting/document/sayCaption";
import { pageGeometry } from "#page/PageGeometry";
import { typstArray } from "./typstText.ts";
import { writeTable } from "./typstTables.ts";

/** What the writer needs from outside: how words become a typst literal, and where a picture is put. */
export interface TypstSurroundings {
  words: (text: string) => string;
  addPicture: (logo: NonNullable<Letterhead["logo"]>) => string;
}

/** Writes each kind of block as a call of the library, in typst code. */
export function typstRenderer({ words, addPicture }: TypstSurroundings, section: Section): Renderer<string> {
  const runs = (list: readonly Run[]) => typstArray(list.map((run) => `(${words(run.text)}, "${run.mark}")`));
  const renderer: Renderer<string> = {
    section: (block) => writeSection(block, { words, addPicture }),
    heading: (block) => `rata-heading(${block.level}, ${words(sayHeading(block))})`,
    paragraph: (block) => `rata-paragraph("${block.align}", "${block.size}", ${runs(block.runs)})`,
    list: (block) => `rata-list("${block.marker}", ${typstArray(block.items.map((item) => runs(item)))})`,
    table: (block) => writeTable(block, pageGeometry(section), words),
    chart: (block) => writeChart(block, words),
    contents: (block) => `rata-contents("${block.of}", ${words(block.title)})`,
    letterhead: (block) => {
      const lines = block.lines.map((line) => `(${words(line.text)}, "${line.size}")`);
      return `rata-letterhead(${typstArray(lines)}, ${block.logo === null ? "none" : addPicture(block.logo)})`;
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

function writeChart(chart: Chart, words: TypstSurroundings["words"]): string {
  const { figure } = chart;
  const plain = () => `rata-paragraph("left", "small", ${typstArray([`(${words(chart.alternative)}, "plain")`])})`;
  const drawLines = () => (figure.form === "lines" ? writeLines(figure, words) : plain());
  const picture = figure.form === "bars" ? writeBars(figure.bars, words) : drawLines();
  if (chart.caption === null) return picture;
  return `${picture}\nrata-caption("chart", ${words(sayCaptionLabel("chart", chart.caption))}, ${words(chart.caption.text)})`;
}

function writeBars(
  bars: Extract<Chart["figure"], { form: "bars" }>["bars"],
  words: TypstSurroundings["words"],
): string {
  const longest = Math.max(...bars.map((bar) => bar.value), 1);
  const rows = bars.map((bar) => `(${words(bar.label)}, ${(bar.value / longest).toFixed(4)}, ${words(bar.text)})`);
  return `rata-bars(${typstArray(rows)})`;
}

function writeLines(figure: Extract<Chart["figure"], { form: "lines" }>, words: TypstSurroundings["words"]): string {
  const lines = layOutLines(figure.lines, figure.periods.length).map(({ line, runs }) => {
    const drawn = runs.map((run) => typstArray(run.map((point) => `(${point.x}, ${point.y}, ${words(point.text)})`)));
    return `(${words(line.label)}, "${line.role}", ${typstArray(drawn)})`;
  });
  return `rata-lines(${list(figure.periods, words)}, ${typstArray(lines)})`;
}

function list(items: readonly string[], words: TypstSurroundings["words"]): string {
  return typstArray(items.map((item) => words(item)));
}
