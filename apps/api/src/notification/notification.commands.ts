import type { MailWish } from "@rata/domain/notification/Notification";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { findMailState, findMailWish } from "./mail.queries.ts";
import { saveMailWish } from "./mail.store.ts";
import { countUnread, isOwnNotification, listOwnNotifications } from "./notification.queries.ts";
import { saveRead } from "./notification.store.ts";
import type { NotificationRecord } from "./notification.table.ts";
import type { MailState, MailWishView, NotificationItem, NotificationPage } from "./notification.views.ts";

const PAGE = 30;

export async function countNews(work: Work): Promise<{ unread: number }> {
  return { unread: await countUnread(work) };
}

/** A page of the own notifications, latest first. */
export async function listNews(work: Work, known: { at: string; id: string } | null): Promise<NotificationPage> {
  const asked = { known: known === null ? null : { at: new Date(known.at), id: known.id }, limit: PAGE };
  const rows = await listOwnNotifications(work, asked);
  const last = rows.length < PAGE ? undefined : rows.at(-1);
  return { items: rows.map(toItem), next: last === undefined ? null : { at: last.at.toISOString(), id: last.id } };
}

/** Having looked at something changes nothing that others see, so it leaves no trace. @throws DomainError "not-found" for another's too */
export async function markRead(work: Work, id: string): Promise<{ unread: number }> {
  return work.inTransaction(async (work) => {
    if (!(await isOwnNotification(work, id))) throw new DomainError("not-found");
    await saveRead(work, { ids: [id], at: work.now() });
    return { unread: await countUnread(work) };
  });
}

export async function markAllRead(work: Work): Promise<{ unread: number }> {
  return work.inTransaction(async (work) => {
    await saveRead(work, { ids: null, at: work.now() });
    return { unread: await countUnread(work) };
  });
}

export async function describeMailWish(work: Work): Promise<MailWishView> {
  const wish = await findMailWish(work);
  return { wish, isConfigured: work.services.mail !== null };
}

/** Chooses when the person wants mail, from now on. */
export async function chooseMail(work: Work, wish: MailWish): Promise<MailWishView> {
  await work.inTransaction(async (work) => {
    const at = work.now();
    await saveMailWish(work, { wish, at });
    await work.record({
      id: work.makeId(),
      at,
      action: "notification.mail-chosen",
      subject: work.scope.actor.accountId,
      payload: { wish },
    });
  });
  return describeMailWish(work);
}

export async function describeMailState(services: Services): Promise<MailState> {
  const state = await findMailState(services.openConnection(), services.now());
  return { ...state, isConfigured: services.mail !== null };
}

function toItem({ id, kind, year, facts, place, times, at, readAt }: NotificationRecord): NotificationItem {
  return { id, kind, year, facts, place, times, at: at.toISOString(), isRead: readAt !== null };
}
