import type { Span } from "../Claim.ts";

/** A part of a text by what it is for. Lines of prose that follow each other are one block. */
export interface Block {
  kind: "heading" | "caption" | "source" | "table" | "item" | "prose";
  text: string;
  /** Where each line begins in the block's text. */
  lines: readonly { line: number; from: number }[];
}

/** Whether a line is a line of a text, or a whole paragraph. */
export type Layout = "lines" | "paragraphs";

/** Parts a text by its lines. A caption runs to the next empty line; a heading is short and no sentence. */
export function splitBlocks(lines: readonly string[], layout: Layout = "lines"): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const [index, text] of lines.entries()) {
    const last = isOpen ? blocks.at(-1) : undefined;
    isOpen = text.trim() !== "";
    if (!isOpen) continue;
    const kind = last?.kind === "caption" && isShort(text) && !/[.:;]\s*$/u.test(text) ? "caption" : kindOf(text);
    const isJoined =
      last !== undefined && last.kind === kind && (kind === "caption" || (kind === "prose" && layout === "lines"));
    if (isJoined) {
      blocks[blocks.length - 1] = {
        ...last,
        text: `${last.text}\n${text}`,
        lines: [...last.lines, { line: index + 1, from: last.text.length + 1 }],
      };
    } else blocks.push({ kind, text, lines: [{ line: index + 1, from: 0 }] });
  }
  return blocks;
}

/** Where a place of a block's text stands in the file. */
export function placeOf({ lines }: Block, { start, end }: Span): { line: number; start: number; end: number } {
  const at = lines.findLast(({ from }) => from <= start) ?? { line: 1, from: 0 };
  return { line: at.line, start: start - at.from, end: end - at.from };
}

function kindOf(text: string): Block["kind"] {
  if (text.includes("\t") || /^\s*\|/u.test(text)) return "table";
  if (/^\s*sumber\s*:/iu.test(text)) return "source";
  if (
    /^\s*(?:grafik|tabel|gambar|diagram|bagan)\s+\d/iu.test(text) &&
    !/\b(?:menunjukkan|memperlihatkan|menggambarkan|sebesar)\b/iu.test(text)
  )
    return "caption";
  if (isHeading(text)) return "heading";
  return /^\s*(?:\d{1,2}[.)]|[a-z][.)]|[-•*])\s/u.test(text) ? "item" : "prose";
}

function isHeading(text: string): boolean {
  if (!isShort(text) || /[;,:]\s*$/u.test(text) || /\d[.)]\s.*[;.]\s*$/u.test(text)) return false;
  return (
    /^\s*(?:#+\s|BAB\s|[A-Z]\.\s|\d+(?:\.\d+)+\.?\s)/u.test(text) ||
    (!/[.;:]\s*$|^\s*(?:\d{1,2}|[a-z])[.)]\s|^\s*[-•*]\s/u.test(text) &&
      !/\d,\d|\b(?:sebesar|sebanyak|yang|menurun|turun|meningkat|naik)\b/iu.test(text))
  );
}

function isShort(text: string): boolean {
  return text.trim().length <= 140 && !/\.\s+\p{Lu}\p{L}+.*\.$/u.test(text) && !/\d,\d/u.test(text);
}
