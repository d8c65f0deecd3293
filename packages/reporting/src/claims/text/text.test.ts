import { expect, test } from "vitest";
import { splitBlocks } from "./Block.ts";
import { findNumbers } from "./findNumbers.ts";
import { findPeriods } from "./findPeriods.ts";
import { readSentence } from "./Sentence.ts";
import { splitSentences } from "./splitSentences.ts";

test("a text is parted by what each part is for", () => {
  const lines = [
    "3.1. Persentase Penduduk Miskin",
    "",
    "Grafik 3.1",
    "Persentase Penduduk Miskin",
    "Periode 2019-Maret 2022",
    "",
    "Sumber : BPS",
    "No\tProgram",
    "Persentase penduduk miskin turun,",
    "yaitu menjadi 20,05 persen.",
    "1. Dinas Sosial;",
  ];
  expect(splitBlocks(lines).map(({ kind, lines: own }) => [kind, own.map(({ line }) => line)])).toEqual([
    ["heading", [1]],
    ["caption", [3, 4, 5]],
    ["source", [7]],
    ["table", [8]],
    ["prose", [9, 10]],
    ["item", [11]],
  ]);
  expect(splitBlocks(["Satu kalimat.", "Dua kalimat."], "paragraphs")).toHaveLength(2);
});

test.each([
  ["pada Maret Tahun 2022", [[2022, "03"]]],
  ["Tahun 2022 per Maret sebesar", [[2022, "03"]]],
  ["triwulan pertama pada 2021", [[2021, "Q1"]]],
  ["semester II 2021", [[2021, "09"]]],
  [
    "Januari-Maret 2022",
    [
      [2022, "01"],
      [2022, "03"],
    ],
  ],
  [
    "2020, 2021, hingga 2022",
    [
      [2020, null],
      [2021, null],
      [2022, null],
    ],
  ],
  ["2.022 orang dan 2022,5", []],
])("%s", (text, periods) => {
  expect(findPeriods(text).map(({ year, round }) => [year, round])).toEqual(periods);
});

test("from what a change is measured", () => {
  const found = findPeriods(
    "Maret 2022 turun terhadap Maret 2021; dari tahun sebelumnya; Maret 2019 sampai dengan Maret 2022",
  );
  expect(found.map(({ isReference }) => isReference)).toEqual([false, true, true, true, false]);
});

test.each([
  ["20,05%", 2005, 2, "percent"],
  ["0,39% poin", 39, 2, "percent-point"],
  ["1.131,62 ribu orang", 113_162, 2, "thousand-persons"],
  ["1,13 juta jiwa", 113, 2, "million-persons"],
  ["Rp. 460.823", 460_823, 0, "rupiah"],
  ["Rp460.823 per tahun", 460_823, 0, "other"],
  ["−0,84 persen", -84, 2, "percent"],
  ["20.05%", 2005, 2, "percent"],
  ["3,632, turun", 3632, 3, "plain"],
])("%s is one number with its unit", (text, amount, scale, unit) => {
  expect(findNumbers(text, []).map(({ value, unit: own }) => [value, own])).toEqual([[{ amount, scale }, unit]]);
});

test("numbers of laws, tables, dates, items and names of things are no figures", () => {
  const text =
    "1. Nomor 53 Tahun 2020, Pasal 17 ayat (2), Tabel 3.1, Inpres 4/2022, 15 Juli 2022, Covid-19, P1, DBD <49/100.000 dan ke-2.";
  const { numbers, periods } = readSentence(text, { indicators: [], regions: [] });
  expect([numbers, periods]).toEqual([[], []]);
});

test("a sentence does not end after Rp. or within a number", () => {
  const text = "Sebesar Rp. 460.823 pada Grafik 3.3. berikut. Kab. Kupang turun. Hal ini";
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Sebesar Rp. 460.823 pada Grafik 3.3. berikut.",
    "Kab. Kupang turun.",
    "Hal ini",
  ]);
});
