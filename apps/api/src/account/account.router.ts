import { Account, AccountFields } from "@rata/domain/agency/Account";
import * as z from "zod";
import { permitted, router } from "#trpc";
import {
  changeAccount,
  deactivateAccount,
  inviteAccount,
  listAllAccounts,
  reactivateAccount,
} from "./account.commands.ts";
import { AccountChange, NewLink, SessionItem } from "./account.views.ts";
import { makeLink } from "./link.commands.ts";
import { stopSecondStep } from "./secondStep.commands.ts";
import { endSessionsOfPerson, listSessionsOf } from "./session.commands.ts";

/** An agency is named by its id; other text would reach the database as a fault. */
const NewAccount = AccountFields.extend({ agency: z.uuid().nullable() });
const ById = z.object({ accountId: z.uuid() });
const Named = z.object({ id: z.string() });

export const accountRouter = router({
  list: permitted("account.manage")
    .output(z.array(Account))
    .query(({ ctx }) => listAllAccounts(ctx.services)),

  invite: permitted("account.manage")
    .input(NewAccount)
    .output(NewLink)
    .mutation(({ ctx, input }) => inviteAccount(ctx.work, input)),

  makeLink: permitted("account.manage")
    .input(ById)
    .output(NewLink)
    .mutation(({ ctx, input }) => makeLink(ctx.work, input.accountId)),

  change: permitted("account.manage")
    .input(AccountChange)
    .output(Named)
    .mutation(({ ctx, input }) => changeAccount(ctx.work, input)),

  deactivate: permitted("account.manage")
    .input(ById.extend({ reason: z.string().trim().max(500, "too-long").nullable() }))
    .output(Named)
    .mutation(({ ctx, input }) => deactivateAccount(ctx.work, input)),

  reactivate: permitted("account.manage")
    .input(ById)
    .output(Named)
    .mutation(({ ctx, input }) => reactivateAccount(ctx.work, input.accountId)),

  sessions: permitted("account.manage")
    .input(ById)
    .output(z.array(SessionItem))
    .query(({ ctx, input }) => listSessionsOf(ctx.services, { account: input.accountId, current: null })),

  /** One session, or all of the person's. */
  endSessions: permitted("account.manage")
    .input(ById.extend({ sessionId: z.uuid().nullable() }))
    .output(z.object({ ended: z.int() }))
    .mutation(({ ctx, input }) => endSessionsOfPerson(ctx.work, input)),

  stopSecondStep: permitted("account.manage")
    .input(ById)
    .output(Named)
    .mutation(({ ctx, input }) => stopSecondStep(ctx.work, input.accountId)),
});
