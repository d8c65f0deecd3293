import { expect, test } from "vitest";
import { suggestWords } from "./suggestWords.ts";

const LISTS = {
  program: ["1.02.02 Program Pemenuhan Upaya Kesehatan", "Program Rehabilitasi Sosial"],
  activity: ["1.02.02.1.02 Pelayanan ibu, anak"],
  locations: ["Kabupaten Kupang", "Kota Kupang", "Kabupaten Ende"],
  fundingSources: ["APBD", "DAU"],
};

test.each([
  ["program", "1.02", ["1.02.02 Program Pemenuhan Upaya Kesehatan"]],
  ["program", "rehab", ["Program Rehabilitasi Sosial"]],
  ["locations", "kupang", ["Kabupaten Kupang", "Kota Kupang"]],
  ["locations", "Kota Kupang, end", ["Kota Kupang, Kabupaten Ende"]],
  ["locations", "Kota Kupang,end", ["Kota Kupang, Kabupaten Ende"]],
  ["locations", "k", []],
  ["fundingSources", "apbd", []],
  ["activity", "Program", []],
  ["activity", "ibu, an", ["1.02.02.1.02 Pelayanan ibu, anak"]],
] as const)("in %s, %j is completed to %j", (column, text, words) => {
  expect(suggestWords(column, text, LISTS)).toEqual(words);
});
