/** Text for element content and quoted attributes alike. Control characters that HTML forbids become the replacement character. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']|[^\P{Cc}\t\n\r]/gu, (character) => ESCAPES.get(character) ?? "\u{FFFD}");
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);
