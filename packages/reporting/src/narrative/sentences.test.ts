import { expect, test } from "vitest";
import type { Unit } from "@rata/domain/indicator/Indicator";
import type { GridSentence } from "./testing/GridSentence.ts";
import { sentenceGrid } from "./testing/sentenceGrid.ts";

const GRID = sentenceGrid();

test("the grid holds more than five thousand sentences of every kind", () => {
  expect(new Set(GRID.map(({ sentence }) => sentence)).size).toBeGreaterThan(5000);
  expect([...new Set(GRID.map(({ kind }) => kind))].toSorted()).toEqual([
    "budget",
    "change",
    "comparison",
    "contribution",
    "ends",
    "gap",
    "level",
    "missing",
    "projection",
    "quadrant",
    "rank",
    "record",
    "refused",
    "relevance",
    "target",
    "trend",
  ]);
});

/** What holds for every sentence, each with the words that break it. */
const RULES: readonly (readonly [string, RegExp])[] = [
  ["begins with a capital and ends with one full stop", /^[^A-Z]|[^.]$|\.\.$/u],
  ["one space between words, none before a mark", / {2}| [.,;:)]|\( /u],
  ["no value that a program forgot", /undefined|null|NaN|Infinity|\[object/u],
  ["no percent sign: persen is written out", /%/u],
  ["no hyphen as a minus", /(?:^|[ (])-\d/u],
  ["no decimal point, no comma between thousands", /\d\.\d{1,2}(?!\d)|\d\.\d{4,}|,\d{3},\d/u],
  ["no thousands without their dot", /(?<![\d.,])\d{5,}/u],
  ["no claim of cause", /disebabkan|karena|akibat|berkat|sebab|menyebabkan|berdampak|sehingga|mendorong/iu],
  ["no word that accuses", /tidak efektif|gagal|buruk sekali|kinerja/iu],
  ["no place below an achievement", /di ?bawah capaian|dibawah/iu],
  ["no minus zero", /−0(?:,0+)?(?![\d,])/u],
  ["persen and poin once each", /persen persen|poin poin|% poin/u],
  ["a verb of change has a size without sign", /(?:menurun|meningkat|penurunan|peningkatan)(?: rata-rata)? −/u],
  ["no change of nothing told as a change", /(?:menurun|meningkat)(?: rata-rata)? (?:Rp)?0(?:,0+)? /u],
];

test.each(RULES)("in every sentence: %s", (_, broken) => {
  expect(GRID.filter(({ sentence }) => broken.test(sentence)).map(({ sentence }) => sentence)).toEqual([]);
});

/** After "menurun", "meningkat", "lebih tinggi", "berjarak": the difference with its unit. */
const SIZE =
  /(?:menurun|meningkat|penurunan|peningkatan|lebih tinggi|lebih rendah|berjarak)(?: rata-rata)? (Rp)?[\d.,]+( persen poin| poin| persen| ribu orang| tahun| per 100\.000 kelahiran hidup| per 1\.000 kelahiran hidup| ribu| juta)?/gu;

const SIZE_WORDS: Readonly<Record<Unit, string>> = {
  percent: " persen poin",
  index: " poin",
  "thousand-persons": " ribu orang",
  years: " tahun",
  "per-100000-births": " per 100.000 kelahiran hidup",
  "per-1000-births": " per 1.000 kelahiran hidup",
  "rupiah-per-month": "Rp",
  "thousand-rupiah-per-year": "Rp ribu",
  "million-rupiah": "Rp juta",
  rupiah: "Rp",
};

test("a difference has the unit of differences: persen poin of percentages, poin of indices, and never plain persen", () => {
  expect(GRID.flatMap(findWrongSizes)).toEqual([]);
  expect(GRID.filter(({ sentence }) => [...sentence.matchAll(SIZE)].length > 0).length).toBeGreaterThan(3000);
});

function findWrongSizes({ sentence, indicator }: GridSentence): string[] {
  const found = [...sentence.matchAll(SIZE)].map(([, before = "", after = ""]) => `${before}${after}`);
  return found.every((words) => words === SIZE_WORDS[indicator.unit]) ? [] : [sentence];
}

test("better and worse follow the indicator's direction", () => {
  const wrong = GRID.filter(({ sentence, indicator: { better } }) => {
    const isGood = / atau membaik|artinya lebih baik/u.test(sentence);
    const isBad = / atau memburuk|artinya belum lebih baik/u.test(sentence);
    const isUp = / meningkat | lebih tinggi /u.test(sentence);
    const isDown = / menurun | lebih rendah /u.test(sentence);
    if (better === "none") return isGood || isBad;
    if (isGood) return better === "higher" ? !isUp : !isDown;
    return isBad && (better === "higher" ? !isDown : !isUp);
  });
  expect(wrong.map(({ sentence }) => sentence)).toEqual([]);
  expect(GRID.filter(({ sentence }) => / atau membaik/u.test(sentence)).length).toBeGreaterThan(500);
  expect(GRID.filter(({ sentence }) => / atau memburuk/u.test(sentence)).length).toBeGreaterThan(500);
});

test("a figure keeps the decimals of its indicator, or one more where it was published so", () => {
  const wrong = GRID.filter(({ kind, sentence, indicator: { decimals } }) => {
    if (kind !== "level") return false;
    const figure = /sebesar (?:Rp)?−?[\d.]+(?:,(\d+))?/u.exec(sentence);
    return figure === null || (figure[1] ?? "").length !== decimals;
  });
  expect(wrong.map(({ sentence }) => sentence)).toEqual([]);
});
