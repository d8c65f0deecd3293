import type { Block, Content, Document, Letterhead, Renderer, Run, Section } from "#document/Document";
import { renderBlock } from "#document/renderBlock";
import { sayCaptionLabel, sayHeading } from "#document/sayCaption";
import { escapeHtml } from "./escapeHtml.ts";
import { renderChart } from "./renderChart.ts";
import { renderTable } from "./renderTable.ts";
import { DOCUMENT_STYLES } from "./styles.ts";

/** The document as HTML for reading on screen. Every word is escaped; nothing in it can become markup. Pure: same document, same text. */
export function renderHtml(document: Document): string {
  const anchors = anchorsOf(document);
  const renderer = makeRenderer(anchors);
  const sections = document.sections.map((section) => renderBlock(renderer, section)).join("");
  return `<article class="rata-document" lang="${document.language}">${sections}</article>`;
}

/** The same as a file of its own, with its styles and a policy that lets nothing else in. */
export function renderHtmlFile(document: Document): string {
  const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
  return `<!doctype html>
<html lang="${document.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="rata-facts" content="${escapeHtml(document.factsDigest)}"><title>${escapeHtml(document.title)}</title><style>body{margin:1rem}${DOCUMENT_STYLES}</style></head><body>${renderHtml(document)}</body></html>
`;
}

interface Anchor {
  id: string;
  of: "headings" | "table" | "chart";
  label: string;
}
type Anchors = ReadonlyMap<Block, Anchor>;

/** Where the contents lists lead to: headings and captions, counted through the document. */
function anchorsOf(document: Document): Anchors {
  const anchors = new Map<Block, Anchor>();
  for (const block of document.sections.flatMap((section) => section.blocks)) {
    const anchor = toAnchor(block);
    if (anchor !== null) anchors.set(block, { ...anchor, id: `bagian-${anchors.size + 1}` });
  }
  return anchors;
}

function toAnchor(block: Content): Omit<Anchor, "id"> | null {
  if (block.kind === "heading") return { of: "headings", label: sayHeading(block) };
  if ((block.kind === "table" || block.kind === "chart") && block.caption !== null) {
    return { of: block.kind, label: `${sayCaptionLabel(block.kind, block.caption)} ${block.caption.text}` };
  }
  return null;
}

function makeRenderer(anchors: Anchors): Renderer<string> {
  const idOf = (block: Block) => anchors.get(block)?.id ?? "";
  const renderer: Renderer<string> = {
    section: (section) => renderSection(section, section.blocks.map((block) => renderBlock(renderer, block)).join("")),
    heading: (block) => {
      const tag = `h${block.level + 1}`;
      return `<${tag} id="${idOf(block)}">${escapeHtml(sayHeading(block))}</${tag}>`;
    },
    paragraph: (block) => `<p class="rata-${block.align} rata-${block.size}">${renderRuns(block.runs)}</p>`,
    list: (block) => {
      const [open, close] = LIST_TAGS[block.marker];
      return `${open}${block.items.map((item) => `<li>${renderRuns(item)}</li>`).join("")}${close}`;
    },
    table: (block) => renderTable(block, idOf(block)),
    chart: (block) => renderChart(block, idOf(block)),
    contents: (block) => {
      const entries = [...anchors.values()].filter((anchor) => anchor.of === block.of);
      const items = entries.map(({ id, label }) => `<li><a href="#${id}">${escapeHtml(label)}</a></li>`).join("");
      return `<nav class="rata-contents" aria-label="${escapeHtml(block.title)}"><p><b>${escapeHtml(block.title)}</b></p><ol>${items}</ol></nav>`;
    },
    letterhead: renderLetterhead,
    signature: (block) => {
      const office = block.office.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
      const details = block.details.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
      const name = block.name === null ? "" : `<p><b>${escapeHtml(block.name)}</b></p>`;
      return `<div class="rata-signature"><p>${escapeHtml(block.intro)}</p>${office}<div class="rata-room"></div>${name}${details}</div>`;
    },
    "page-break": () => "<hr>",
  };
  return renderer;
}

function renderSection(section: Section, content: string): string {
  const mark = section.mark === null ? "" : `<p class="rata-mark">${escapeHtml(section.mark)}</p>`;
  const head = `<header class="rata-page">${escapeHtml(section.head)}</header>`;
  const foot = `<footer class="rata-page">${escapeHtml(section.foot)}</footer>`;
  return `<section class="rata-${section.orientation}">${head}${mark}${content}${foot}</section>`;
}

function renderLetterhead(block: Letterhead): string {
  const logo =
    block.logo === null ? "" : `<img alt="Lambang" src="data:${block.logo.mime};base64,${block.logo.base64}">`;
  const lines = block.lines.map((line) => `<p class="rata-${line.size}">${escapeHtml(line.text)}</p>`).join("");
  return `<div class="rata-letterhead">${logo}${lines}</div>`;
}

const LIST_TAGS = {
  bullet: ["<ul>", "</ul>"],
  number: ["<ol>", "</ol>"],
  letter: ['<ol type="a">', "</ol>"],
} as const;

const MARK_TAGS = { plain: ["", ""], strong: ["<b>", "</b>"], emphasis: ["<i>", "</i>"] } as const;

function renderRuns(runs: readonly Run[]): string {
  return runs.map((run) => `${MARK_TAGS[run.mark][0]}${escapeHtml(run.text)}${MARK_TAGS[run.mark][1]}`).join("");
}
