import fc from "fast-check";

/** Words as attackers and accidents write them: formulas, commands of every format, halves of characters, longest and emptiest. */
export const HOSTILE_TEXTS: readonly string[] = [
  "=1+1",
  "=cmd|'/C calc'!A0",
  "+62 812",
  "-",
  "-5",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  " =1",
  "'=1",
  "''=1",
  "＝1+1",
  "000123",
  "12345678901234567890",
  "1e5",
  "TRUE",
  "1/2",
  "_x0041_",
  "_x005F_x0041_",
  "a\u{0}b\u{1F}c\u{7F}",
  "\u{D800}",
  "\u{FFFE}",
  "]]></t>",
  "&amp;&#65;<w:t>",
  'tanda "kutip"; koma, dan\nbaris baru',
  "&L&P",
  "  tepi  ",
  "😀 ب",
  "__proto__",
];

/** A text of that kind, or anything. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "'", " "), fc.string({ unit: "binary" }))
    .map((pair) => pair.join("")),
  fc.string({ unit: "grapheme" }),
);
