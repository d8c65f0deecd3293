import { SOURCE_SANS, widthIn } from "#document/glyphWidths";

/** The width of words in the face of charts at a type size. */
export function widthOf(text: string, size: number, isBold = false): number {
  return (widthIn(SOURCE_SANS, text, isBold) / 1000) * size;
}

/** How words are set. */
export interface Face {
  size: number;
  isBold?: boolean;
}

/** The words in lines that fit the room; a word that alone is too wide is broken. Never an empty list. */
export function wrapWords(text: string, room: number, face: Face): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/u)) {
    const open = lines.at(-1);
    const longer = `${open ?? ""} ${word}`;
    if (open !== undefined && widthOf(longer, face.size, face.isBold) <= room) lines[lines.length - 1] = longer;
    else lines.push(...breakWord(word, room, face));
  }
  return lines;
}

function breakWord(word: string, room: number, { size, isBold }: Face): string[] {
  if (widthOf(word, size, isBold) <= room) return [word];
  const parts: string[] = [];
  let open = "";
  for (const character of word) {
    if (open !== "" && widthOf(open + character, size, isBold) > room) {
      parts.push(open);
      open = "";
    }
    open += character;
  }
  return [...parts, open];
}
