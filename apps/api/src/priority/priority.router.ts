import * as z from "zod";
import { permitted, router } from "#trpc";
import { saveDocument, saveItem } from "./priority.commands.ts";
import { describeDocuments } from "./priority.reads.ts";
import { DocumentView, DocumentWish, ItemWish } from "./priority.views.ts";

export const priorityRouter = router({
  list: permitted("plan.read")
    .output(z.array(DocumentView))
    .query(({ ctx }) => describeDocuments(ctx.work)),

  saveDocument: permitted("rpkd.write")
    .input(DocumentWish)
    .output(z.null())
    .mutation(({ ctx, input }) => saveDocument(ctx.work, input)),

  saveItem: permitted("rpkd.write")
    .input(ItemWish)
    .output(z.null())
    .mutation(({ ctx, input }) => saveItem(ctx.work, input)),
});
