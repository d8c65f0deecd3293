/** Text with the encoding it was read by. `isAssumed`: the bytes are no UTF-8 and were taken for Windows-1252. */
export interface DecodedText {
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  isAssumed: boolean;
}

/** Decodes UTF-8, UTF-16 (by its mark or by the zero bytes of Latin letters) and, where nothing else fits, Windows-1252; null for bytes that are no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = findUtf16(bytes);
  if (encoding !== null) return withoutControls(new TextDecoder(encoding).decode(bytes), encoding, false);
  if (bytes.includes(0)) return null;
  try {
    return withoutControls(new TextDecoder("utf-8", { fatal: true }).decode(bytes), "utf-8", false);
  } catch {
    return withoutControls(new TextDecoder("windows-1252").decode(bytes), "windows-1252", true);
  }
}

function findUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Latin text in UTF-16 has a zero in nearly every second byte and hardly any in the others.
  if (odd > head.length / 4 && even < odd / 20) return "utf-16le";
  return even > head.length / 4 && odd < even / 20 ? "utf-16be" : null;
}

/** Control characters other than tab, line feed, form feed and carriage return do not stand in a text. */
function withoutControls(text: string, encoding: DecodedText["encoding"], isAssumed: boolean): DecodedText | null {
  // eslint-disable-next-line no-control-regex -- the control characters are what is looked for
  const controls = text.slice(0, 65_536).match(/[\u0000-\u0008\u000e-\u001f\u007f]/gu)?.length ?? 0;
  const isText = controls === 0 || (encoding === "utf-8" && controls < text.length / 1000 && !text.includes("\u0000"));
  return isText ? { text, encoding, isAssumed } : null;
}
