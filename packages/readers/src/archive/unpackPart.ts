import { crc32, inflateRawSync } from "node:zlib";
import { Unreadable } from "../Unreadable.ts";
import { type Archive, type Part, toPartName } from "./Archive.ts";

/**
 * The bytes of a part, counted: what a part says about its size is compared with the limits before anything is unpacked, and what
 * comes out with what was said. Null when there is no such part. @throws Unreadable for a bomb or a part that is not whole.
 */
export function unpackPart(archive: Archive, path: string): Uint8Array | null {
  const part = archive.parts.get(toPartName(path));
  if (part === undefined) return null;
  const { limits } = archive;
  if (archive.unpacked + part.size > limits.unpacked)
    throw new Unreadable("archive-too-large", { limit: Math.floor(limits.unpacked / 1024 / 1024) });
  if (part.size > limits.ratioFloor && part.size > part.packedSize * limits.ratio)
    throw new Unreadable("archive-too-dense", { limit: limits.ratio });
  archive.unpacked += part.size;
  const bytes = inflate(part, archive.bytes.subarray(part.start, part.start + part.packedSize));
  if (bytes.length !== part.size || crc32(bytes) !== part.crc) throw new Unreadable("file-damaged");
  return bytes;
}

/** The same for a part that a file of its kind can't be without. */
export function getPart(archive: Archive, path: string): Uint8Array {
  const bytes = unpackPart(archive, path);
  if (bytes === null) throw new Unreadable("file-damaged");
  return bytes;
}

function inflate({ method, size }: Part, packed: Uint8Array): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new Unreadable("archive-method");
  try {
    // One buffer of the stated size: nothing grows, and a part that is longer than it says ends with an error.
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size, 64) });
  } catch {
    throw new Unreadable("file-damaged");
  }
}
