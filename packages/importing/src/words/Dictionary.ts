/** Knows whether letters are an Indonesian word: a listed one, or one derived from a listed root by the usual affixes. */
export interface Dictionary {
  isWord(letters: string): boolean;
}

/** Builds a dictionary from words parted by blanks and further names (regions), each of whose words counts. Remembers its answers. */
export function buildDictionary(words: string, names: Iterable<string> = []): Dictionary {
  const listed = new Set(words.toLowerCase().split(/\s+/u));
  for (const name of names)
    for (const word of name.toLowerCase().split(/[^a-z]+/u)) if (word.length > 2) listed.add(word);
  const known = new Map<string, boolean>();
  return {
    isWord(letters) {
      const word = letters.toLowerCase();
      if (word.length > LONGEST) return false;
      const before = known.get(word);
      if (before !== undefined) return before;
      const answer = isDerived(listed, word);
      if (known.size < MEMORY) known.set(word, answer);
      return answer;
    },
  };
}

const LONGEST = 40;
const MEMORY = 50_000;

function isDerived(listed: ReadonlySet<string>, word: string): boolean {
  if (listed.has(word)) return true;
  const bare = withoutEnding(word, "nya") ?? word;
  return isStem(listed, bare, 2) || SUFFIXES.some((suffix) => isSuffixed(listed, bare, suffix));
}

function isSuffixed(listed: ReadonlySet<string>, word: string, suffix: string): boolean {
  const stem = withoutEnding(word, suffix);
  if (stem === null) return false;
  // "-an" stands alone (layanan); "-kan" and "-i" come with a prefix in written Indonesian, so "tahap i" is not a word.
  return isStem(listed, stem, 2, suffix === "an" ? 0 : 1);
}

/** Whether a stem is listed after taking off between `fewest` and `most` prefixes. */
function isStem(listed: ReadonlySet<string>, stem: string, most: number, fewest = 0): boolean {
  if (fewest <= 0 && listed.has(stem)) return true;
  if (most === 0) return false;
  return PREFIXES.some(([prefix, restored]) => {
    if (!stem.startsWith(prefix)) return false;
    const rest = restored + stem.slice(prefix.length);
    return rest.length > 2 && isStem(listed, rest, most - 1, fewest - 1);
  });
}

function withoutEnding(word: string, ending: string): string | null {
  return word.endsWith(ending) && word.length > ending.length + 2 ? word.slice(0, -ending.length) : null;
}

const SUFFIXES = ["an", "kan", "i"];

/** A prefix, and the consonant that it swallowed: menyalurkan is meny + (s)alur + kan. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ["di", ""],
  ["ke", ""],
  ["se", ""],
  ["ter", ""],
  ["ber", ""],
  ["be", ""],
  ["per", ""],
  ["pe", ""],
  ["me", ""],
  ["mem", ""],
  ["mem", "p"],
  ["pem", ""],
  ["pem", "p"],
  ["men", ""],
  ["men", "t"],
  ["pen", ""],
  ["pen", "t"],
  ["meng", ""],
  ["meng", "k"],
  ["peng", ""],
  ["peng", "k"],
  ["meny", "s"],
  ["peny", "s"],
];
