/** Places as hexadecimal digits, four to a digit: thousands of ticks travel in the address of an upload. */
export function toRowMask(places: ReadonlySet<number>): string {
  const last = Math.max(-1, ...places);
  return Array.from({ length: Math.ceil((last + 1) / 4) }, (_, digit) => {
    const bits = [0, 1, 2, 3].filter((bit) => places.has(digit * 4 + bit));
    return bits.reduce((sum, bit) => sum + 2 ** bit, 0).toString(16);
  }).join("");
}

/** The places of a mask; what is no mask has none. */
export function fromRowMask(mask: string): Set<number> {
  const places = mask.split("").flatMap((digit, at) => {
    const value = /^[\da-f]$/u.test(digit) ? Number.parseInt(digit, 16) : 0;
    return [0, 1, 2, 3].filter((bit) => Math.floor(value / 2 ** bit) % 2 === 1).map((bit) => at * 4 + bit);
  });
  return new Set(places);
}
