/**
 * Rounds parts to whole numbers that sum to a whole total, by the largest remainder: each part is floored, and what is missing
 * goes one by one to the largest fractions (the earlier part first where fractions are level).
 * @throws RangeError when the total is not within one unit per part of the parts' sum.
 */
export function apportion(parts: readonly number[], total: number): number[] {
  const floors = parts.map(Math.floor);
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  if (!Number.isSafeInteger(missing) || missing < 0 || missing > parts.length)
    throw new RangeError(`parts do not come to ${total}`);
  const byFraction = parts
    .map((part, index) => ({ index, fraction: part - Math.floor(part) }))
    .toSorted((a, b) => b.fraction - a.fraction || a.index - b.index);
  const raised = new Set(byFraction.slice(0, missing).map(({ index }) => index));
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0) + 0);
}
