const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const WIDTH = 5;

/** The position of the n-th child (from 0) of a list made in one go: fixed width, so that it sorts as text, with room between each two. */
export function positionAt(index: number): string {
  let rest = index + 1;
  let digits = "";
  for (let place = 0; place < WIDTH; place += 1) {
    digits = digitAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return `${digits}V`;
}

/**
 * A position strictly between two others (null: before the first, after the last). Positions are fractions in base 62 written
 * without trailing zeros, so that there is always room and an insertion moves nobody else.
 * @throws RangeError when `before` does not sort before `after`.
 */
export function positionBetween(before: string | null, after: string | null): string {
  const low = before ?? "";
  if (after !== null && low >= after) throw new RangeError(`no position between ${low} and ${after}`);
  let shared = 0;
  while (after !== null && shared < after.length && (low[shared] ?? "0") === after[shared]) shared += 1;
  const prefix = after === null ? "" : after.slice(0, shared);
  const from = DIGITS.indexOf(low[shared] ?? "0");
  const to = after === null ? 62 : DIGITS.indexOf(after[shared] ?? "0");
  if (to - from > 1) return prefix + digitAt(Math.floor((from + to) / 2));
  return prefix + digitAt(from) + positionBetween(low.slice(shared + 1), null);
}

/** Sorts by position and, for two that chose the same gap at once, by id. Compares code units: locale order would differ by machine. */
export function byPosition(a: { position: string; id: string }, b: { position: string; id: string }): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function digitAt(value: number): string {
  return DIGITS.charAt(value);
}
