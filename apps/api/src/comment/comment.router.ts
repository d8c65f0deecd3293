import * as z from "zod";
import { permitted, router } from "#trpc";
import { beginThread, editComment, reply, setResolved, withdrawComment } from "./comment.commands.ts";
import { describeMarks, describePeople, describeThreads } from "./comment.reads.ts";
import { NewPlace, PersonView, ThreadMark, ThreadPage, ThreadsAsked, Written } from "./comment.views.ts";

const ByPlan = z.object({ planId: z.uuid() });
const ByThread = z.object({ threadId: z.uuid() });
const ByComment = z.object({ commentId: z.uuid() });

export const commentRouter = router({
  list: permitted("plan.read")
    .input(ThreadsAsked)
    .output(ThreadPage)
    .query(({ ctx, input }) => describeThreads(ctx.work, input)),

  marks: permitted("plan.read")
    .input(ByPlan)
    .output(z.array(ThreadMark))
    .query(({ ctx, input }) => describeMarks(ctx.work, input.planId)),

  people: permitted("comment.write")
    .input(ByPlan)
    .output(z.array(PersonView))
    .query(({ ctx, input }) => describePeople(ctx.work, input.planId)),

  begin: permitted("comment.write")
    .input(NewPlace.extend(Written.shape))
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => beginThread(ctx.work, input)),

  reply: permitted("comment.write")
    .input(ByThread.extend(Written.shape))
    .output(z.null())
    .mutation(({ ctx, input }) => reply(ctx.work, input)),

  edit: permitted("comment.write")
    .input(ByComment.extend(Written.shape))
    .output(z.null())
    .mutation(({ ctx, input }) => editComment(ctx.work, input)),

  withdraw: permitted("comment.write")
    .input(ByComment)
    .output(z.null())
    .mutation(({ ctx, input }) => withdrawComment(ctx.work, input.commentId)),

  resolve: permitted("comment.write")
    .input(ByThread)
    .output(z.null())
    .mutation(({ ctx, input }) => setResolved(ctx.work, { ...input, isResolved: true })),

  reopen: permitted("comment.write")
    .input(ByThread)
    .output(z.null())
    .mutation(({ ctx, input }) => setResolved(ctx.work, { ...input, isResolved: false })),
});
