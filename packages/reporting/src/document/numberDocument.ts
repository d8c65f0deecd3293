import type { Caption } from "./Caption.ts";
import type { Content, Document, Heading } from "./Document.ts";

/**
 * Fills the numbers of headings and captions in printed order. Headings of level 1 count as chapters (BAB III or A), lower ones
 * below them (3.1); captions count within their chapter, tables and charts apart. Fixed caption numbers stay and count nothing.
 */
export function numberDocument(document: Document): Document {
  const counters: Counters = { style: document.chapters, levels: [0, 0, 0], tables: 0, charts: 0 };
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => numberBlock(block, counters)),
  }));
  return { ...document, sections };
}

interface Counters {
  style: Document["chapters"];
  levels: [number, number, number];
  tables: number;
  charts: number;
}

function numberBlock(block: Content, counters: Counters): Content {
  if (block.kind === "heading") return numberHeading(block, counters);
  if (block.kind === "table") {
    if (block.caption?.fixed === null) counters.tables += 1;
    return { ...block, caption: numberCaption(block.caption, counters, counters.tables) };
  }
  if (block.kind === "chart") {
    if (block.caption?.fixed === null) counters.charts += 1;
    return { ...block, caption: numberCaption(block.caption, counters, counters.charts) };
  }
  return block;
}

function numberHeading(heading: Heading, counters: Counters): Heading {
  if (!heading.isNumbered) return { ...heading, number: null };
  const depth = heading.level - 1;
  counters.levels = [
    counters.levels[0] + Number(depth === 0),
    depth === 0 ? 0 : counters.levels[1] + Number(depth === 1),
    depth === 2 ? counters.levels[2] + 1 : 0,
  ];
  if (depth > 0)
    return { ...heading, number: [chapterOf(counters), ...counters.levels.slice(1, heading.level)].join(".") };
  counters.tables = 0;
  counters.charts = 0;
  const chapter = counters.levels[0];
  return { ...heading, number: counters.style === "roman" ? `BAB ${toRoman(chapter)}` : chapterOf(counters) };
}

function numberCaption(caption: Caption | null, counters: Counters, count: number): Caption | null {
  if (caption === null) return null;
  const number = counters.levels[0] === 0 ? String(count) : `${chapterOf(counters)}.${count}`;
  return { ...caption, number: caption.fixed ?? number };
}

/** The chapter as it stands in lower numbers: 3 under BAB III, B under the letter B. */
function chapterOf(counters: Counters): string {
  const chapter = counters.levels[0];
  return counters.style === "roman" ? String(chapter) : String.fromCodePoint(64 + Math.min(chapter, 26));
}

function toRoman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let letters = "";
  for (const [size, letter] of steps) {
    while (rest >= size) {
      letters += letter;
      rest -= size;
    }
  }
  return letters;
}
