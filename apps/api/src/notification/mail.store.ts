import type { InferEntity } from "@mikro-orm/postgresql";
import type { MailWish } from "@rata/domain/notification/Notification";
import * as z from "zod";
import type { Connection } from "#database/Connection";
import { execute, select } from "#database/sql";
import type { Lease, Queue } from "#jobs/lease.store";
import type { Work } from "#Work";
import { MailTable, MailWishTable } from "./mail.table.ts";

export async function saveMailWish(work: Work, { wish, at }: { wish: MailWish; at: Date }): Promise<void> {
  await work.em.upsert(MailWishTable, { account: work.scope.actor.accountId, ...wish, at });
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
export async function insertMail(em: Connection, mail: NewMail): Promise<void> {
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
export async function saveUnwanted(em: Connection, ids: readonly string[]): Promise<void> {
  await execute(em, "update notification set mail_time = 'none' where id = any($1::uuid[])", [ids]);
}

/** Mail that is still to be sent and whose turn has come. */
export const MAIL_QUEUE: Queue = {
  table: "mail",
  due: "sent_at is null and given_up_at is null and due_at <= $2::timestamptz",
  order: "due_at, id",
};

/** Puts down what became of a mail, unless another process has begun it meanwhile. */
export async function saveMail(
  em: Connection,
  held: Lease,
  values: Partial<InferEntity<typeof MailTable>>,
): Promise<void> {
  await em.nativeUpdate(MailTable, held, values);
}

/** Mail is no archive: what was sent or given up long ago is removed. */
export async function deleteOldMail(em: Connection, before: Date): Promise<void> {
  await em.nativeDelete(MailTable, { $or: [{ sentAt: { $lt: before } }, { givenUpAt: { $lt: before } }] });
}

const INSERT = `insert into mail (id, account, digest_day, subject, body, at, due_at, attempts)
  values ($1, $2, $3, $4, $5, $6::timestamptz, $6::timestamptz, 0)
  on conflict (account, digest_day) do nothing returning id`;
