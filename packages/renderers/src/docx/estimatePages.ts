import type { Block, Content, Document, Renderer, Run, Section } from "@rata/reporting/document/Document";
import { renderBlock } from "@rata/reporting/document/renderBlock";
import { sayCaptionLabel, sayHeading } from "@rata/reporting/document/sayCaption";
import type { Table } from "@rata/reporting/document/Table";
import { countLines } from "#page/countLines";
import { drawChart } from "#picture/drawChart";
import { type Anchor, listEntries } from "./anchors.ts";
import { headOverflow, typeArea } from "./docxPage.ts";
import { columnWidths, isBeforeTotal } from "./docxTable.ts";
import { LINE, LOOKS, type LookKey } from "./looks.ts";
import { headHeight, rowHeights } from "./rowHeights.ts";
import { pointsOf } from "./wordXml.ts";

/** Where blocks and sections begin, and how many pages there are. */
export interface PageEstimate {
  blocks: ReadonlyMap<Block, number>;
  sections: readonly number[];
  all: number;
}

/**
 * Lays the document out with the measures of its face, so that its contents list shows page numbers although only the program that
 * opens it knows them. An estimate: whoever edits the text has the list made anew.
 */
export function estimatePages(document: Document, anchors: ReadonlyMap<Block, Anchor>): PageEstimate {
  const blocks = new Map<Block, number>();
  const sections: number[] = [];
  let page = 0;
  for (const section of document.sections) {
    page += 1;
    sections.push(page);
    page = layOutSection(section, anchors, blocks, page);
  }
  return { blocks, sections, all: Math.max(page, 1) };
}

/** A piece that is not parted: its height, and whether it stays on the page of the next. A table's head stands again above its rows. */
interface Piece {
  height: number;
  staysWithNext: boolean;
  repeatedHead: number;
  startsPage: boolean;
}

function layOutSection(
  section: Section,
  anchors: ReadonlyMap<Block, Anchor>,
  blocks: Map<Block, number>,
  firstPage: number,
): number {
  const area = typeArea(section);
  const headLines = countLines(section.head, area.width, LOOKS.Header.size);
  const room = area.height - headOverflow(section, headLines);
  const measure = measurer(section, anchors);
  const pieces = section.blocks.flatMap((block) => renderBlock(measure, block).map((piece) => ({ block, piece })));
  let [page, used] = [firstPage, 0];
  for (let at = 0; at < pieces.length;) {
    const chain = chainFrom(pieces, at);
    const height = chain.reduce((sum, { piece }) => sum + piece.height, 0);
    const first = chain[0];
    if (first === undefined) break;
    const isNew = first.piece.startsPage || (used > 0 && used + height > room && height <= room);
    if (isNew) [page, used] = [page + 1, first.piece.repeatedHead];
    for (const { block, piece } of chain) {
      if (used + piece.height > room && used > piece.repeatedHead) [page, used] = [page + 1, piece.repeatedHead];
      if (!blocks.has(block)) blocks.set(block, page);
      used += piece.height;
      while (used > room) [page, used] = [page + 1, used - room];
    }
    at += chain.length;
  }
  return page;
}

function chainFrom<Item extends { piece: Piece }>(pieces: readonly Item[], at: number): Item[] {
  let end = at;
  while (pieces[end]?.piece.staysWithNext === true && end + 1 < pieces.length) end += 1;
  return pieces.slice(at, end + 1);
}

function measurer(section: Section, anchors: ReadonlyMap<Block, Anchor>): Renderer<Piece[]> {
  const { width } = typeArea(section);
  const text = (key: LookKey, words: string, room = width) => {
    const { size, before, after, isBold, staysWithNext } = LOOKS[key];
    const height = countLines(words, room, size, isBold) * size * LINE + before + after;
    return pieceOf(height, staysWithNext);
  };
  const measure: Renderer<Piece[]> = {
    section: () => [],
    heading: (block) => [text(`Heading${block.level}`, sayHeading(block))],
    paragraph: (block) => [text(STYLES[block.size], wordsOf(block.runs))],
    list: (block) => block.items.map((item) => text("ListParagraph", wordsOf(item), width - 21)),
    table: (block) => [...captionOf(block, text), ...tablePieces(block, width)],
    chart: (block) => {
      const pictures = drawChart(block, Math.floor(width)).map(({ height }) =>
        pieceOf(height + LOOKS.Normal.after + 3, block.caption !== null),
      );
      return [...pictures, ...captionOf(block, text)];
    },
    contents: (block) => [
      text("TOCHeading", block.title),
      ...listEntries(anchors, block.of).map((entry) =>
        text(entry.level === 1 ? "TOC1" : "TOC2", entry.label, width - 20),
      ),
    ],
    letterhead: (block) => {
      const words = block.lines.reduce((sum, line) => sum + LOOKS[LETTERHEAD[line.size]].size * LINE, 0);
      return [pieceOf(Math.max(words, block.logo === null ? 0 : 60) + 5), text("Normal", "")];
    },
    signature: (block) => {
      const lines = 2 + block.office.length + block.details.length;
      return [pieceOf(18 + pointsOf(20) + lines * LOOKS.TandaTangan.size * LINE)];
    },
    "page-break": () => [{ ...text("TabelRapat", ""), startsPage: true }],
  };
  return measure;
}

const STYLES = { normal: "Normal", small: "Keterangan", large: "Title" } as const;
const LETTERHEAD = { government: "KopPemerintah", unit: "KopUnit", address: "KopAlamat" } as const;

function captionOf(
  block: Extract<Content, { kind: "table" | "chart" }>,
  text: (key: LookKey, words: string) => Piece,
): Piece[] {
  if (block.caption === null) return [];
  const words = `${sayCaptionLabel(block.kind, block.caption)} ${block.caption.text}`;
  return [text(block.kind === "table" ? "Caption" : "CaptionBelow", words)];
}

function tablePieces(table: Table, width: number): Piece[] {
  const columns = columnWidths(table, width);
  const head = headHeight(table, columns);
  const rows = rowHeights(table, columns).map((height, at) => ({
    ...pieceOf(height, isBeforeTotal(table.body, at)),
    repeatedHead: head,
  }));
  return [pieceOf(head, rows.length > 0), ...rows, pieceOf(LOOKS.TabelRapat.size * LINE)];
}

function pieceOf(height: number, staysWithNext = false): Piece {
  return { height, staysWithNext, repeatedHead: 0, startsPage: false };
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}
