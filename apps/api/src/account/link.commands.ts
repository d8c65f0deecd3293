import { DomainError } from "@rata/domain/problem/DomainError";
import { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import type { Connection } from "#database/Connection";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { lockAccount } from "./account.queries.ts";
import { endSessionsOf, savePassword } from "./account.store.ts";
import { type AccountRow, toActor } from "./account.table.ts";
import type { LinkView, NewLink } from "./account.views.ts";
import { admitLink } from "./attempt.commands.ts";
import type { Caller } from "./Caller.ts";
import { demandGoodPassword } from "./demandGoodPassword.ts";
import { digestOf } from "./digestOf.ts";
import { findUsableLink } from "./link.queries.ts";
import { endLinksOf, insertLink, takeLink } from "./link.store.ts";
import type { AccountLinkRow } from "./link.table.ts";
import { hashPassword } from "./password.ts";
import { saveSucceeded } from "./session.store.ts";

const HOUR = 3_600_000;
const LIFE_HOURS = { invitation: 7 * 24, reset: 24 } as const;

/**
 * Makes the link by which a person sets an own password: an invitation for an account that has none, else a reset. It takes the place
 * of an earlier one. The old password holds until the link is used, so that nobody is locked out by a link that never arrives.
 * @throws DomainError "not-found", "account-inactive"
 */
export async function makeLink(work: Work, accountId: string): Promise<NewLink> {
  return work.inTransaction(async (work) => {
    const account = await lockAccount(work.em, accountId);
    if (account === null) throw new DomainError("not-found");
    if (!account.isActive) throw new DomainError("account-inactive");
    const made = await addLink(work.services, { em: work.em, account });
    await work.record({
      action: "account.link-made",
      subject: account.id,
      summary: { name: account.name, kind: made.kind },
    });
    return made;
  });
}

/** Puts a new link in the place of the open one, within a transaction that records why. */
export async function addLink(
  services: Services,
  { em, account }: { em: Connection; account: Pick<AccountRow, "id" | "passwordHash"> },
): Promise<NewLink> {
  const kind = account.passwordHash === null ? "invitation" : "reset";
  const secret = services.makeSecret();
  const madeAt = services.now();
  const expiresAt = new Date(madeAt.getTime() + LIFE_HOURS[kind] * HOUR);
  await endLinksOf(em, { account: account.id, at: madeAt });
  const id = services.makeId();
  await insertLink(em, { id, account: account.id, kind, tokenDigest: digestOf(secret), madeAt, expiresAt });
  return { accountId: account.id, kind, secret, expiresAt: expiresAt.toISOString() };
}

/** Whose link this is, for its page. @throws DomainError "link-unusable", "too-many-attempts" */
export async function openLink(services: Services, caller: Caller, secret: string): Promise<LinkView> {
  const { link, account } = await findLink(services, caller, secret);
  return { name: account.name, email: account.email, kind: link.kind, expiresAt: link.expiresAt.toISOString() };
}

/**
 * Sets the password that the person chose, ends the link and every session. It opens no session: who has a second step is asked for it
 * at sign-in, also after a reset.
 * @throws DomainError "link-unusable", "too-many-attempts" and those of `demandGoodPassword`
 */
export async function useLink(
  services: Services,
  caller: Caller,
  used: { secret: string; password: string; places: readonly string[] },
): Promise<{ email: string }> {
  const { link, account } = await findLink(services, caller, used.secret);
  demandGoodPassword(used.password, { ...account, places: used.places });
  const passwordHash = await hashPassword(used.password);
  await inTransaction(services, async (em) => {
    const held = await lockAccount(em, account.id);
    if (held?.isActive !== true || !(await takeLink(em, { id: link.id, at: services.now() })))
      throw new DomainError("link-unusable");
    await savePassword(em, { id: account.id, passwordHash, mustChangePassword: false });
    await endSessionsOf(em, { account: account.id, at: services.now() });
    await recordUse(services, em, { account: held, kind: link.kind });
  });
  return { email: account.email };
}

/** The same answer for a link that is unknown, used, replaced or expired. */
async function findLink(
  services: Services,
  caller: Caller,
  secret: string,
): Promise<{ link: AccountLinkRow; account: AccountRow }> {
  const tokenDigest = digestOf(secret);
  const em = services.openConnection();
  const found = await findUsableLink(em, { tokenDigest, now: services.now() });
  const attempt = await admitLink(services, caller, { tokenDigest, isRight: found !== null });
  if (found === null) throw new DomainError("link-unusable");
  await saveSucceeded(em, attempt);
  return found;
}

function recordUse(
  services: Services,
  em: Connection,
  { account, kind }: { account: AccountRow; kind: string },
): Promise<void> {
  return recordEntry(em, Scope.grant(toActor(account), "account.self"), {
    id: services.makeId(),
    at: services.now(),
    action: "account.link-used",
    subject: account.id,
    summary: { kind },
  });
}
