import type { MailWish } from "@rata/domain/notification/Notification";
import * as z from "zod";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { execute, select } from "#database/sql";
import { MailTable, MailWishTable } from "./mail.table.ts";

export async function saveMailWish(
  em: Connection,
  scope: Scope,
  { wish, at }: { wish: MailWish; at: Date },
): Promise<void> {
  await em.upsert(MailWishTable, { account: scope.actor.accountId, ...wish, at });
}

export interface NewMail {
  id: string;
  account: string;
  /** The day of a digest; null for a mail of its own. */
  digestDay: string | null;
  subject: string;
  body: string;
  at: Date;
  notifications: readonly string[];
}

/** Puts a mail in the queue for its notifications; nothing where the person has had the digest of that day already. */
export async function insertMail(em: Connection, _scope: Scope, mail: NewMail): Promise<void> {
  const { id, account, digestDay, subject, body, at } = mail;
  const inserted = await select(em, z.object({ id: z.string() }), INSERT, [
    id,
    account,
    digestDay,
    subject,
    body,
    at.toISOString(),
  ]);
  if (inserted.length > 0)
    await execute(em, "update notification set mail = $1 where id = any($2::uuid[])", [id, mail.notifications]);
}

/** Lets notifications go without mail. */
export async function saveUnwanted(em: Connection, _scope: Scope, ids: readonly string[]): Promise<void> {
  await execute(em, "update notification set mail_time = 'none' where id = any($1::uuid[])", [ids]);
}

/** A mail whose turn has come, with the address that its person has now. */
const Claimed = z.object({
  id: z.string(),
  email: z.string(),
  subject: z.string(),
  body: z.string(),
  attempts: z.int(),
});
export type Claimed = z.infer<typeof Claimed>;

/**
 * Takes the next mail that is due and puts its next try off, so that no other process takes it and one that ends while sending leaves
 * it to be tried again. Mail to an account that was switched off is given up.
 */
export async function claimMail(
  em: Connection,
  _scope: Scope,
  { now, again }: { now: Date; again: Date },
): Promise<Claimed | null> {
  await execute(em, FORGET, [now.toISOString()]);
  const [claimed] = await select(em, Claimed, CLAIM, [now.toISOString(), again.toISOString()]);
  return claimed ?? null;
}

export async function saveSent(em: Connection, _scope: Scope, { id, at }: { id: string; at: Date }): Promise<void> {
  await em.nativeUpdate(MailTable, { id }, { sentAt: at, lastError: null });
}

/** Puts down what the server said; `due` is the next try, null gives the mail up. */
export async function saveFailed(
  em: Connection,
  _scope: Scope,
  { id, at, error, due }: { id: string; at: Date; error: string; due: Date | null },
): Promise<void> {
  const end = due === null ? { givenUpAt: at } : { dueAt: due };
  await em.nativeUpdate(MailTable, { id }, { ...end, lastError: error, triedAt: at });
}

/** Mail is no archive: what was sent or given up long ago is removed. */
export async function deleteOldMail(em: Connection, _scope: Scope, before: Date): Promise<void> {
  await em.nativeDelete(MailTable, { $or: [{ sentAt: { $lt: before } }, { givenUpAt: { $lt: before } }] });
}

const INSERT = `insert into mail (id, account, digest_day, subject, body, at, due_at, attempts)
  values ($1, $2, $3, $4, $5, $6::timestamptz, $6::timestamptz, 0)
  on conflict (account, digest_day) do nothing returning id`;

const FORGET = `update mail m set given_up_at = $1::timestamptz from account a
  where a.id = m.account and not a.is_active and m.sent_at is null and m.given_up_at is null`;

const CLAIM = `update mail m set attempts = m.attempts + 1, due_at = $2::timestamptz from account a
  where a.id = m.account and m.id = (select id from mail where sent_at is null and given_up_at is null and due_at <= $1::timestamptz
    order by due_at, id limit 1 for update skip locked)
  returning m.id, a.email, m.subject, m.body, m.attempts`;
