const SOFT_HYPHEN = "\u{AD}";
const VOWELS = "aiueoAIUEO";

/**
 * Puts soft hyphens between the syllables of long Indonesian words: narrow columns need them and typst knows no Indonesian
 * patterns. A syllable begins at the last consonant before a vowel; ng, ny, sy, kh count as one. At least two letters stay before
 * and three after a break. Words with digits or marks (codes, figures, addresses) stay whole.
 */
export function hyphenate(text: string): string {
  return text.replaceAll(/(?<![\p{L}\p{N}])\p{Script=Latin}{7,}(?![\p{L}\p{N}])/gu, (word) => hyphenateWord(word));
}

function hyphenateWord(word: string): string {
  let broken = "";
  let start = 0;
  for (let at = 2; at <= word.length - 3; at += 1) {
    if (!isBreak(word, at) || SUFFIX_AN.test(word.slice(at))) continue;
    broken += word.slice(start, at) + SOFT_HYPHEN;
    start = at;
  }
  return broken + word.slice(start);
}

/** Whether a syllable may begin at this letter: a consonant followed by a vowel, or two vowels that belong to different syllables. */
function isBreak(word: string, at: number): boolean {
  const before = word.slice(0, at);
  if (!/[aiueo]/iu.test(before)) return false;
  const first = word.charAt(at);
  if (isVowel(first)) return false;
  const pair = word.slice(at, at + 2).toLowerCase();
  if (DIGRAPHS.has(pair)) return isVowel(word.charAt(at + 2));
  const previous = word.slice(at - 1, at + 1).toLowerCase();
  if (DIGRAPHS.has(previous)) return false;
  return isVowel(word.charAt(at + 1));
}

function isVowel(letter: string): boolean {
  return letter !== "" && VOWELS.includes(letter);
}

/** `keseha-tan` would cut the root before its suffix -an; -kan is a suffix of its own and may stand alone. */
const SUFFIX_AN = /^(?:ng|ny|[bcdfghjlmnpqrstvwxyz])an$/iu;
const DIGRAPHS: ReadonlySet<string> = new Set(["ng", "ny", "sy", "kh"]);
