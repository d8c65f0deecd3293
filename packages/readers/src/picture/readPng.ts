import { crc32, inflateSync } from "node:zlib";
import { isOrdered, type PngHead, parseHead, rawRows } from "./pngHead.ts";
import type { PngChunk } from "./PngChunk.ts";
import type { PictureRefusal } from "./pictureRefusals.ts";

export interface PictureLimits {
  bytes: number;
  /** Pixels a side. */
  side: number;
}

export type PictureRead =
  | { ok: true; png: Uint8Array; width: number; height: number }
  | { ok: false; code: PictureRefusal; limit: number };

/**
 * Reads a PNG to its last pixel and gives back a clean one: header, palette, transparency and pixels, nothing else that a file may
 * carry (words, places, colour profiles, other files behind its end). Every count is compared with a limit before it is believed.
 */
export function readPng(bytes: Uint8Array, { bytes: most, side }: PictureLimits): PictureRead {
  if (bytes.length > most) return refuse("picture-too-large", Math.floor(most / 1000));
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return refuse("picture-not-png");
  const chunks = splitChunks(bytes);
  const head = chunks?.[0] === undefined ? null : parseHead(chunks[0]);
  if (chunks === null || head === null || !isOrdered(chunks, head)) return refuse("picture-damaged");
  if (head.width > side || head.height > side) return refuse("picture-too-wide", side);
  if (!hasAllPixels(chunks, head)) return refuse("picture-damaged");
  const kept = chunks.filter(({ type }) => KEPT.has(type));
  return { ok: true, png: join(kept), width: head.width, height: head.height };
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const KEPT = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);

/** The pieces up to the one that ends the picture; null when one is cut off or not what its checksum says. */
function splitChunks(bytes: Uint8Array): PngChunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const named = bytes.subarray(at + 4, end - 4);
    if (crc32(named) !== view.getUint32(end - 4)) return null;
    const type = String.fromCodePoint(...named.subarray(0, 4));
    chunks.push({ type, content: named.subarray(4), whole: bytes.subarray(at, end) });
    if (type === "IEND") return chunks;
    at = end;
  }
  return null;
}

/** Whether what is packed is exactly the picture's rows, each with a filter that there is. */
function hasAllPixels(chunks: readonly PngChunk[], head: PngHead): boolean {
  const rows = rawRows(head);
  const size = rows.reduce((sum, { count, bytes }) => sum + count * bytes, 0);
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ content }) => content));
  const raw = inflate(packed, size);
  if (raw?.length !== size) return false;
  let at = 0;
  for (const { count, bytes } of rows) {
    for (let row = 0; row < count; row += 1) {
      if ((raw[at] ?? 255) > 4) return false;
      at += bytes;
    }
  }
  return true;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return null;
  }
}

function join(chunks: readonly PngChunk[]): Uint8Array {
  return new Uint8Array(Buffer.concat([new Uint8Array(SIGNATURE), ...chunks.map(({ whole }) => whole)]));
}

function refuse(code: PictureRefusal, limit = 0): PictureRead {
  return { ok: false, code, limit };
}
