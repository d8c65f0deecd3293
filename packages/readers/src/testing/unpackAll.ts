import { openArchive } from "../archive/Archive.ts";
import { unpackPart } from "../archive/unpackPart.ts";
import { DEFAULT_LIMITS } from "../limits.ts";

/** Every part of a sound archive under its name in small letters. For tests. */
export function unpackAll(bytes: Uint8Array): { name: string; content: Uint8Array }[] {
  const archive = openArchive(bytes, DEFAULT_LIMITS);
  return [...archive.parts.keys()].map((name) => ({ name, content: unpackPart(archive, name) ?? new Uint8Array() }));
}
