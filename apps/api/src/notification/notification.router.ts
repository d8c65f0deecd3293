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
    .query(({ ctx }) => countNews(ctx.services, ctx.scope)),

  list: permitted("plan.read")
    .input(z.object({ cursor: NotificationCursor.nullish() }))
    .output(NotificationPage)
    .query(({ ctx, input }) => listNews(ctx.services, ctx.scope, input.cursor ?? null)),

  markRead: permitted("plan.read")
    .input(z.object({ id: z.uuid() }))
    .output(UnreadCount)
    .mutation(({ ctx, input }) => markRead(ctx.services, ctx.scope, input.id)),

  markAllRead: permitted("plan.read")
    .output(UnreadCount)
    .mutation(({ ctx }) => markAllRead(ctx.services, ctx.scope)),

  mailWish: permitted("account.self")
    .output(MailWishView)
    .query(({ ctx }) => describeMailWish(ctx.services, ctx.scope)),

  chooseMail: permitted("account.self")
    .input(MailWish)
    .output(MailWishView)
    .mutation(({ ctx, input }) => chooseMail(ctx.services, ctx.scope, input)),

  mailState: permitted("account.manage")
    .output(MailState)
    .query(({ ctx }) => describeMailState(ctx.services, ctx.scope)),
});
