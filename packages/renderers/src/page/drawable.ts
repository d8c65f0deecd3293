/** Text that the fonts can draw, and how many characters had to give way. */
export interface Drawable {
  text: string;
  replaced: number;
}

/** Stands for a character that the document's font has not, so that a reader sees that something is missing. */
const MISSING = "□";

/** Keeps what the font draws. Invisible marks go, unusual spaces become a space, anything else becomes □ and is counted. */
export function toDrawable(text: string, coverage: ReadonlySet<number>): Drawable {
  let replaced = 0;
  let drawable = "";
  for (const character of text.normalize("NFC")) {
    if (character === "\n" || coverage.has(character.codePointAt(0) ?? 0)) drawable += character;
    else if (/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/u.test(character)) drawable += " ";
    else if (!/[\p{Cf}\p{Mn}]/u.test(character)) {
      drawable += MISSING;
      replaced += 1;
    }
  }
  return { text: drawable, replaced };
}
