import { MailWish } from "@rata/domain/notification/Notification";
import * as z from "zod";
import { permitted, router } from "#trpc";
import {
  chooseMail,
  countNews,
  describeMailState,
  describeMailWish,
  listNews,
  markAllRead,
  markRead,
} from "./notification.commands.ts";
import { MailState, MailWishView, NotificationCursor, NotificationPage, UnreadCount } from "./notification.views.ts";

export const notificationRouter = router({
  count: permitted("plan.read")
    .output(UnreadCount)
    .query(({ ctx }) => countNews(ctx.work)),

  list: permitted("plan.read")
    .input(z.object({ cursor: NotificationCursor.nullish() }))
    .output(NotificationPage)
    .query(({ ctx, input }) => listNews(ctx.work, input.cursor ?? null)),

  markRead: permitted("plan.read")
    .input(z.object({ id: z.uuid() }))
    .output(UnreadCount)
    .mutation(({ ctx, input }) => markRead(ctx.work, input.id)),

  markAllRead: permitted("plan.read")
    .output(UnreadCount)
    .mutation(({ ctx }) => markAllRead(ctx.work)),

  mailWish: permitted("account.self")
    .output(MailWishView)
    .query(({ ctx }) => describeMailWish(ctx.work)),

  chooseMail: permitted("account.self")
    .input(MailWish)
    .output(MailWishView)
    .mutation(({ ctx, input }) => chooseMail(ctx.work, input)),

  mailState: permitted("account.manage")
    .output(MailState)
    .query(({ ctx }) => describeMailState(ctx.services)),
});
