import type { Caller } from "#account/Caller";
import { useLink } from "#account/link.commands";
import { changePassword, type OpenedSession } from "#account/session.commands";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { getInstance } from "./agency.queries.ts";

/** Changes the own password; it may hold no word of the office. @throws DomainError as `changePassword` */
export async function changeOwnPassword(
  work: Work,
  change: { current: string; next: string; caller: Caller },
): Promise<OpenedSession> {
  return changePassword(work, { ...change, places: await listPlaces(work.services) });
}

/** Sets a password by a link. @throws DomainError as `useLink` */
export async function setPasswordByLink(
  services: Services,
  caller: Caller,
  used: { secret: string; password: string },
): Promise<{ email: string }> {
  return useLink(services, caller, { ...used, places: await listPlaces(services) });
}

/** Names of the office, which whoever guesses tries first. */
async function listPlaces(services: Services): Promise<readonly string[]> {
  const { name, team } = await getInstance(services.openConnection());
  return [name, team];
}
