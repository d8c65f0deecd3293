/**
 * The width of words in Source Sans 3, for a type size of 1, so that a picture is laid out alike where nothing can be measured.
 * The table holds the advance widths of the face in thousandths; kerning only narrows them.
 */
export function widthOf(text: string, size: number, isBold = false): number {
  const widths = isBold ? BOLD : REGULAR;
  let sum = 0;
  for (const character of text.normalize("NFC"))
    sum += widths[codeOf(character) - FIRST] ?? widthOfOther(character, widths);
  return (sum / 1000) * size;
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

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Letters with marks are as wide as without; what the face lacks is taken as wide as the type size. */
function widthOfOther(character: string, widths: readonly number[]): number {
  return SIGNS.get(character) ?? widths[codeOf(character.normalize("NFD")) - FIRST] ?? 1000;
}

const FIRST = 0x20;
/** The wider of both faces. */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ["−", 528],
  ["–", 480],
  ["—", 800],
  ["·", 300],
  ["≤", 528],
  ["≥", 528],
  ["×", 528],
  ["…", 978],
  ["°", 365],
]);
const REGULAR: readonly number[] = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497,
];
const BOLD: readonly number[] = [
  200, 340, 537, 528, 528, 857, 667, 300, 344, 344, 457, 528, 300, 332, 300, 339, 528, 528, 528, 528, 528, 528, 528,
  528, 528, 528, 300, 300, 528, 528, 528, 463, 902, 573, 605, 582, 635, 548, 524, 638, 674, 301, 509, 614, 518, 762,
  665, 684, 596, 684, 613, 556, 556, 665, 556, 813, 567, 525, 541, 344, 339, 344, 528, 500, 555, 527, 573, 468, 573,
  518, 341, 534, 571, 276, 278, 548, 286, 857, 572, 555, 573, 573, 398, 443, 383, 568, 523, 776, 514, 521, 460, 344,
  268, 344, 528,
];
