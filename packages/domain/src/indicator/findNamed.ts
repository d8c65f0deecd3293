import type { Indicator } from "./Indicator.ts";

/** Every way to call an indicator, small-lettered, the longest first: in "garis kemiskinan makanan" the longer name must win over "garis kemiskinan". */
export function namesOf({ names, symbol, aliases }: Indicator): string[] {
  const all = [names.id, ...(symbol === null ? [] : [symbol]), ...aliases].map((name) => name.toLowerCase());
  return [...new Set(all)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** The one indicator that words call by a whole name; null when none or more than one does. Underscores and brackets count as spaces. */
export function findNamed(words: string, among: readonly Indicator[]): Indicator | null {
  const wanted = normaliseName(words);
  const found = among.filter((indicator) => namesOf(indicator).some((name) => normaliseName(name) === wanted));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Small letters, one space between words, no marks. */
export function normaliseName(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
