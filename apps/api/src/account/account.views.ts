import { Email } from "@rata/domain/organisation/Account";
import * as z from "zod";

/** Sign-in asks nothing of a password's shape: an old short one must still open the door. */
export const Credentials = z.object({ email: Email, password: z.string().min(1, "empty").max(200, "too-long") });
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

/** The password is told once, to be handed over; the person must change it at the first sign-in. */
export const NewPassword = z.object({ id: z.string(), password: z.string() });
export type NewPassword = z.infer<typeof NewPassword>;
