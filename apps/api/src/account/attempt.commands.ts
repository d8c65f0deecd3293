import type { Services } from "#Services";
import type { Caller } from "./Caller.ts";
import { digestOf } from "./digestOf.ts";
import { countFailedTries, isKnownAddress } from "./session.queries.ts";
import { insertAttempt, removeAttemptsBefore } from "./session.store.ts";
import { demandWithinLimits, NAME_WINDOW_MINUTES, WINDOW_MINUTES } from "./signInLimits.ts";

const MINUTE = 60_000;
/**
 * Counts a try of somebody's password or code before it is judged, in a transaction of its own: a refused one must stay counted.
 * @throws DomainError "too-many-attempts"
 */
export function admitAttempt(services: Services, caller: Caller, email: string): Promise<string> {
  const nameDigest = digestOf(email);
  const asked = { nameDigest, address: caller.address, email };
  return admit(services, {
    ...asked,
    isKnown: () => isKnownAddress(services.openConnection(), asked),
  });
}

/**
 * The same for a link. Who holds a right one is known, from whatever address: a flood of wrong ones from an office keeps nobody there
 * from choosing a password. A link is of 256 bits, which no number of tries finds.
 * @throws DomainError "too-many-attempts"
 */
export function admitLink(
  services: Services,
  caller: Caller,
  link: { tokenDigest: string; isRight: boolean },
): Promise<string> {
  const nameDigest = digestOf(`link:${link.tokenDigest}`);
  return admit(services, { nameDigest, address: caller.address, isKnown: async () => link.isRight });
}

async function admit(
  services: Services,
  tried: { nameDigest: string; address: string; isKnown: () => Promise<boolean> },
): Promise<string> {
  const now = services.now();
  const id = services.makeId();
  const { nameDigest, address } = tried;
  const em = services.openConnection();
  await insertAttempt(em, { id, at: now, nameDigest, address });
  const since = new Date(now.getTime() - WINDOW_MINUTES * MINUTE);
  const sinceOfName = new Date(now.getTime() - NAME_WINDOW_MINUTES * MINUTE);
  const tries = await countFailedTries(em, { nameDigest, address, since, sinceOfName });
  demandWithinLimits(tries, await tried.isKnown());
  return id;
}

/** Forgets tries that no limit looks at any more. */
export async function sweepAttempts(services: Services): Promise<void> {
  const before = new Date(services.now().getTime() - 2 * NAME_WINDOW_MINUTES * MINUTE);
  await removeAttemptsBefore(services.openConnection(), before);
}
