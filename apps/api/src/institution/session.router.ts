import { Password } from "@rata/domain/organisation/Account";
import * as z from "zod";
import { Credentials, SessionItem } from "#account/account.views";
import { actInPost } from "#account/post.commands";
import { changePassword, endAllSessions, endSession, listOwnSessions, signIn } from "#account/session.commands";
import { permitted, publicProcedure, router } from "#trpc";
import { describeSession } from "./institution.commands.ts";
import { SessionView } from "./institution.views.ts";

export const sessionRouter = router({
  get: publicProcedure.output(SessionView).query(({ ctx }) => describeSession(ctx.services, ctx.signedIn)),

  signIn: publicProcedure
    .input(Credentials)
    .output(SessionView)
    .mutation(async ({ ctx, input }) => {
      const opened = await signIn(ctx.services, ctx.caller, input);
      ctx.setSession(opened);
      return describeSession(ctx.services, opened.signedIn);
    }),

  signOut: publicProcedure.output(SessionView).mutation(async ({ ctx }) => {
    await endSession(ctx.services, ctx.signedIn);
    ctx.setSession(null);
    return describeSession(ctx.services, null);
  }),

  signOutEverywhere: permitted("account.self")
    .output(SessionView)
    .mutation(async ({ ctx }) => {
      await endAllSessions(ctx.services, ctx.scope);
      ctx.setSession(null);
      return describeSession(ctx.services, null);
    }),

  changePassword: permitted("account.self")
    .input(z.object({ current: z.string().max(200, "too-long"), next: Password }))
    .output(SessionView)
    .mutation(async ({ ctx, input }) => {
      const opened = await changePassword(ctx.services, ctx.scope, { ...input, caller: ctx.caller });
      ctx.setSession(opened);
      return describeSession(ctx.services, opened.signedIn);
    }),

  actIn: permitted("account.self")
    .input(z.object({ postId: z.uuid().nullable() }))
    .output(z.object({ postId: z.string().nullable() }))
    .mutation(async ({ ctx, input }) => {
      await actInPost(ctx.services, ctx.scope, { signedIn: ctx.signedIn, postId: input.postId });
      return input;
    }),

  list: permitted("account.self")
    .output(z.array(SessionItem))
    .query(({ ctx }) => listOwnSessions(ctx.services, ctx.scope, ctx.signedIn.sessionId)),
});
