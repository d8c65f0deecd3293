import type { MoveToken } from "./Token.ts";

/** Words that say which way a figure went or on which side of another it lies. */
export function findMoves(text: string): MoveToken[] {
  const found: MoveToken[] = [];
  for (const [pattern, sign, sort] of WORDS)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => other.start < end && start < other.end))
        found.push({ kind: "move", start, end, sign, sort });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

const WORDS: readonly (readonly [RegExp, MoveToken["sign"], MoveToken["sort"]])[] = [
  [/\b(?:semakin|makin|lebih dari|paling sedikit)\b\s+\p{L}+/giu, 0, "noun"],
  [/\b(?:tidak berubah|tidak mengalami perubahan|tetap sebesar|stagnan)\b/giu, 0, "verb"],
  [/\bsama dengan\b/giu, 0, "side"],
  [/\b(?:lebih tinggi|lebih besar|lebih banyak|di\s?atas|melampaui)\b/giu, 1, "side"],
  [/\b(?:lebih rendah|lebih kecil|lebih sedikit|di\s?bawah)\b/giu, -1, "side"],
  [/\b(?:belum lebih baik|tidak lebih baik|lebih buruk|memburuk)\b/giu, -1, "effect"],
  [/\b(?:lebih baik|membaik)\b/giu, 1, "effect"],
  [/\b(?:tertinggi|terbesar|terbanyak)\b/giu, 1, "record"],
  [/\b(?:terendah|terkecil|tersedikit)\b/giu, -1, "record"],
  [/\b(?:penurunan|pengurangan)\b/giu, -1, "noun"],
  [/\b(?:peningkatan|kenaikan|pertambahan|penambahan)\b/giu, 1, "noun"],
  [/\b(?:menurun|turun|berkurang|menyusut|merosot)\b/giu, -1, "verb"],
  [/\b(?:meningkat|naik|bertambah|melonjak)\b/giu, 1, "verb"],
];
