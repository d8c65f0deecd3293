import type { Connection } from "#database/Connection";
import type { AccountRow } from "./account.table.ts";
import { AccountTable } from "./account.table.ts";
import { type SessionRow, SessionTable, SignInAttemptTable } from "./session.table.ts";

/** A session that still holds, with its account. `idleSince`: sessions last seen before it have ended by themselves. */
export async function findOpenSession(
  em: Connection,
  asked: { tokenDigest: string; now: Date; idleSince: Date },
): Promise<{ session: SessionRow; account: AccountRow } | null> {
  const { tokenDigest, now, idleSince } = asked;
  const session = await em.findOne(SessionTable, {
    tokenDigest,
    endedAt: null,
    expiresAt: { $gt: now },
    seenAt: { $gt: idleSince },
  });
  if (session === null) return null;
  const account = await em.findOne(AccountTable, { id: session.account, isActive: true });
  return account === null ? null : { session, account };
}

/** The open sessions of an account, newest first. */
export async function listOpenSessions(
  em: Connection,
  asked: { account: string; now: Date; idleSince: Date },
): Promise<SessionRow[]> {
  const { account, now, idleSince } = asked;
  return em.find(
    SessionTable,
    { account, endedAt: null, expiresAt: { $gt: now }, seenAt: { $gt: idleSince } },
    { orderBy: { startedAt: "desc" } },
  );
}

export interface FailedTries {
  /** Of this name from this address. */
  ofPair: number;
  ofAddress: number;
  /** Of this name from anywhere. */
  ofName: number;
}

export async function countFailedTries(
  em: Connection,
  asked: { nameDigest: string; address: string; since: Date; sinceOfName: Date },
): Promise<FailedTries> {
  const { nameDigest, address, since, sinceOfName } = asked;
  const ofPair = await em.count(SignInAttemptTable, { nameDigest, address, hasSucceeded: false, at: { $gt: since } });
  const ofAddress = await em.count(SignInAttemptTable, { address, hasSucceeded: false, at: { $gt: since } });
  const ofName = await em.count(SignInAttemptTable, { nameDigest, hasSucceeded: false, at: { $gt: sinceOfName } });
  return { ofPair, ofAddress, ofName };
}

/** Whether someone has signed in under this name from this address before. */
export async function isKnownAddress(
  em: Connection,
  asked: { nameDigest: string; address: string; email: string },
): Promise<boolean> {
  const account = await em.findOne(AccountTable, { email: asked.email });
  if (account === null) return false;
  return (await em.count(SessionTable, { account: account.id, address: asked.address })) > 0;
}
