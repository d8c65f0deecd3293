import { AccountDuty, Email, Password } from "@rata/domain/agency/Account";
import * as z from "zod";

/** Sign-in asks nothing of a password's shape: an old short one must still open the door. `code` is asked of whoever has a second step. */
export const Credentials = z.object({
  email: Email,
  password: z.string().min(1, "empty").max(200, "too-long"),
  code: z.string().trim().min(1, "empty").max(40, "too-long").nullable().default(null),
});
export type Credentials = z.infer<typeof Credentials>;

/** One of a person's sessions, so that a forgotten browser can be recognised. */
export const SessionItem = z.object({
  id: z.string(),
  startedAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  address: z.string(),
  agent: z.string(),
  isCurrent: z.boolean(),
});
export type SessionItem = z.infer<typeof SessionItem>;

/** A link by which a person sets an own password. Its secret is told once, to whoever made it. */
export const NewLink = z.object({
  accountId: z.string(),
  kind: z.enum(["invitation", "reset"]),
  secret: z.string(),
  expiresAt: z.iso.datetime(),
});
export type NewLink = z.infer<typeof NewLink>;

/** What the page of a link tells to whoever holds it. */
export const LinkView = NewLink.pick({ kind: true, expiresAt: true }).extend({ name: z.string(), email: z.string() });
export type LinkView = z.infer<typeof LinkView>;

export const LinkSecret = z.object({ secret: z.string().min(1, "empty").max(100, "too-long") });
export const LinkUse = LinkSecret.extend({ password: Password });

/** The duty that an editor saw, and the one that is wished. An agency is named by its id; other text would reach the database as a fault. */
const DutyInput = AccountDuty.extend({ agency: z.uuid().nullable() });
export const AccountChange = z.object({
  accountId: z.uuid(),
  expected: AccountDuty.extend({ name: z.string() }),
  duty: DutyInput,
});
export type AccountChange = z.infer<typeof AccountChange>;

export const SecondStepView = z.object({ isOn: z.boolean(), codesLeft: z.int() });
export type SecondStepView = z.infer<typeof SecondStepView>;

/** What an authenticator is given: the secret in base 32, and the same as an address that a telephone opens. */
export const SecondStepSecret = z.object({ secret: z.string(), uri: z.string() });
export type SecondStepSecret = z.infer<typeof SecondStepSecret>;

/** Told once. */
export const RecoveryCodes = z.object({ codes: z.array(z.string()) });
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;
