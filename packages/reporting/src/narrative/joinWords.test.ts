import { expect, test } from "vitest";
import { joinWords } from "./joinWords.ts";

test.each([
  [[], ""],
  [["Sosial"], "Sosial"],
  [["Sosial", "Energi"], "Sosial serta Energi"],
  [["Sosial", "Energi", "Kelautan dan Perikanan"], "Sosial, Energi, serta Kelautan dan Perikanan"],
])("%j", (words, sentence) => {
  expect(joinWords(words)).toBe(sentence);
});
