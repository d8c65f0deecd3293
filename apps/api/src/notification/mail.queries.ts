import {
  DEFAULT_MAIL_WISH,
  type MailWish,
  NotificationFacts,
  NotificationKind,
  NotificationPlace,
} from "@rata/domain/notification/Notification";
import * as z from "zod";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";
import type { Work } from "#Work";
import { MailTable, MailWishTable } from "./mail.table.ts";
import type { OutgoingMail } from "./Mailing.ts";
import type { MailState } from "./notification.views.ts";

const THIRTY_DAYS = 30 * 86_400_000;

/** What the person of the scope has chosen. */
export async function findMailWish(work: Work): Promise<MailWish> {
  const row = await work.em.findOne(MailWishTable, { account: work.scope.actor.accountId });
  return row === null ? DEFAULT_MAIL_WISH : { mentions: row.mentions, others: row.others };
}

/** How the sending goes: what waits, what was given up lately, and what the mail server said last when it failed. */
export async function findMailState(em: Connection, now: Date): Promise<Omit<MailState, "isConfigured">> {
  const since = new Date(now.getTime() - THIRTY_DAYS);
  const waiting = await em.count(MailTable, { sentAt: null, givenUpAt: null });
  const failed = await em.count(MailTable, { givenUpAt: { $gt: since } });
  const sent = await em.count(MailTable, { sentAt: { $gt: since } });
  const [last] = await em.find(MailTable, { sentAt: { $ne: null } }, { orderBy: { sentAt: "desc" }, limit: 1 });
  // A mail that went out after all no longer says what is wrong.
  const [wrong] = await em.find(
    MailTable,
    { lastError: { $ne: null }, sentAt: null },
    { orderBy: { triedAt: "desc" }, limit: 1 },
  );
  const lastError =
    wrong === undefined || wrong.lastError === null || wrong.triedAt === null
      ? null
      : { at: wrong.triedAt.toISOString(), text: wrong.lastError };
  return { waiting, failed, sent, lastSentAt: last?.sentAt?.toISOString() ?? null, lastError };
}

/** A notification that waits to go into a mail, with what its mail needs of its person. */
export const Unmailed = z.object({
  id: z.string(),
  account: z.string(),
  region: z.string(),
  kind: NotificationKind,
  year: z.int(),
  facts: NotificationFacts,
  place: NotificationPlace,
  times: z.int(),
});
export type Unmailed = z.infer<typeof Unmailed>;

/**
 * Unread notifications that wait for mail of one time, all of each person's, held until the end of the transaction; another process
 * takes others. Those older than the bound are left: a mail server set up after a year sends no year of news. A person who has had the
 * digest of the day waits for the next one, and stands in nobody's way.
 */
export function lockUnmailed(
  em: Connection,
  { time, since, digestDay }: { time: "at-once" | "daily"; since: Date; digestDay: string | null },
): Promise<Unmailed[]> {
  return select(em, Unmailed, UNMAILED, [time, since.toISOString(), digestDay]);
}

const Outgoing = z.object({ id: z.string(), to: z.string(), subject: z.string(), body: z.string() });

/** A mail with the address that its person has now; null where the account was switched off. */
export async function findMail(em: Connection, id: string): Promise<OutgoingMail | null> {
  const sql = `select m.id, a.email as to, m.subject, m.body from mail m join account a on a.id = m.account
    where m.id = $1 and a.is_active`;
  const [found] = await select(em, Outgoing, sql, [id]);
  return found ?? null;
}

/** So many people's news become mail in one transaction; the next one is seconds away. */
const MOST_PEOPLE = 200;

const UNMAILED = `select n.id, n.account, n.region, n.kind, n.year, n.facts, n.place, n.times from notification n
  where n.mail is null and n.mail_time = $1 and n.at > $2::timestamptz and n.read_at is null and n.account in (
    select u.account from notification u join account a on a.id = u.account and a.is_active
    where u.mail is null and u.mail_time = $1 and u.at > $2::timestamptz and u.read_at is null
      and not exists (select from mail m where m.account = u.account and m.digest_day = $3)
    group by u.account order by u.account limit ${MOST_PEOPLE})
  order by n.account, n.at, n.id for update skip locked`;
