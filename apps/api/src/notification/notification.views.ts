import {
  MailWish,
  NotificationFacts,
  NotificationKind,
  NotificationPlace,
} from "@rata/domain/notification/Notification";
import * as z from "zod";

/** Something a person is told of, with how often it happened since they looked. */
export const NotificationItem = z.object({
  id: z.string(),
  kind: NotificationKind,
  year: z.int(),
  facts: NotificationFacts,
  place: NotificationPlace,
  times: z.int(),
  at: z.iso.datetime(),
  isRead: z.boolean(),
});
export type NotificationItem = z.infer<typeof NotificationItem>;

/** Where a page ended. */
export const NotificationCursor = z.object({ at: z.iso.datetime(), id: z.uuid() });

export const NotificationPage = z.object({ items: z.array(NotificationItem), next: NotificationCursor.nullable() });
export type NotificationPage = z.infer<typeof NotificationPage>;

export const UnreadCount = z.object({ unread: z.int() });

/** A person's choice, and whether this installation sends mail at all. */
export const MailWishView = z.object({ wish: MailWish, isConfigured: z.boolean() });
export type MailWishView = z.infer<typeof MailWishView>;

/** How the sending of mail goes, for whoever looks after the installation. */
export const MailState = z.object({
  isConfigured: z.boolean(),
  waiting: z.int(),
  /** Given up within the last thirty days. */
  failed: z.int(),
  sent: z.int(),
  lastSentAt: z.iso.datetime().nullable(),
  lastError: z.object({ at: z.iso.datetime(), text: z.string() }).nullable(),
});
export type MailState = z.infer<typeof MailState>;
