import { listChartTexts } from "#chart/listChartTexts";
import type { Document, Renderer } from "./Document.ts";
import { renderBlock } from "./renderBlock.ts";
import { sayCaptionLabel, sayHeading } from "./sayCaption.ts";

/** Every text a reader must find in the rendered document, in order: what renderers are tested against. */
export function listTexts(document: Document): string[] {
  return document.sections.flatMap((section) => renderBlock(TEXTS, section)).filter((text) => text.trim() !== "");
}

const TEXTS: Renderer<string[]> = {
  section: (section) => [
    section.head,
    section.foot,
    ...(section.mark === null ? [] : [section.mark]),
    ...section.blocks.flatMap((block) => renderBlock(TEXTS, block)),
  ],
  heading: (heading) => [sayHeading(heading)],
  paragraph: (paragraph) => paragraph.runs.map((run) => run.text),
  list: (list) => list.items.flatMap((item) => item.map((run) => run.text)),
  table: (table) => [
    ...(table.caption === null ? [] : [sayCaptionLabel("table", table.caption), table.caption.text]),
    ...table.head.flatMap((row) => row.map((cell) => cell.text)),
    ...table.body.flatMap((row) => row.cells.map((cell) => cell.text)),
  ],
  chart: (chart) => [
    ...(chart.caption === null ? [] : [sayCaptionLabel("chart", chart.caption), chart.caption.text]),
    ...listChartTexts(chart),
  ],
  contents: (contents) => [contents.title],
  letterhead: (letterhead) => letterhead.lines.map((line) => line.text),
  signature: (signature) => [signature.intro, ...signature.office, signature.name ?? "", ...signature.details],
  "page-break": () => [],
};
