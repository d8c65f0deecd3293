import { Password } from "@rata/domain/agency/Account";
import * as z from "zod";
import {
  Credentials,
  LinkSecret,
  LinkUse,
  LinkView,
  RecoveryCodes,
  SecondStepSecret,
  SecondStepView,
  SessionItem,
} from "#account/account.views";
import { openLink } from "#account/link.commands";
import { actInPost } from "#account/post.commands";
import {
  confirmSecondStep,
  describeSecondStep,
  startSecondStep,
  stopOwnSecondStep,
} from "#account/secondStep.commands";
import { endAllSessions, endOwnSession, endSession, listSessionsOf, signIn } from "#account/session.commands";
import { permitted, publicProcedure, router } from "#trpc";
import { describeSession } from "./instance.commands.ts";
import { changeOwnPassword, setPasswordByLink } from "./password.commands.ts";
import { SessionView } from "./agency.views.ts";

const CurrentPassword = z.object({ password: z.string().max(200, "too-long") });

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
      await endAllSessions(ctx.work);
      ctx.setSession(null);
      return describeSession(ctx.services, null);
    }),

  changePassword: permitted("account.self")
    .input(z.object({ current: z.string().max(200, "too-long"), next: Password }))
    .output(SessionView)
    .mutation(async ({ ctx, input }) => {
      const opened = await changeOwnPassword(ctx.work, { ...input, caller: ctx.caller });
      ctx.setSession(opened);
      return describeSession(ctx.services, opened.signedIn);
    }),

  actIn: permitted("account.self")
    .input(z.object({ postId: z.uuid().nullable() }))
    .output(z.object({ postId: z.string().nullable() }))
    .mutation(async ({ ctx, input }) => {
      await actInPost(ctx.work, { signedIn: ctx.signedIn, postId: input.postId });
      return input;
    }),

  list: permitted("account.self")
    .output(z.array(SessionItem))
    .query(({ ctx: { work, signedIn } }) =>
      listSessionsOf(work.services, { account: work.scope.actor.accountId, current: signedIn.sessionId }),
    ),

  end: permitted("account.self")
    .input(z.object({ sessionId: z.uuid() }))
    .output(z.object({ ended: z.int() }))
    .mutation(({ ctx, input }) => endOwnSession(ctx.work, input.sessionId)),

  /** A mutation although it changes nothing: what a query asks stands in the address, and so in logs. */
  openLink: publicProcedure
    .input(LinkSecret)
    .output(LinkView)
    .mutation(({ ctx, input }) => openLink(ctx.services, ctx.caller, input.secret)),

  useLink: publicProcedure
    .input(LinkUse)
    .output(z.object({ email: z.string() }))
    .mutation(({ ctx, input }) => setPasswordByLink(ctx.services, ctx.caller, input)),

  secondStep: permitted("account.self")
    .output(SecondStepView)
    .query(({ ctx }) => describeSecondStep(ctx.work)),

  startSecondStep: permitted("account.self")
    .input(CurrentPassword)
    .output(SecondStepSecret)
    .mutation(({ ctx, input }) => startSecondStep(ctx.work, { ...input, caller: ctx.caller })),

  confirmSecondStep: permitted("account.self")
    .input(z.object({ code: z.string().trim().min(1, "empty").max(40, "too-long") }))
    .output(RecoveryCodes)
    .mutation(({ ctx, input }) => confirmSecondStep(ctx.work, input.code)),

  stopSecondStep: permitted("account.self")
    .input(CurrentPassword)
    .output(SecondStepView)
    .mutation(({ ctx, input }) => stopOwnSecondStep(ctx.work, { ...input, caller: ctx.caller })),
});
