import { expect, test } from "vitest";
import { chunkOf, type MadePng, pngOf } from "../testing/pngOf.ts";
import { readPng } from "./readPng.ts";

const LIMITS = { bytes: 200_000, side: 2000 };
const words = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

function codeOf(bytes: Uint8Array): string {
  const read = readPng(bytes, LIMITS);
  return read.ok ? "read" : read.code;
}

test("a sound picture comes back as it is, with its size", () => {
  const png = pngOf();
  expect(readPng(png, LIMITS)).toEqual({ ok: true, png, width: 3, height: 2 });
});

test.each<[string, MadePng]>([
  ["one bit of grey", { depth: 1, kind: 0, raw: new Uint8Array(2 * 2) }],
  ["sixteen bits of grey", { depth: 16, kind: 0, raw: new Uint8Array(2 * 7) }],
  ["a palette", { kind: 3, raw: new Uint8Array(2 * 4), before: [chunkOf("PLTE", new Uint8Array(6))] }],
  ["grey with transparency", { kind: 4, raw: new Uint8Array(2 * 7) }],
  ["colour with transparency", { kind: 6, raw: new Uint8Array(2 * 13) }],
  // Three by two pixels are five of the seven: 1×1, then 1×1 from the third column, 2×1 of the second row's, 1×1, 3×1.
  ["interlaced", { interlace: 1, raw: new Uint8Array(4 + 4 + 4 + 10) }],
])("%s is read", (_name, made) => {
  expect(codeOf(pngOf(made))).toBe("read");
});

test("words, places, profiles and what lies behind the end are left out; palette and transparency stay", () => {
  const palette = chunkOf("PLTE", new Uint8Array(6));
  const clear = chunkOf("tRNS", new Uint8Array(1));
  const raw = new Uint8Array(2 * 4);
  const full = pngOf({
    kind: 3,
    raw,
    before: [chunkOf("iCCP", words("x")), palette, chunkOf("tEXt", words("Author\0Budi")), clear],
    after: [chunkOf("eXIf", words("GPS"))],
  });
  const read = readPng(new Uint8Array([...full, ...words("PK<script>")]), LIMITS);
  expect(read).toEqual({ ok: true, png: pngOf({ kind: 3, raw, before: [palette, clear] }), width: 3, height: 2 });
});

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "picture-not-png"],
  ["a JPEG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "picture-not-png"],
  ["an SVG", words('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), "picture-not-png"],
  ["a page that calls itself a picture", words("<html>"), "picture-not-png"],
  ["only the signature", pngOf().subarray(0, 8), "picture-damaged"],
  ["a cut picture", pngOf().subarray(0, -5), "picture-damaged"],
  ["a piece longer than the file", lengthened(), "picture-damaged"],
  ["a wrong checksum", flipped(30), "picture-damaged"],
  ["pixels that are not packed soundly", flipped(45), "picture-damaged"],
  ["too many pixels a side", pngOf({ width: 2001, height: 1 }), "picture-too-wide"],
  ["a billion pixels in a few bytes", pngOf({ width: 100_000, height: 100_000, raw: words("x") }), "picture-too-wide"],
  ["fewer pixels than it says", pngOf({ width: 2000, height: 2000, raw: new Uint8Array(100) }), "picture-damaged"],
  ["more pixels than it says", pngOf({ raw: new Uint8Array(1_000_000) }), "picture-damaged"],
  ["no width", pngOf({ width: 0, raw: new Uint8Array(2) }), "picture-damaged"],
  ["three bits", pngOf({ depth: 3 }), "picture-damaged"],
  ["a filter that there is not", pngOf({ raw: new Uint8Array(2 * 10).fill(9) }), "picture-damaged"],
  ["indices without a palette", pngOf({ kind: 3, raw: new Uint8Array(2 * 4) }), "picture-damaged"],
  ["an unknown piece that matters", pngOf({ before: [chunkOf("ABCD", words("x"))] }), "picture-damaged"],
  ["two headers", pngOf({ before: [chunkOf("IHDR", new Uint8Array(13))] }), "picture-damaged"],
  [
    "pixels in two places",
    pngOf({ after: [chunkOf("tIME", words("x")), chunkOf("IDAT", words("x"))] }),
    "picture-damaged",
  ],
])("%s is refused", (_name, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});

test("a file larger than the limit is refused before anything else", () => {
  expect(readPng(new Uint8Array(200_001), LIMITS)).toEqual({ ok: false, code: "picture-too-large", limit: 200 });
});

test("no cut and no flipped byte of a picture throws", () => {
  const png = pngOf({ before: [chunkOf("tEXt", words("a"))] });
  for (let at = 0; at < png.length; at += 1) {
    expect(["picture-not-png", "picture-damaged"]).toContain(codeOf(png.subarray(0, at)));
    const flip = png.slice();
    flip[at] = (flip[at] ?? 0) ^ 0x41;
    expect(["picture-not-png", "picture-damaged"]).toContain(codeOf(flip));
  }
});

function flipped(at: number): Uint8Array {
  const png = pngOf();
  png[at] = (png[at] ?? 0) ^ 0xff;
  return png;
}

function lengthened(): Uint8Array {
  const png = pngOf();
  png[33] = 0x7f;
  return png;
}
