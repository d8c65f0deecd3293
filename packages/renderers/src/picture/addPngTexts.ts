import { crc32 } from "node:zlib";

/**
 * Puts texts into a PNG, each under a keyword, as international text that programs find and readers don't see (chunk `iTXt`,
 * PNG specification 11.3.3). They stand right behind the head.
 * @throws RangeError when the bytes don't begin as a PNG does.
 */
export function addPngTexts(
  png: Uint8Array,
  texts: readonly (readonly [keyword: string, text: string])[],
): Uint8Array<ArrayBuffer> {
  if (png.length < HEAD || !SIGNATURE.every((byte, at) => png[at] === byte)) throw new RangeError("no PNG");
  const chunks = texts.filter(([, text]) => text !== "").map(([keyword, text]) => toChunk(keyword, text));
  return new Uint8Array(Buffer.concat([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]));
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The signature and the chunk `IHDR`, which always comes first and has 13 bytes. */
const HEAD = 8 + 12 + 13;

/** Keyword, no compression, the language, no translated keyword, and the text in UTF-8. */
function toChunk(keyword: string, text: string): Buffer {
  const body = Buffer.from(`iTXt${keyword}\0\0\0id\0\0${text.replaceAll("\0", " ").toWellFormed()}`, "utf8");
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
