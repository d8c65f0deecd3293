import type { Span } from "../Claim.ts";

/** The sentences of a text by their places. A full stop ends one only before a space and a capital, and never after "Rp." or a short form. */
export function splitSentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”)]?\s+(?=["“(]?\p{Lu})/gu)) {
    const end = match.index + 1;
    if (SHORT.test(text.slice(start, end))) continue;
    found.push({ start, end });
    start = match.index + match[0].length;
  }
  return [...found, { start, end: text.length }];
}

const SHORT = /(?:^|[\s(])(?:Rp|No|Kab|Prov|Kec|Ds|dll|dsb|a\.n|H|Dr|Ir|Drs|\d{1,2})\.$/u;
