import { widthOf } from "@rata/reporting/chart/picture/textWidth";
import { expect, test } from "vitest";
import { readFonts } from "./fonts.ts";

/** The advance width of a character in thousandths, from the tables `cmap` (format 4) and `hmtx` of a font. */
function advanceOf(font: Buffer, character: string): number {
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
    tables.set(font.toString("latin1", at, at + 4), font.readUInt32BE(at + 8));
  const [cmap, hmtx, hhea] = ["cmap", "hmtx", "hhea"].map((tag) => tables.get(tag) ?? 0);
  const glyph = glyphOf(font, cmap ?? 0, character.codePointAt(0) ?? 0);
  return font.readUInt16BE((hmtx ?? 0) + 4 * Math.min(glyph, font.readUInt16BE((hhea ?? 0) + 34) - 1));
}

function glyphOf(font: Buffer, cmap: number, code: number): number {
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(table) !== 4) continue;
    const length = font.readUInt16BE(table + 6);
    for (let at = 0; at < length; at += 2) {
      if (code > font.readUInt16BE(table + 14 + at)) continue;
      const start = table + 16 + length + at;
      const offset = font.readUInt16BE(start + 2 * length);
      if (offset === 0) return (code + font.readInt16BE(start + length)) & 0xff_ff;
      return font.readUInt16BE(start + 2 * length + offset + 2 * (code - font.readUInt16BE(start)));
    }
  }
  return 0;
}

test("the widths that charts are laid out by are those of the face they are drawn in", () => {
  const [regular, , bold] = readFonts().files;
  const characters = [...Array.from({ length: 95 }, (_, at) => String.fromCodePoint(0x20 + at)), "−", "–", "≤", "é"];
  const wrong = characters.filter((character) => {
    const own = [regular, bold].map((font) => (font === undefined ? 0 : advanceOf(font, character)));
    const laid = [widthOf(character, 1000), widthOf(character, 1000, true)];
    return laid.some((width, at) => width < (own[at] ?? 0) || width > (own[at] ?? 0) + 40);
  });
  expect(wrong).toEqual([]);
});
