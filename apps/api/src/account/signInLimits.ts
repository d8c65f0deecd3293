import { DomainError } from "@rata/domain/problem/DomainError";
import type { FailedTries } from "./session.queries.ts";

export const WINDOW_MINUTES = 15;
export const NAME_WINDOW_MINUTES = 60;

const OF_PAIR = 10;
/** An office behind one address holds many people who mistype. */
const OF_ADDRESS = 100;
const OF_NAME = 50;

/**
 * Refuses further tries. The limit of a name from all addresses together does not hold for an address from which the person has
 * signed in before: else anybody could lock out anybody by typing wrong passwords for them.
 * @throws DomainError "too-many-attempts"
 */
export function demandWithinLimits(tries: FailedTries, isKnown: boolean): void {
  const isOver = tries.ofPair > OF_PAIR || tries.ofAddress > OF_ADDRESS || (tries.ofName > OF_NAME && !isKnown);
  if (isOver) throw new DomainError("too-many-attempts", { minutes: WINDOW_MINUTES });
}
