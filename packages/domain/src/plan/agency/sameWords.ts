/** Whether two texts differ in nothing but blanks: a sheet's cell can't hold every kind of blank that a plan can. */
export function sameWords(a: string | null, b: string | null): boolean {
  return a === b || plainWords(a) === plainWords(b);
}

/** A text with single blanks between its words; "" for none. */
export function plainWords(text: string | null): string {
  return (text ?? "").replaceAll(/\s+/gu, " ").trim();
}
