import type { Connection } from "#database/Connection";
import { SessionTable, SignInAttemptTable } from "./session.table.ts";

export interface NewSession {
  id: string;
  account: string;
  tokenDigest: string;
  startedAt: Date;
  expiresAt: Date;
  address: string;
  agent: string;
}

export async function insertSession(em: Connection, session: NewSession): Promise<void> {
  await em.insert(SessionTable, { ...session, seenAt: session.startedAt, endedAt: null, post: null });
}

export async function saveSeen(em: Connection, seen: { id: string; at: Date }): Promise<void> {
  await em.nativeUpdate(SessionTable, { id: seen.id }, { seenAt: seen.at });
}

export async function saveEnded(em: Connection, ended: { id: string; at: Date }): Promise<void> {
  await em.nativeUpdate(SessionTable, { id: ended.id, endedAt: null }, { endedAt: ended.at });
}

/** Ends one session if it is that account's and open; says how many it were. */
export async function endSessionOf(em: Connection, ended: { id: string; account: string; at: Date }): Promise<number> {
  const { id, account, at } = ended;
  return em.nativeUpdate(SessionTable, { id, account, endedAt: null }, { endedAt: at });
}

export interface Attempt {
  id: string;
  at: Date;
  nameDigest: string;
  address: string;
}

/** Every try counts as failed until it has succeeded: many at once can't slip under the limit. */
export async function insertAttempt(em: Connection, attempt: Attempt): Promise<void> {
  await em.insert(SignInAttemptTable, { ...attempt, hasSucceeded: false });
}

export async function saveSucceeded(em: Connection, id: string): Promise<void> {
  await em.nativeUpdate(SignInAttemptTable, { id }, { hasSucceeded: true });
}

export async function removeAttemptsBefore(em: Connection, before: Date): Promise<number> {
  return em.nativeDelete(SignInAttemptTable, { at: { $lt: before } });
}
