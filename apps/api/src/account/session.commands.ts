import { ACTING_SIGNS, actFor, isHeldOn } from "@rata/domain/agency/ActingPost";
import { DomainError } from "@rata/domain/problem/DomainError";
import { id as roles } from "@rata/texts/access/role";
import type { Connection } from "#database/Connection";
import { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { findAccountByEmail, findAccountById, lockAccount } from "./account.queries.ts";
import { endSessionsOf, savePassword } from "./account.store.ts";
import { type AccountRow, toActor } from "./account.table.ts";
import type { Credentials, SessionItem } from "./account.views.ts";
import { admitAttempt } from "./attempt.commands.ts";
import type { Caller } from "./Caller.ts";
import { demandGoodPassword } from "./demandGoodPassword.ts";
import { digestOf } from "./digestOf.ts";
import { endLinksOf } from "./link.store.ts";
import { fitsPassword, hashPassword } from "./password.ts";
import { findPost, findToday } from "./post.queries.ts";
import { takeCode } from "./secondStep.commands.ts";
import { findOpenSession, listOpenSessions } from "./session.queries.ts";
import { endSessionOf, insertSession, saveEnded, saveSeen, saveSucceeded } from "./session.store.ts";
import type { SignedIn } from "./SignedIn.ts";

export interface OpenedSession {
  token: string;
  expires: Date;
  signedIn: SignedIn;
}

const MINUTE = 60_000;
/** A session ends after this long without a request, and after the longer time in any case. */
const IDLE_MINUTES = 12 * 60;
const LIFE_MINUTES = 7 * 24 * 60;

/**
 * Signs in. Unknown name, wrong password and switched-off account give the same answer after the same work. A new session is
 * made every time, whatever the browser brought, so that nobody can plant one beforehand. Who has a second step is asked for a code only
 * after the try was counted and the password found right; a wrong code stays counted as a wrong password does.
 * @throws DomainError "wrong-credentials", "too-many-attempts", "code-needed", "wrong-code"
 */
export async function signIn(services: Services, caller: Caller, credentials: Credentials): Promise<OpenedSession> {
  const attempt = await admitAttempt(services, caller, credentials.email);
  const account = await findAccountByEmail(services.openConnection(), credentials.email);
  const isRight = await fitsPassword(credentials.password, account?.isActive === true ? account.passwordHash : null);
  if (account === null || !isRight) throw new DomainError("wrong-credentials");
  const session = await inTransaction(services, async (em) => {
    await demandUnchanged(em, account);
    const code = await takeCode(services, em, { account: account.id, code: credentials.code });
    if (code === "wrong") throw new DomainError("wrong-code");
    await saveSucceeded(em, attempt);
    if (code === "missing") return null;
    const opened = await openSession(services, em, { account, caller });
    const scope = Scope.grant(opened.signedIn.actor, "account.self");
    await recordEntry(em, scope, {
      id: services.makeId(),
      at: services.now(),
      action: "session.started",
      subject: account.id,
      summary: { way: code === "right" ? "two-steps" : "password" },
    });
    return opened;
  });
  if (session === null) throw new DomainError("code-needed");
  return session;
}

export async function endSession(services: Services, signedIn: SignedIn | null): Promise<void> {
  if (signedIn !== null) await saveEnded(services.openConnection(), { id: signedIn.sessionId, at: services.now() });
}

export async function endAllSessions(work: Work): Promise<void> {
  const { accountId } = work.scope.actor;
  await work.inTransaction(async (work) => {
    const ended = await endSessionsOf(work.em, { account: accountId, at: work.now() });
    await work.record({
      action: "session.ended-everywhere",
      subject: accountId,
      summary: { sessions: ended },
    });
  });
}

/**
 * Changes the own password, ends every session and opens a new one.
 * @throws DomainError "wrong-password", "same-password", "too-many-attempts" and those of `demandGoodPassword`
 */
export async function changePassword(
  work: Work,
  change: { current: string; next: string; places: readonly string[]; caller: Caller },
): Promise<OpenedSession> {
  const account = await findAccountById(work.em, work.scope.actor.accountId);
  if (account === null) throw new DomainError("signed-out");
  const attempt = await admitAttempt(work.services, change.caller, account.email);
  if (!(await fitsPassword(change.current, account.passwordHash))) throw new DomainError("wrong-password");
  if (change.current === change.next) throw new DomainError("same-password");
  demandGoodPassword(change.next, { ...account, places: change.places });
  const passwordHash = await hashPassword(change.next);
  return work.inTransaction(async (work) => {
    await demandUnchanged(work.em, account);
    await saveSucceeded(work.em, attempt);
    await savePassword(work.em, { id: account.id, passwordHash, mustChangePassword: false });
    await endSessionsOf(work.em, { account: account.id, at: work.now() });
    await endLinksOf(work.em, { account: account.id, at: work.now() });
    await work.record({
      action: "account.password-changed",
      subject: account.id,
    });
    return openSession(work.services, work.em, {
      account: { ...account, mustChangePassword: false },
      caller: change.caller,
    });
  });
}

/** The open sessions of an account; `current` is the one that asks. */
export async function listSessionsOf(
  services: Services,
  { account, current }: { account: string; current: string | null },
): Promise<SessionItem[]> {
  const rows = await listOpenSessions(services.openConnection(), { account, ...toMoments(services.now()) });
  return rows.map(({ id, startedAt, seenAt, address, agent }) => ({
    id,
    startedAt: startedAt.toISOString(),
    seenAt: seenAt.toISOString(),
    address,
    agent,
    isCurrent: id === current,
  }));
}

/** Ends one of the own sessions; somebody else's is not there. @throws DomainError "not-found" */
export async function endOwnSession(work: Work, sessionId: string): Promise<{ ended: number }> {
  return endSessionsOfPerson(work, { accountId: work.scope.actor.accountId, sessionId });
}

/** Ends one session of a person, or all of them. @throws DomainError "not-found" */
export async function endSessionsOfPerson(
  work: Work,
  { accountId, sessionId }: { accountId: string; sessionId: string | null },
): Promise<{ ended: number }> {
  return work.inTransaction(async (work) => {
    const account = await findAccountById(work.em, accountId);
    const at = work.now();
    const ended =
      sessionId === null
        ? await endSessionsOf(work.em, { account: accountId, at })
        : await endSessionOf(work.em, { account: accountId, id: sessionId, at });
    if (account === null || (sessionId !== null && ended === 0)) throw new DomainError("not-found");
    await work.record({
      id: work.makeId(),
      at,
      action: accountId === work.scope.actor.accountId ? "session.ended" : "account.sessions-ended",
      subject: accountId,
      summary: { name: account.name, sessions: ended },
    });
    return { ended };
  });
}

/** Who a request's token belongs to; null when it names no open session. Notes once a minute that the session is in use. */
export async function resolveSession(services: Services, token: string): Promise<SignedIn | null> {
  const now = services.now();
  const em = services.openConnection();
  const found = await findOpenSession(em, { tokenDigest: digestOf(token), ...toMoments(now) });
  if (found === null) return null;
  if (now.getTime() - found.session.seenAt.getTime() > MINUTE) await saveSeen(em, { id: found.session.id, at: now });
  const own = toSignedIn(found.account, found.session.id);
  return found.session.post === null ? own : actIn(services, own, found.session.post);
}

/** The person in the post that the session acts in; in the own one when that post has ended. */
async function actIn(services: Services, own: SignedIn, postId: string): Promise<SignedIn> {
  const em = services.openConnection();
  const post = await findPost(em, postId);
  if (post === null || !isHeldOn(post, await findToday(em, services.now()))) return own;
  const { name } = own.actor;
  const held = `${ACTING_SIGNS[post.kind]} ${roles[post.role]}`;
  // The name under everything done in the post tells the post, as a letter's signature does.
  return { ...own, actor: { ...actFor(own.actor, post), name: `${name} (${held})` } };
}

async function openSession(
  services: Services,
  em: Connection,
  opening: { account: AccountRow; caller: Caller },
): Promise<OpenedSession> {
  const token = services.makeSecret();
  const startedAt = services.now();
  const expires = new Date(startedAt.getTime() + LIFE_MINUTES * MINUTE);
  const id = services.makeId();
  const { address, agent } = opening.caller;
  await insertSession(em, {
    id,
    account: opening.account.id,
    tokenDigest: digestOf(token),
    startedAt,
    expiresAt: expires,
    address,
    agent,
  });
  return { token, expires, signedIn: toSignedIn(opening.account, id) };
}

/**
 * Checking a password takes a while, in which the account may be switched off or get another password, and its sessions be ended:
 * the one about to be opened would outlive them. Holds the account until the session stands.
 * @throws DomainError "wrong-credentials"
 */
async function demandUnchanged(em: Connection, checked: AccountRow): Promise<void> {
  const account = await lockAccount(em, checked.id);
  if (account === null || !account.isActive || account.passwordHash !== checked.passwordHash)
    throw new DomainError("wrong-credentials");
}

function toMoments(now: Date): { now: Date; idleSince: Date } {
  return { now, idleSince: new Date(now.getTime() - IDLE_MINUTES * MINUTE) };
}

function toSignedIn(account: AccountRow, sessionId: string): SignedIn {
  return { actor: toActor(account), sessionId, mustChangePassword: account.mustChangePassword };
}
