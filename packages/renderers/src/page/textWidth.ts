/**
 * The width of text in Arial (and every face cut to its measure, Liberation Sans among them), in thousandths of the type size.
 * Office files are laid out by the program that opens them; what must be known beforehand, such as the height of a row that merged
 * cells need, is estimated with these widths.
 */
export function textWidth(text: string, isBold = false): number {
  const widths = isBold ? BOLD : REGULAR;
  let sum = 0;
  for (const character of text)
    sum += widths[(character.codePointAt(0) ?? 0) - FIRST] ?? widthOfOther(character, widths);
  return sum;
}

/** How many lines text takes in a room of `width` points, breaking at spaces and after hyphens, and inside words only where one alone is too wide. */
export function countLines(text: string, width: number, size: number, isBold = false): number {
  const room = (width / size) * 1000;
  return text.split("\n").reduce((sum, line) => sum + countWrapped(line, room, isBold), 0);
}

function countWrapped(line: string, room: number, isBold: boolean): number {
  const space = textWidth(" ", isBold);
  let lines = 1;
  let used = 0;
  for (const word of line.match(/[^\s-]*-+|[^\s-]+|\s+/gu) ?? []) {
    if (word.trim() === "") {
      used += space * word.length;
      continue;
    }
    const width = textWidth(word, isBold);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used = width > room ? width % room : used + width;
  }
  return lines;
}

/** Letters with marks are as wide as without; other scripts are taken as wide as a figure, pictures and ideographs as the type size. */
function widthOfOther(character: string, widths: readonly number[]): number {
  const base = character.normalize("NFD").codePointAt(0) ?? 0;
  return widths[base - FIRST] ?? (base >= 0x2e_80 ? 1000 : 556);
}

const FIRST = 0x20;
const REGULAR: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const BOLD: readonly number[] = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
  556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
  280, 389, 584,
];
