import { ARIAL, widthIn } from "@rata/reporting/document/glyphWidths";

/** How many lines text takes in a room of `width` points, breaking at spaces and after hyphens, and inside words only where one alone is too wide. */
export function countLines(text: string, width: number, size: number, isBold = false): number {
  const room = (width / size) * 1000;
  return text.split("\n").reduce((sum, line) => sum + countWrapped(line, room, isBold), 0);
}

function countWrapped(line: string, room: number, isBold: boolean): number {
  const space = widthIn(ARIAL, " ", isBold);
  let lines = 1;
  let used = 0;
  for (const word of line.match(/[^\s-]*-+|[^\s-]+|\s+/gu) ?? []) {
    if (word.trim() === "") {
      used += space * word.length;
      continue;
    }
    const width = widthIn(ARIAL, word, isBold);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used = width > room ? width % room : used + width;
  }
  return lines;
}
