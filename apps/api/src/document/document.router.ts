import * as z from "zod";
import { permitted, router } from "#trpc";
import { dismissOrder, listTray, orderDocument } from "./order.commands.ts";
import { describeReminder } from "./reminder.commands.ts";
import { ReminderView } from "./reminder.views.ts";
import { OrderWish, TrayItem } from "./order.views.ts";

const Named = z.object({ id: z.string() });

export const documentRouter = router({
  order: permitted("document.read")
    .input(OrderWish)
    .output(Named)
    .mutation(({ ctx, input }) => orderDocument(ctx.work, input)),

  tray: permitted("document.read")
    .output(z.array(TrayItem))
    .query(({ ctx }) => listTray(ctx.work)),

  reminder: permitted("plan.schedule")
    .input(z.object({ planId: z.uuid(), agencyId: z.uuid() }))
    .output(ReminderView)
    .query(({ ctx, input }) => describeReminder(ctx.work, input)),

  dismiss: permitted("document.read")
    .input(z.object({ orderId: z.uuid() }))
    .output(Named)
    .mutation(({ ctx, input }) => dismissOrder(ctx.work, input.orderId)),
});
