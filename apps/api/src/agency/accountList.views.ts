import { AccountProblem } from "@rata/domain/account/AccountProblem";
import { AccountFields } from "@rata/domain/agency/Account";
import * as z from "zod";
import { NewLink } from "#account/account.views";

/** A list of people as it was read; nothing is stored. New, existing and refused rows are the rows read. */
export const AccountListPreview = z.object({
  read: z.int(),
  refused: z.int(),
  accepted: z.array(z.object({ line: z.int(), fields: AccountFields })),
  existing: z.array(z.object({ line: z.int(), email: z.string() })),
  problems: z.array(AccountProblem),
});
export type AccountListPreview = z.infer<typeof AccountListPreview>;

/** The accounts that were made with their invitations, told this once. */
export const AccountListCommit = z.object({
  created: z.array(NewLink.pick({ secret: true, expiresAt: true }).extend({ name: z.string(), email: z.string() })),
});
export type AccountListCommit = z.infer<typeof AccountListCommit>;
