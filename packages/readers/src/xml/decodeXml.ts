import { Unreadable } from "../Unreadable.ts";

/** The letters of an XML part in pieces: UTF-16 by its mark or its zero bytes, else UTF-8. @throws Unreadable for bytes that are neither. */
export function* decodeXml(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(findEncoding(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
  } catch (fault) {
    throw fault instanceof TypeError ? new Unreadable("file-damaged") : fault;
  }
}

const PIECE = 64 * 1024;

function findEncoding([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || second === 0) return "utf-16le";
  return (first === 0xfe && second === 0xff) || first === 0 ? "utf-16be" : "utf-8";
}
