import { BriefReason } from "@rata/domain/audit/Reason";
import { ActingPost, ActingPostFields } from "@rata/domain/agency/ActingPost";
import * as z from "zod";
import { permitted, router } from "#trpc";
import { givePost, listAllPosts, listOwnPosts, takePostBack } from "./post.commands.ts";

const GivenPost = z.object({
  accountId: z.uuid(),
  post: ActingPostFields.safeExtend({ agency: z.uuid().nullable() }),
});
const Done = z.object({ id: z.string() });

export const postRouter = router({
  list: permitted("account.manage")
    .output(z.object({ today: z.string(), posts: z.array(ActingPost) }))
    .query(({ ctx }) => listAllPosts(ctx.services)),

  own: permitted("account.self")
    .output(z.array(ActingPost))
    .query(({ ctx }) => listOwnPosts(ctx.work)),

  give: permitted("account.manage")
    .input(GivenPost)
    .output(Done)
    .mutation(({ ctx, input }) => givePost(ctx.work, input)),

  takeBack: permitted("account.manage")
    .input(z.object({ postId: z.uuid(), reason: BriefReason }))
    .output(Done)
    .mutation(({ ctx, input }) => takePostBack(ctx.work, input)),
});
