/** A sentence with one thing in it made false. */
export interface Mutation {
  kind: string;
  original: string;
  sentence: string;
}

type Draw = (below: number) => number;

/** So many mutations of true sentences, drawn by a seed, the kinds by turns. For tests. */
export function mutate(sentences: readonly string[], seed: number, count: number): Mutation[] {
  const draw = drawer(seed);
  const found: Mutation[] = [];
  for (let turn = 0; found.length < count && turn < count * 50; turn += 1) {
    const [kind, change] = KINDS[turn % KINDS.length] ?? KINDS[0];
    const original = sentences[draw(sentences.length)] ?? "";
    const sentence = change(original, draw);
    if (sentence !== original) found.push({ kind, original, sentence });
  }
  return found;
}

const KINDS: readonly [Kind, ...Kind[]] = [
  ["digit", changeDigit],
  ["sign", changeSign],
  ["year", changeYear],
  ["round", changeRound],
  ["unit", changeUnit],
  ["direction", (text, draw) => swap(text, DIRECTIONS, draw)],
  ["rank", (text, draw) => swap(text, RANKS, draw)],
  ["value", changeValue],
  ["region", (text, draw) => swap(text, REGIONS, draw)],
];
type Kind = readonly [string, (text: string, draw: Draw) => string];

const NUMBER = /(?<![\d.,])\d{1,3}(?:\.\d{3})*(?:,\d+)(?![\d.,]\d)|(?<=Rp)\d{1,3}(?:\.\d{3})+/gu;

function changeDigit(text: string, draw: Draw): string {
  return replaceOne(text, NUMBER, draw, (number) => {
    const places = [...number.matchAll(/\d/gu)].map(({ index }) => index);
    const at = places[draw(places.length)] ?? 0;
    const digit = (Number(number[at]) + 1 + draw(9)) % 10;
    return `${number.slice(0, at)}${at === 0 && digit === 0 ? 9 : digit}${number.slice(at + 1)}`;
  });
}

function changeSign(text: string, draw: Draw): string {
  return replaceOne(text, /(?<=sebesar |tercatat |mencapai )\d[\d.]*(?:,\d+)/gu, draw, (number) => `−${number}`);
}

function changeYear(text: string, draw: Draw): string {
  return replaceOne(text, /(?<=(?:Maret|September) )20\d\d/gu, draw, (year) =>
    String(2015 + ((Number(year) - 2015 + 1 + draw(9)) % 11)),
  );
}

function changeRound(text: string, draw: Draw): string {
  return replaceOne(text, /(?:Maret|September)(?= 20)/gu, draw, (month) => (month === "Maret" ? "September" : "Maret"));
}

function changeUnit(text: string, draw: Draw): string {
  return replaceOne(
    text,
    /(?<=\d )(?:persen poin|ribu orang|poin|persen)|(?<=\d)%/gu,
    draw,
    (unit) => UNITS.get(unit) ?? unit,
  );
}
const UNITS: ReadonlyMap<string, string> = new Map([
  ["persen poin", "persen"],
  ["persen", "ribu orang"],
  ["%", " ribu orang"],
  ["ribu orang", "juta orang"],
  ["poin", "persen poin"],
]);

/** A figure of another period, as the sentence's own neighbours print it. */
function changeValue(text: string, draw: Draw): string {
  return replaceOne(
    text,
    /(?<=(?:sebesar|tercatat|mencapai) )(?:21,21|20,05|4,16|1\.146,32|1\.131,62)/gu,
    draw,
    (value) => OTHERS.get(value) ?? value,
  );
}
const OTHERS: ReadonlyMap<string, string> = new Map([
  ["21,21", "20,90"],
  ["20,05", "20,44"],
  ["4,16", "4,79"],
  ["1.146,32", "1.131,62"],
  ["1.131,62", "1.169,31"],
]);

const DIRECTIONS = [
  ["menurun", "meningkat"],
  ["turun", "naik"],
  ["penurunan", "peningkatan"],
  ["membaik", "memburuk"],
] as const;
const RANKS = [
  ["terendah", "tertinggi"],
  ["lebih rendah", "lebih tinggi"],
] as const;
const REGIONS = [
  ["Provinsi Nusa Tenggara Timur", "Provinsi Nusa Tenggara Barat"],
  ["Provinsi Nusa Tenggara Timur", "Indonesia"],
  ["di NTT", "di Kabupaten Kupang"],
] as const;

function swap(text: string, pairs: readonly (readonly [string, string])[], draw: Draw): string {
  const words = new Map(
    pairs.flatMap(
      ([a, b]) =>
        [
          [a, b],
          [b, a],
        ] as const,
    ),
  );
  const known = [...words.keys()].filter((word) => text.includes(word));
  const word = known[draw(known.length)];
  return word === undefined ? text : text.replace(new RegExp(String.raw`\b${word}\b`, "u"), words.get(word) ?? word);
}

function replaceOne(text: string, pattern: RegExp, draw: Draw, change: (found: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[draw(matches.length)];
  if (match === undefined) return text;
  return `${text.slice(0, match.index)}${change(match[0])}${text.slice(match.index + match[0].length)}`;
}

function drawer(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
