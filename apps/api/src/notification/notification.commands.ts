import type { MailWish } from "@rata/domain/notification/Notification";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import { findMailState, findMailWish } from "./mail.queries.ts";
import { saveMailWish } from "./mail.store.ts";
import { countUnread, isOwnNotification, listOwnNotifications } from "./notification.queries.ts";
import { saveRead } from "./notification.store.ts";
import type { NotificationRecord } from "./notification.table.ts";
import type { MailState, MailWishView, NotificationItem, NotificationPage } from "./notification.views.ts";

const PAGE = 30;

export async function countNews(services: Services, scope: Scope): Promise<{ unread: number }> {
  return { unread: await countUnread(services.openConnection(), scope) };
}

/** A page of the own notifications, latest first. */
export async function listNews(
  services: Services,
  scope: Scope,
  known: { at: string; id: string } | null,
): Promise<NotificationPage> {
  const asked = { known: known === null ? null : { at: new Date(known.at), id: known.id }, limit: PAGE };
  const rows = await listOwnNotifications(services.openConnection(), scope, asked);
  const last = rows.length < PAGE ? undefined : rows.at(-1);
  return { items: rows.map(toItem), next: last === undefined ? null : { at: last.at.toISOString(), id: last.id } };
}

/** Having looked at something changes nothing that others see, so it leaves no trace. @throws DomainError "not-found" for another's too */
export async function markRead(services: Services, scope: Scope, id: string): Promise<{ unread: number }> {
  return inTransaction(services, async (em) => {
    if (!(await isOwnNotification(em, scope, id))) throw new DomainError("not-found");
    await saveRead(em, scope, { ids: [id], at: services.now() });
    return { unread: await countUnread(em, scope) };
  });
}

export async function markAllRead(services: Services, scope: Scope): Promise<{ unread: number }> {
  return inTransaction(services, async (em) => {
    await saveRead(em, scope, { ids: null, at: services.now() });
    return { unread: await countUnread(em, scope) };
  });
}

export async function describeMailWish(services: Services, scope: Scope): Promise<MailWishView> {
  const wish = await findMailWish(services.openConnection(), scope);
  return { wish, isConfigured: services.mail !== null };
}

/** Chooses when the person wants mail, from now on. */
export async function chooseMail(services: Services, scope: Scope, wish: MailWish): Promise<MailWishView> {
  await inTransaction(services, async (em) => {
    const at = services.now();
    await saveMailWish(em, scope, { wish, at });
    await recordEntry(em, scope, {
      id: services.makeId(),
      at,
      action: "notification.mail-chosen",
      subject: scope.actor.accountId,
      payload: { wish },
    });
  });
  return describeMailWish(services, scope);
}

export async function describeMailState(services: Services, scope: Scope): Promise<MailState> {
  const state = await findMailState(services.openConnection(), scope, services.now());
  return { ...state, isConfigured: services.mail !== null };
}

function toItem({ id, kind, year, facts, place, times, at, readAt }: NotificationRecord): NotificationItem {
  return { id, kind, year, facts, place, times, at: at.toISOString(), isRead: readAt !== null };
}
