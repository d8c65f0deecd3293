import { PASSWORD_LENGTH } from "#agency/Account";
import { GUESSED_WORDS } from "./guessedWords.ts";

/** What somebody who guesses knows beforehand: the person, the address, the office. */
export interface PasswordPerson {
  name: string;
  email: string;
  /** Names of government and team as they stand in the settings. */
  places: readonly string[];
}

export type PasswordFault =
  | { code: "password-short" | "password-monotonous" | "password-digits" | "password-common" }
  | { code: "password-personal"; word: string };

/**
 * What makes a password easy to guess; null for one that may be used. Asked while the person types and again by the server. Length is
 * what makes guessing dear, so that no mixture of characters is demanded; but no length helps words that are tried first.
 */
export function judgePassword(password: string, person: PasswordPerson): PasswordFault | null {
  const plain = password.normalize("NFKC").toLowerCase();
  if (password.length < PASSWORD_LENGTH) return { code: "password-short" };
  if (isMonotonous(plain)) return { code: "password-monotonous" };
  if (/^[\d\s.+-]+$/u.test(plain)) return { code: "password-digits" };
  const word = findOwnWord(plain, person);
  if (word !== null) return { code: "password-personal", word };
  return isCommon(plain) ? { code: "password-common" } : null;
}

const FEWEST_CHARACTERS = 5;
const SHORTEST_WORD = 4;
const PRODUCT = "rata";

/** "aaaaaaaaaa", "ababababab" and one row of neighbours, "abcdefghij". */
function isMonotonous(plain: string): boolean {
  const codes = Array.from(plain, (character) => character.codePointAt(0) ?? 0);
  const isRow = codes.every((code, at) => at === 0 || Math.abs(code - (codes[at - 1] ?? 0)) === 1);
  return isRow || new Set(codes).size < FEWEST_CHARACTERS;
}

/** A word of the person or the office inside the password, also with digits for letters. The product's name counts as a word by itself only: it stands inside too many others. */
function findOwnWord(plain: string, { name, email, places }: PasswordPerson): string | null {
  const readings = [plain, toLetters(plain)];
  const [local = ""] = email.split("@", 1);
  const words = [name, local, ...places]
    .flatMap((text) =>
      text
        .normalize("NFKC")
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    )
    .filter((word) => word.length >= SHORTEST_WORD);
  const contained = words.find((word) => readings.some((reading) => reading.includes(word)));
  if (contained !== undefined) return contained;
  const isNamed = readings.some((reading) => reading.split(/[^\p{L}]+/u).includes(PRODUCT));
  return isNamed ? PRODUCT : null;
}

/** Whether nothing but common words is left when digits and marks are taken away, each digit read as itself and as the letter it stands for. */
function isCommon(plain: string): boolean {
  return [plain, toLetters(plain)].some((reading) => {
    const letters = reading.replaceAll(/[^\p{L}]/gu, "");
    return letters !== "" && isMadeOfCommonWords(letters);
  });
}

const STANDS_FOR: Readonly<Record<string, string>> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  7: "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** Digits and marks between letters as the letters that they stand for; those at the end are usually a year or a counter. */
function toLetters(plain: string): string {
  return plain.replace(/[^\p{L}]+$/u, "").replaceAll(/[013457@$!]/gu, (mark) => STANDS_FOR[mark] ?? mark);
}

function isMadeOfCommonWords(letters: string): boolean {
  const ends = new Set([0]);
  for (let end = 1; end <= letters.length; end += 1)
    for (const start of ends) if (GUESSED_WORDS.has(letters.slice(start, end))) ends.add(end);
  return ends.has(letters.length);
}
