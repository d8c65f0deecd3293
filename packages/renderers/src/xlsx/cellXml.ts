import type { Measured } from "@rata/domain/number/Measured";
import { xmlText } from "#ooxml/xml";

/** `A1`, `AB12`: columns and rows counted from 0. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A` … `Z`, `AA` …, counted from 0. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCodePoint(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A cell of words. It is written as words and never as a formula, whatever it begins with. */
export function writeTextCell(name: string, style: number, text: string): string {
  const space = /^\s|\s$|\s\s|\n/u.test(text) ? ' xml:space="preserve"' : "";
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t${space}>${xmlText(escapeText(text))}</t></is></c>`;
}

/** A cell of a figure, in the digits that were published: no floating point comes between. */
export function writeNumberCell(name: string, style: number, { amount, scale }: Measured): string {
  return `<c r="${name}" s="${style}"><v>${plainDigits(amount, scale)}</v></c>`;
}

/** A cell with nothing but its border and colour. */
export function writeBlankCell(name: string, style: number): string {
  return `<c r="${name}" s="${style}"/>`;
}

/** `-86.40`: the digits without separators between thousands. */
export function plainDigits(amount: number, scale: number, point = "."): string {
  const digits = String(Math.abs(amount)).padStart(scale + 1, "0");
  const sign = amount < 0 ? "-" : "";
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}${point}${digits.slice(-scale)}`;
}

/** The most characters that a cell of the format holds. */
const LONGEST = 32_767;

/** Text as a cell can hold it, and whether something had to be cut off: a longer one would make the program offer to repair the file. */
export function fitText(text: string): { text: string; isCut: boolean } {
  if (text.length <= LONGEST) return { text, isCut: false };
  return { text: `${text.slice(0, LONGEST - CUT.length).replace(/[\u{D800}-\u{DBFF}]$/u, "")}${CUT}`, isCut: true };
}

const CUT = "… (terpotong)";

/** Characters that XML can't hold are written in the format's own way, and words that look like that way are kept from being taken for it. */
function escapeText(text: string): string {
  return text
    .replaceAll(/_(?=x[\da-fA-F]{4}_)/gu, "_x005F_")
    .replaceAll(
      /(?![\t\n\u{7F}-\u{9F}])\p{Cc}/gu,
      (character) => `_x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
