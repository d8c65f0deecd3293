/** How wide a face sets its characters, in thousandths of the type size: the advance widths from the space on, and the rest. */
export interface Glyphs {
  regular: readonly number[];
  bold: readonly number[];
  /** Signs beyond the tables, in the wider of both weights. */
  signs: ReadonlyMap<string, number>;
  /** What the face lacks. */
  other: (code: number) => number;
}

/**
 * The width of a text in thousandths of the type size, so that what can't be measured is laid out alike everywhere. Letters with
 * marks are as wide as without; kerning, which only narrows, is left out.
 */
export function widthIn({ signs, other, ...weights }: Glyphs, text: string, isBold = false): number {
  const widths = isBold ? weights.bold : weights.regular;
  let sum = 0;
  for (const character of text.normalize("NFC")) {
    const base = codeOf(character.normalize("NFD"));
    sum += widths[codeOf(character) - FIRST] ?? signs.get(character) ?? widths[base - FIRST] ?? other(base);
  }
  return sum;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

const FIRST = 0x20;

/** Source Sans 3, in which charts and pages are set. What it lacks is taken as wide as the type size. */
export const SOURCE_SANS: Glyphs = {
  other: () => 1000,
  signs: new Map([
    ["−", 528],
    ["–", 480],
    ["—", 800],
    ["·", 300],
    ["≤", 528],
    ["≥", 528],
    ["×", 528],
    ["…", 978],
    ["°", 365],
  ]),
  regular: [
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
    497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
    647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
    496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
    241, 303, 497,
  ],
  bold: [
    200, 340, 537, 528, 528, 857, 667, 300, 344, 344, 457, 528, 300, 332, 300, 339, 528, 528, 528, 528, 528, 528, 528,
    528, 528, 528, 300, 300, 528, 528, 528, 463, 902, 573, 605, 582, 635, 548, 524, 638, 674, 301, 509, 614, 518, 762,
    665, 684, 596, 684, 613, 556, 556, 665, 556, 813, 567, 525, 541, 344, 339, 344, 528, 500, 555, 527, 573, 468, 573,
    518, 341, 534, 571, 276, 278, 548, 286, 857, 572, 555, 573, 573, 398, 443, 383, 568, 523, 776, 514, 521, 460, 344,
    268, 344, 528,
  ],
};

/**
 * Arial and every face cut to its measure, Liberation Sans among them: what office programs lay out themselves is estimated with it.
 * Other scripts are taken as wide as a figure, pictures and ideographs as the type size.
 */
export const ARIAL: Glyphs = {
  other: (code) => (code >= 0x2e_80 ? 1000 : 556),
  signs: new Map(),
  regular: [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
  ],
  bold: [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
    556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
    280, 389, 584,
  ],
};
