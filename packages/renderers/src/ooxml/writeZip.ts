import { crc32 } from "node:zlib";
import { Deflate } from "fflate";

/** A file of an office package. Text may come in pieces, so that a large sheet never stands in memory as one string. */
export interface Part {
  path: string;
  content: Iterable<string> | Uint8Array;
}

/**
 * Packs parts in the given order. The same parts give the same bytes on every machine and day: every entry bears the first moment
 * that the format knows, and the deflater is written in JavaScript, since the system's differs from processor to processor.
 * Bytes (pictures) are stored as they are.
 */
export function writeZip(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  const append = (chunk: Uint8Array) => {
    chunks.push(chunk);
    offset += chunk.length;
  };
  for (const { path, content } of parts) {
    const packed = content instanceof Uint8Array ? storeBytes(content) : deflateText(content);
    const entry = { name: ENCODER.encode(path), offset, packed };
    append(writeLocalHeader(entry));
    for (const chunk of packed.chunks) append(chunk);
    central.push(writeCentralHeader(entry));
  }
  const start = offset;
  for (const header of central) append(header);
  append(writeEnd(parts.length, offset - start, start));
  return concatenate(chunks, offset);
}

interface Packed {
  method: 0 | 8;
  crc: number;
  size: number;
  packedSize: number;
  chunks: Uint8Array[];
}
interface Entry {
  name: Uint8Array;
  offset: number;
  packed: Packed;
}

const ENCODER = new TextEncoder();
/** 1 January 1980, midnight, in the format's own notation. */
const DOS_DATE = 0x00_21;
const VERSION = 20;
/** Pieces of text are gathered up to this length: many small pieces would cost the deflater more than the text. */
const BATCH = 65_536;

function storeBytes(bytes: Uint8Array): Packed {
  return { method: 0, crc: crc32(bytes), size: bytes.length, packedSize: bytes.length, chunks: [bytes] };
}

function deflateText(pieces: Iterable<string>): Packed {
  const packed: Packed = { method: 8, crc: 0, size: 0, packedSize: 0, chunks: [] };
  const deflater = new Deflate({ level: 6 }, (chunk) => {
    packed.chunks.push(chunk);
    packed.packedSize += chunk.length;
  });
  const push = (text: string, isLast: boolean) => {
    const bytes = ENCODER.encode(text);
    packed.crc = crc32(bytes, packed.crc);
    packed.size += bytes.length;
    deflater.push(bytes, isLast);
  };
  let batch = "";
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    push(batch, false);
    batch = "";
  }
  push(batch, true);
  return packed;
}

/** The fields that both headers of an entry share, written from `at`. */
function writeSizes(view: DataView, at: number, { name, packed }: Entry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, packed.method, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, packed.crc, true);
  view.setUint32(at + 14, packed.packedSize, true);
  view.setUint32(at + 18, packed.size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeLocalHeader(entry: Entry): Uint8Array {
  const bytes = new Uint8Array(30 + entry.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04_03_4b_50, true);
  writeSizes(view, 4, entry);
  bytes.set(entry.name, 30);
  return bytes;
}

function writeCentralHeader(entry: Entry): Uint8Array {
  const bytes = new Uint8Array(46 + entry.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x02_01_4b_50, true);
  view.setUint16(4, VERSION, true);
  writeSizes(view, 6, entry);
  view.setUint32(42, entry.offset, true);
  bytes.set(entry.name, 46);
  return bytes;
}

function writeEnd(count: number, size: number, start: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06_05_4b_50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return bytes;
}

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
