import { expect, test } from "vitest";
import { toDrawable } from "#page/drawable";
import { readFonts } from "#page/fonts";
import { hyphenate } from "./hyphenate.ts";
import { typstArray, typstText } from "./typstText.ts";

const { coverage } = readFonts();

test.each([
  ["penyelenggaraan", "pe-nye-leng-ga-raan"],
  ["meningkatnya", "me-ning-kat-nya"],
  ["pemberdayaan", "pem-ber-da-yaan"],
  ["kesehatan", "ke-se-hatan"],
  ["pengembangan", "pe-ngem-bangan"],
  ["masyarakat", "ma-sya-ra-kat"],
  ["gizi", "gizi"],
  ["UPTLabkes2023", "UPTLabkes2023"],
  ["1.02.02.1.02", "1.02.02.1.02"],
])("%s may break as %s", (word, broken) => {
  expect(hyphenate(word).replaceAll("\u{AD}", "-")).toBe(broken);
});

test("a text literal can't be left: quotes, backslashes and control characters", () => {
  expect(typstText('a"b\\c\r\nd\u{0}e')).toBe(String.raw`"a\"b\\c\nd e"`);
  expect(typstText('#read("x") $1$ *t* ]')).toBe(String.raw`"#read(\"x\") $1$ *t* ]"`);
});

test("an array of one keeps its comma", () => {
  expect([typstArray([]), typstArray(["1"]), typstArray(["1", "2"])]).toEqual(["()", "(1,)", "(1, 2)"]);
});

test("the font draws what officials type", () => {
  const missing = Array.from("Aâé0–—−“”‘’•…≤≥±²½°×□Rp%›").filter(
    (character) => !coverage.has(character.codePointAt(0) ?? 0),
  );
  expect(missing).toEqual([]);
});

test("what the font lacks becomes a box and is counted; invisible marks and odd spaces do not", () => {
  expect(toDrawable("a 😀 ب", coverage)).toEqual({ text: "a □ □", replaced: 2 });
  expect(toDrawable("a\u{200B}b\u{202E}c\u{3000}d\te", coverage).replaced).toBe(0);
  expect(toDrawable("satu\ndua", coverage)).toEqual({ text: "satu\ndua", replaced: 0 });
});

test("letters written as base and mark are joined before the font is asked", () => {
  expect(toDrawable("e\u{301}", coverage)).toEqual({ text: "é", replaced: 0 });
});
