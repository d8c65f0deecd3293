import { xmlText } from "#ooxml/xml";
import type { LookKey } from "./looks.ts";

/** The names that every part of the document declares. */
export const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points of millimetres on paper. */
export function pointsOf(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** English metric units, in which pictures are measured. */
export function emus(points: number): number {
  return Math.round(points * 12_700);
}

/** A stretch of words; line breaks and tabs become the format's own. `look` is what stands in the properties of the stretch. */
export function writeRun(text: string, look = ""): string {
  const properties = look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${properties}${/[\n\t]/u.test(text) ? writePieces(text) : writeText(text)}</w:r>`;
}

/** What a paragraph may have beside its style, in the order that the format demands. */
export interface ParagraphLook {
  style: LookKey;
  staysWithNext?: boolean;
  startsPage?: boolean;
  /** Complete elements that stand between keepNext and spacing, such as a list's number or tab stops. */
  list?: string;
  tabs?: string;
  /** Room before and after in points. */
  before?: number;
  indent?: string;
  align?: "start" | "center" | "end" | "justify";
  section?: string;
}

/** A paragraph of ready stretches. */
export function writeParagraph(look: ParagraphLook, runs: string): string {
  const properties = [
    look.style === "Normal" ? "" : `<w:pStyle w:val="${look.style}"/>`,
    look.staysWithNext === true ? "<w:keepNext/>" : "",
    look.startsPage === true ? "<w:pageBreakBefore/>" : "",
    look.list ?? "",
    look.tabs ?? "",
    look.before === undefined ? "" : `<w:spacing w:before="${twips(look.before)}"/>`,
    look.indent ?? "",
    look.align === undefined || look.align === "start" ? "" : `<w:jc w:val="${ALIGNMENTS[look.align]}"/>`,
    look.section ?? "",
  ].join("");
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A field with the result that it shows until a program counts for itself. */
export function writeField(instruction: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r><w:instrText xml:space="preserve"> ${xmlText(instruction)} </w:instrText></w:r>`;
  return `${mark("begin")}${code}${mark("separate")}${writeRun(result)}${mark("end")}`;
}

const ALIGNMENTS = { center: "center", end: "right", justify: "both" } as const;

function writePieces(text: string): string {
  return text
    .split(/(\n|\t)/u)
    .map((piece) => (piece === "\n" ? "<w:br/>" : piece === "\t" ? "<w:tab/>" : writeText(piece)))
    .join("");
}

function writeText(text: string): string {
  if (text === "") return "";
  const space = text === text.trim() && !text.includes("  ") ? "" : ' xml:space="preserve"';
  return `<w:t${space}>${xmlText(text)}</w:t>`;
}
