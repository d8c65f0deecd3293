import { Account, AccountFields } from "@rata/domain/organisation/Account";
import * as z from "zod";
import { permitted, router } from "#trpc";
import { createAccount, deactivateAccount, listAllAccounts, resetPassword } from "./account.commands.ts";
import { NewPassword } from "./account.views.ts";

/** An agency is named by its id; other text would reach the database as a fault. */
const NewAccount = AccountFields.extend({ agency: z.uuid().nullable() });
const ById = z.object({ accountId: z.uuid() });

export const accountRouter = router({
  list: permitted("account.manage")
    .output(z.array(Account))
    .query(({ ctx }) => listAllAccounts(ctx.services, ctx.scope)),

  create: permitted("account.manage")
    .input(NewAccount)
    .output(NewPassword)
    .mutation(({ ctx, input }) => createAccount(ctx.services, ctx.scope, input)),

  deactivate: permitted("account.manage")
    .input(ById.extend({ reason: z.string().trim().max(500, "too-long").nullable() }))
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => deactivateAccount(ctx.services, ctx.scope, input)),

  resetPassword: permitted("account.manage")
    .input(ById)
    .output(NewPassword)
    .mutation(({ ctx, input }) => resetPassword(ctx.services, ctx.scope, input.accountId)),
});
