/**
 * A typst string literal. Text always reaches typst as a string and never as markup, so `#`, `$`, `*` or `]` in a cell stay what
 * they are. Control characters that no font draws become a space.
 */
export function typstText(text: string): string {
  const escaped = text
    .normalize("NFC")
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[\\"]/gu, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll(/\p{Cc}/gu, " ");
  return `"${escaped}"`;
}

/** A typst array; one item needs its comma, or it would be a bracketed value. */
export function typstArray(items: readonly string[]): string {
  return items.length === 1 ? `(${items.join("")},)` : `(${items.join(", ")})`;
}
