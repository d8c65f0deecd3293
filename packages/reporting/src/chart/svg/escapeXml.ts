import { escapeHtml } from "#html/escapeHtml";

/** Text for a file of its own: as in HTML, and without the characters that no XML may hold. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replaceAll(/[\p{Cs}\u{FFFE}\u{FFFF}]/gu, "\u{FFFD}"));
}
