import {
  DEFAULT_MAIL_WISH,
  type NotificationFacts,
  type NotificationKind,
  type NotificationPlace,
} from "@rata/domain/notification/Notification";
import type { Connection } from "#database/Connection";
import { execute } from "#database/sql";
import type { Work } from "#Work";
import { NotificationTable } from "./notification.table.ts";

export interface NewNotification {
  id: string;
  account: string;
  kind: NotificationKind;
  topic: string;
  region: string;
  plan: string;
  year: number;
  facts: NotificationFacts;
  place: NotificationPlace;
  at: string;
  renews: boolean;
}

/**
 * Puts notifications down, each with when its person wants mail. A topic that is known already is left alone, or told anew where it
 * renews: it counts up while it is unread.
 */
export async function insertNotifications(em: Connection, told: readonly NewNotification[]): Promise<void> {
  for (const [renews, ending] of ENDINGS) {
    const those = told.filter((one) => one.renews === renews);
    if (those.length === 0) continue;
    const { mentions, others } = DEFAULT_MAIL_WISH;
    await execute(em, `${INSERT} ${ending}`, [JSON.stringify(those), mentions, others]);
  }
}

/** Marks own notifications as read; gives back how many were not. */
export function saveRead(work: Work, { ids, at }: { ids: readonly string[] | null; at: Date }): Promise<number> {
  const own = { account: work.scope.actor.accountId, readAt: null };
  return work.em.nativeUpdate(NotificationTable, ids === null ? own : { ...own, id: { $in: [...ids] } }, {
    readAt: at,
  });
}

// In one order of accounts, so that two transactions that tell the same people wait for each other and not in a ring.
const INSERT = `insert into notification (id, account, kind, topic, region, plan, year, facts, place, times, at, mail_time)
  select n.id, n.account, n.kind, n.topic, n.region, n.plan, n.year, n.facts, n.place, 1, n.at,
    case when n.kind = 'mentioned' then coalesce(w.mentions, $2) else coalesce(w.others, $3) end
  from jsonb_to_recordset($1::jsonb) as n (id uuid, account uuid, kind text, topic text, region text, plan uuid, year int,
    facts jsonb, place jsonb, at timestamptz)
  left join mail_wish w on w.account = n.account
  order by n.account, n.topic`;

const RENEW = `on conflict (account, topic) do update set facts = excluded.facts, place = excluded.place, at = excluded.at,
  times = case when notification.read_at is null then notification.times + 1 else 1 end,
  mail = case when notification.read_at is null then notification.mail else null end,
  mail_time = excluded.mail_time, read_at = null`;

const ENDINGS = [
  [false, "on conflict (account, topic) do nothing"],
  [true, RENEW],
] as const;
