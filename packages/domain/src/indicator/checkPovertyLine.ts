import type { Measured } from "#number/Measured";
import { absolute, addMeasured, difference } from "#number/measuredMath";

/** GK, GKM and GKNM as published; the parts may miss the sum by one rupiah, because each is rounded by itself. */
export interface PovertyLineParts {
  line: Measured;
  food: Measured;
  nonFood: Measured;
}

/** What the parts miss of the line, in rupiah; `isSound` up to one rupiah: 437.606 beside 344.666 + 92.941 is sound. */
export function checkPovertyLine({ line, food, nonFood }: PovertyLineParts): { missing: Measured; isSound: boolean } {
  const missing = difference(line, addMeasured(food, nonFood));
  return { missing, isSound: absolute(missing).amount <= 10 ** missing.scale };
}
