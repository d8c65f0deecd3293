import { editDistance } from "./editDistance.ts";
import { textKey } from "#text/textKey";

/**
 * Whether two texts differ by at most two letters, but do differ. Short texts, other digits and other Roman numbers are never
 * "nearly the same": `Tahap I` and `Tahap II` are two things.
 */
export function isNearlySame(a: string, b: string): boolean {
  const [first, second] = [textKey(a), textKey(b)];
  if (first === second || Math.min(first.length, second.length) < SHORTEST) return false;
  return numbersOf(a) === numbersOf(b) && editDistance(first, second, LIMIT) <= LIMIT;
}

function numbersOf(text: string): string {
  return (text.match(/\d+|\b[IVX]+\b/gu) ?? []).join(" ");
}

const LIMIT = 2;
const SHORTEST = 16;
