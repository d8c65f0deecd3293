import { DomainError } from "@rata/domain/problem/DomainError";
import type { FailedTries } from "./session.queries.ts";

export const WINDOW_MINUTES = 15;
export const NAME_WINDOW_MINUTES = 60;

const OF_PAIR = 10;
/** An office behind one address holds many people who mistype. */
const OF_ADDRESS = 100;
const OF_NAME = 50;

/**
 * Refuses further tries. For an address from which the person has signed in before only the limit of the two together holds: else
 * anybody could lock out anybody by typing wrong passwords for them, and one machine in an office everyone who works there.
 * @throws DomainError "too-many-attempts"
 */
export function demandWithinLimits(tries: FailedTries, isKnown: boolean): void {
  const isFlooded = tries.ofAddress > OF_ADDRESS || tries.ofName > OF_NAME;
  if (tries.ofPair > OF_PAIR || (isFlooded && !isKnown))
    throw new DomainError("too-many-attempts", { minutes: WINDOW_MINUTES });
}
