import { crc32, deflateSync } from "node:zlib";

/** A picture to make; what is left out is a sound eight-bit picture of one colour. */
export interface MadePng {
  width?: number;
  height?: number;
  depth?: number;
  kind?: number;
  interlace?: number;
  /** Unpacked rows instead of sound ones. */
  raw?: Uint8Array;
  /** Pieces between the header and the pixels, and behind the pixels. */
  before?: readonly Uint8Array[];
  after?: readonly Uint8Array[];
}

/** The bytes of a PNG, written by hand as the standard asks. For tests. */
export function pngOf(made: MadePng = {}): Uint8Array {
  const { width = 3, height = 2, depth = 8, kind = 2, interlace = 0, before = [], after = [] } = made;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, kind, 0, 0, interlace], 8);
  const raw = made.raw ?? new Uint8Array(height * (1 + width * 3)).fill(0);
  return new Uint8Array(
    Buffer.concat([
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunkOf("IHDR", head),
      ...before,
      chunkOf("IDAT", deflateSync(raw)),
      ...after,
      chunkOf("IEND", new Uint8Array()),
    ]),
  );
}

/** One piece of a PNG. */
export function chunkOf(type: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return new Uint8Array(Buffer.concat([length, named, sum]));
}
