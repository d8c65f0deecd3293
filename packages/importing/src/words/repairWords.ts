import type { Dictionary } from "./Dictionary.ts";

/** Words put together again, and what each was: `Pendapata n` to `Pendapatan`. */
export interface RepairedText {
  text: string;
  repairs: { before: string; after: string }[];
}

/**
 * Mends words that PDF extraction split. Neighbouring pieces are joined only when together they are a word of the dictionary and
 * at least one piece is none, so that "di tingkat" stays two words. The longest run of pieces wins. Linear in the text.
 */
export function repairWords(text: string, dictionary: Dictionary): RepairedText {
  const tokens = text.split(" ");
  const repairs: RepairedText["repairs"] = [];
  const words: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const width = findSplitWord(tokens, at, dictionary);
    const pieces = tokens.slice(at, at + width);
    if (width > 1) repairs.push({ before: pieces.join(" "), after: pieces.join("") });
    words.push(pieces.join(""));
    at += width;
  }
  return { text: words.join(" "), repairs };
}

const MOST_PIECES = 4;
const SHORTEST_WORD = 4;

/** How many tokens from `at` on are one split word; 1 when the token stands for itself. */
function findSplitWord(tokens: readonly string[], at: number, dictionary: Dictionary): number {
  for (let width = Math.min(MOST_PIECES, tokens.length - at); width > 1; width -= 1) {
    if (isSplitWord(tokens.slice(at, at + width), dictionary)) return width;
  }
  return 1;
}

function isSplitWord(pieces: readonly string[], dictionary: Dictionary): boolean {
  const letters = pieces.map((piece, index) => lettersOf(piece, index === 0, index === pieces.length - 1));
  if (letters.includes(null)) return false;
  const [first = "", ...rest] = letters.map((piece) => piece ?? "");
  if (!hasOneCase(first, rest)) return false;
  const joined = first + rest.join("");
  if (joined.length < SHORTEST_WORD || !dictionary.isWord(joined)) return false;
  return [first, ...rest].some((piece) => !dictionary.isWord(piece));
}

/** The letters of a piece; marks may stand before the first and after the last. */
function lettersOf(piece: string, isFirst: boolean, isLast: boolean): string | null {
  const [, before = "", letters = "", after = ""] = /^([("'“]*)([A-Za-z]+)([),.;:"'”]*)$/u.exec(piece) ?? [];
  return letters === "" || (before !== "" && !isFirst) || (after !== "" && !isLast) ? null : letters;
}

/** A split word goes on in small letters, or in capitals throughout; "tahap II" and "kelas I" are no split words. */
function hasOneCase(first: string, rest: readonly string[]): boolean {
  const isUpper = first === first.toUpperCase() && first.length > 1;
  return rest.every(
    (piece) => piece === piece.toLowerCase() || (isUpper && piece === piece.toUpperCase() && !/^[IVX]+$/u.test(piece)),
  );
}
