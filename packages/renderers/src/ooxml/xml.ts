/** Text for XML content and quoted attributes alike. What XML 1.0 can't hold (control characters, half surrogates) becomes U+FFFD. */
export function xmlText(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replaceAll(ESCAPED, (character) => ESCAPES.get(character) ?? "\u{FFFD}") : text;
}

/** The line that every part begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);
const FORBIDDEN = String.raw`[\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{D800}-\u{DFFF}\u{FFFE}\u{FFFF}]`;
const ESCAPED = new RegExp(`[&<>"]|${FORBIDDEN}`, "gu");
const NEEDS_ESCAPE = new RegExp(`[&<>"]|${FORBIDDEN}`, "u");
