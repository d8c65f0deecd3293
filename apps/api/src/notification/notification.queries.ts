import { select } from "#database/sql";
import * as z from "zod";
import type { Work } from "#Work";
import { NotificationTable, type NotificationRecord } from "./notification.table.ts";

/** How many own notifications are unread. What the person may no longer read is not counted; the index holds the unread alone. */
export async function countUnread(work: Work): Promise<number> {
  const rows = await select(work.em, Unread, UNREAD, [work.scope.actor.accountId]);
  return rows.filter((row) => work.scope.reaches(row)).reduce((sum, { unread }) => sum + unread, 0);
}

/** The last one that is known: many are told at one moment. */
export interface Known {
  at: Date;
  id: string;
}

/** Own notifications, latest first, after those that are known. */
export function listOwnNotifications(
  work: Work,
  { known, limit }: { known: Known | null; limit: number },
): Promise<NotificationRecord[]> {
  const account = work.scope.actor.accountId;
  const where =
    known === null
      ? { account }
      : { account, $or: [{ at: { $lt: known.at } }, { at: known.at, id: { $gt: known.id } }] };
  const asked = { $and: [where, work.scope.within()] };
  return work.em.find(NotificationTable, asked, { orderBy: { at: "desc", id: "asc" }, limit });
}

export async function isOwnNotification(work: Work, id: string): Promise<boolean> {
  const own = { id, account: work.scope.actor.accountId, ...work.scope.within() };
  return (await work.em.findOne(NotificationTable, own)) !== null;
}

const Unread = z.object({ region: z.string(), unread: z.int() });
const UNREAD = `select region, count(*)::int as unread from notification where account = $1 and read_at is null group by region`;
