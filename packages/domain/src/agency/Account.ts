import * as z from "zod";
import { Role } from "#access/access";
import { ProgramGroup } from "#plan/ProgramGroup";
import { RegionCode } from "#region/Region";

/** The shortest password that is accepted; length is what makes guessing dear, not mixed characters. */
export const PASSWORD_LENGTH = 10;

/** The sign-in name: an address in lower case, so that one person is not two accounts. */
export const Email = z.string().trim().toLowerCase().max(254, "too-long").pipe(z.email("not-an-address"));
export const Password = z.string().min(PASSWORD_LENGTH, "password-too-short").max(200, "too-long");

/** Whether a role is held for an agency, and so is nothing without one. */
export function needsAgency(role: Role): boolean {
  return role === "agency-operator" || role === "agency-head";
}

/** What an administrator states about a person who may sign in. */
export const AccountFields = z.object({
  email: Email,
  name: z.string().trim().min(1, "empty").max(120, "too-long"),
  role: Role,
  region: RegionCode,
  agency: z.string().nullable(),
  /** Of a coordinator only. */
  group: ProgramGroup.nullable().default(null),
});
export type AccountFields = z.infer<typeof AccountFields>;

/** What may change about an account; its address stays, since it is what the trail and the person know it by. */
export const AccountDuty = AccountFields.omit({ email: true });
export type AccountDuty = z.infer<typeof AccountDuty>;

/** A person who may sign in. Never holds the password or its hash. */
export const Account = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: Role,
  region: z.string(),
  agency: z.string().nullable(),
  group: ProgramGroup.nullable(),
  isActive: z.boolean(),
  mustChangePassword: z.boolean(),
  /** False until an invited person has chosen one. */
  hasPassword: z.boolean(),
  hasSecondStep: z.boolean(),
  createdAt: z.iso.datetime(),
});
export type Account = z.infer<typeof Account>;
