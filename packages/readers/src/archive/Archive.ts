import { Buffer } from "node:buffer";
import type { ReadLimits } from "../limits.ts";
import { Unreadable } from "../Unreadable.ts";

/** One part of an archive as its directory states it: nothing is unpacked yet. */
export interface Part {
  name: string;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where the packed bytes begin. */
  start: number;
}

/** An archive whose directory was read; parts by name in small letters, as the packaging of Office compares them. */
export interface Archive {
  bytes: Uint8Array;
  parts: ReadonlyMap<string, Part>;
  limits: ReadLimits;
  /** Bytes that came out so far, over all parts. */
  unpacked: number;
  /** Elements of XML that were met so far, over all parts. */
  elements: number;
}

/**
 * Reads an archive's directory without unpacking anything. Names are looked up and never written to a disk, so that a name such as
 * `../../etc/passwd` reaches nothing. @throws Unreadable for a cut, encrypted, contradictory or overfull archive.
 */
export function openArchive(bytes: Uint8Array, limits: ReadLimits): Archive {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.readUInt16LE(end + 10);
  const directory = view.readUInt32LE(end + 16);
  if (count > limits.parts) throw new Unreadable("archive-too-many-parts", { limit: limits.parts });
  const parts = new Map<string, Part>();
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.readUInt32LE(at) !== 0x02014b50) throw damaged();
    const part = readPart(view, at, directory);
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
    // Two parts of one name: programs disagree about which of them counts.
    if (parts.has(part.name)) throw damaged();
    parts.set(part.name, part);
  }
  return { bytes, parts, limits, unpacked: 0, elements: 0 };
}

/** The key under which a part is found. */
export function toPartName(path: string): string {
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/").toLowerCase();
}

function damaged(): Unreadable {
  return new Unreadable("file-damaged");
}

/** The record at the end of the archive; it is followed by a comment of at most 65,535 bytes. */
function findEnd(view: Buffer): number {
  for (let at = view.length - 22; at >= Math.max(0, view.length - 22 - 65_535); at -= 1) {
    if (view.readUInt32LE(at) === 0x06054b50 && at + 22 + view.readUInt16LE(at + 20) <= view.length) return at;
  }
  throw damaged();
}

function readPart(view: Buffer, at: number, directory: number): Part {
  const nameLength = view.readUInt16LE(at + 28);
  const extraLength = view.readUInt16LE(at + 30);
  if (at + 46 + nameLength + extraLength > view.length) throw damaged();
  if ((view.readUInt16LE(at + 8) & 1) === 1) throw new Unreadable("file-encrypted");
  const extra = view.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const [size, packedSize, header] = readSizes(
    [view.readUInt32LE(at + 24), view.readUInt32LE(at + 20), view.readUInt32LE(at + 42)],
    extra,
  );
  if (header + 30 > directory || view.readUInt32LE(header) !== 0x04034b50) throw damaged();
  const start = header + 30 + view.readUInt16LE(header + 26) + view.readUInt16LE(header + 28);
  if (start + packedSize > directory) throw damaged();
  return {
    name: view
      .toString("utf8", at + 46, at + 46 + nameLength)
      .replaceAll("\\", "/")
      .replace(/^\/+/u, "")
      .toLowerCase(),
    method: view.readUInt16LE(at + 10),
    crc: view.readUInt32LE(at + 16),
    packedSize,
    size,
    start,
  };
}

/** Sizes of 0xffffffff stand in an extra field in eight bytes each, as writers do that did not know them beforehand. */
function readSizes(stated: readonly [number, number, number], extra: Buffer): [number, number, number] {
  const wide = findWideField(extra);
  let at = 0;
  const [size, packedSize, header] = stated.map((value) => {
    if (value !== 0xffff_ffff) return value;
    if (wide === null || at + 8 > wide.length) throw damaged();
    at += 8;
    return Number(wide.readBigUInt64LE(at - 8));
  });
  return [size ?? 0, packedSize ?? 0, header ?? 0];
}

function findWideField(extra: Buffer): Buffer | null {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return null;
}
