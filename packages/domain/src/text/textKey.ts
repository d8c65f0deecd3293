/**
 * What two spellings share: lower-case letters and digits only. Spaces are dropped as well, so that words split when a table was
 * copied out of a PDF still compare equal.
 */
export function textKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The words of a text in lower case, split at everything that is neither letter nor digit. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The first word in lower case; empty when there is none. */
export function firstWord(text: string): string {
  return /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? "";
}
