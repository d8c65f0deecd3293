/** What a file is by its first bytes, whatever its name says; "text" when nothing speaks against it. */
export type FileFormat = "text" | "empty" | "zip" | "pdf" | "old-office" | "rtf" | "html" | "xml" | "image";

/** Looks at the first bytes only. */
export function findFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return "empty";
  for (const [format, signature] of SIGNATURES) {
    if (signature.every((byte, at) => bytes[at] === byte)) return format;
  }
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (head.startsWith("<!doctype html") || head.startsWith("<html")) return "html";
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml\s/u.test(head) ? "xml" : "text";
}

const SIGNATURES: readonly (readonly [FileFormat, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["old-office", [0xd0, 0xcf, 0x11, 0xe0]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
];
