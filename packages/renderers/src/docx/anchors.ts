import type { Block, Content, Document } from "@rata/reporting/document/Document";
import { sayCaptionLabel, sayHeading } from "@rata/reporting/document/sayCaption";

/** A place that a contents list leads to. */
export interface Anchor {
  /** Name of the bookmark; Word hides names that begin with an underscore and takes `_Toc` for contents. */
  name: string;
  id: number;
  of: "headings" | "table" | "chart";
  level: 1 | 2 | 3;
  label: string;
}

/** The headings and captions of a document by their block, counted through it. */
export function findAnchors(document: Document): ReadonlyMap<Block, Anchor> {
  const anchors = new Map<Block, Anchor>();
  for (const block of document.sections.flatMap((section) => section.blocks)) {
    const found = toAnchor(block);
    const id = anchors.size + 1;
    if (found !== null) anchors.set(block, { ...found, id, name: `_Toc${String(id).padStart(6, "0")}` });
  }
  return anchors;
}

/** What a list of contents names, in printed order; headings of the third level stay out, as in the PDF. */
export function listEntries(anchors: ReadonlyMap<Block, Anchor>, of: Anchor["of"]): Anchor[] {
  return [...anchors.values()].filter((anchor) => anchor.of === of && anchor.level <= 2);
}

function toAnchor(block: Content): Omit<Anchor, "id" | "name"> | null {
  if (block.kind === "heading") return { of: "headings", level: block.level, label: sayHeading(block) };
  if ((block.kind === "table" || block.kind === "chart") && block.caption !== null) {
    return { of: block.kind, level: 1, label: `${sayCaptionLabel(block.kind, block.caption)} ${block.caption.text}` };
  }
  return null;
}
