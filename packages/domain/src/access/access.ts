import * as z from "zod";
import { ProgramGroup } from "#plan/ProgramGroup";
import { isWithin, type RegionCode } from "#region/Region";

/** Everything that a signed-in person may be allowed to do. A procedure, download or upload names exactly one. */
export const PERMISSIONS = [
  "account.self",
  "account.manage",
  "instance.read",
  "instance.write",
  "agency.read",
  "agency.write",
  "plan.read",
  "plan.create",
  "plan.write",
  "plan.import",
  "plan.assign-agency",
  "plan.forward",
  "plan.schedule",
  "plan.endorse",
  "plan.approve",
  "plan.send-back",
  "plan.enact",
  "part.submit",
  "part.verify",
  "proposal.decide",
  "note.accept",
  "note.accept-must",
  "comment.write",
  "comment.resolve",
  "document.read",
  "audit.read",
  "rpkd.write",
  "indicator.read",
  "indicator.write",
] as const;
export const Permission = z.enum(PERMISSIONS);
export type Permission = z.infer<typeof Permission>;

/**
 * How far a permission reaches: the whole instance, the person's own region and below, the same and the regions above it (a regency
 * reads the plan of its province), or rows of the person's own agency.
 */
export type Reach = "everywhere" | "own-region" | "own-line" | "own-agency";

/** Roles as officials name them; the Indonesian names stand in `texts`. */
export const ROLE_KEYS = [
  "administrator",
  "secretariat",
  "secretariat-head",
  "agency-operator",
  "agency-head",
  "group-coordinator",
  "leadership",
  "reader",
  "team-secretary",
  "regency-liaison",
] as const;
export const Role = z.enum(ROLE_KEYS);
export type Role = z.infer<typeof Role>;

/** Who is asking: one role, the region of the post, and the agency where the post belongs to one. */
export const Actor = z.object({
  accountId: z.string(),
  name: z.string(),
  role: Role,
  region: z.string(),
  agency: z.string().nullable(),
  /** The kelompok program that a coordinator speaks for. */
  group: ProgramGroup.nullable(),
  /** While the person acts in a post that is not the own one: how, and the agency of the own post. */
  acting: z.object({ kind: z.enum(["plt", "plh", "pj"]), ownAgency: z.string().nullable() }).optional(),
});
export type Actor = z.infer<typeof Actor>;

/** What everybody may. Figures of indicators are published ones. */
const READING = {
  "account.self": "everywhere",
  "instance.read": "everywhere",
  "agency.read": "everywhere",
  "indicator.read": "everywhere",
} as const;

/** The whole table of rights. What is not listed is forbidden. */
export const ROLES = {
  administrator: {
    ...READING,
    "account.manage": "everywhere",
    "instance.write": "everywhere",
    "agency.write": "everywhere",
    "plan.read": "everywhere",
    "comment.write": "everywhere",
    "document.read": "everywhere",
    "audit.read": "everywhere",
  },
  secretariat: {
    ...READING,
    "agency.write": "everywhere",
    "plan.read": "own-region",
    "comment.write": "own-region",
    "plan.create": "own-region",
    "plan.write": "own-region",
    "plan.import": "own-region",
    "plan.assign-agency": "own-region",
    "plan.forward": "own-region",
    "plan.schedule": "own-region",
    "part.verify": "own-region",
    "proposal.decide": "own-region",
    "note.accept": "own-region",
    "comment.resolve": "own-region",
    "document.read": "own-region",
    "audit.read": "own-region",
    "rpkd.write": "own-region",
    "indicator.write": "everywhere",
  },
  "secretariat-head": {
    ...READING,
    "agency.write": "everywhere",
    "plan.read": "own-region",
    "comment.write": "own-region",
    "plan.create": "own-region",
    "plan.write": "own-region",
    "plan.import": "own-region",
    "plan.assign-agency": "own-region",
    "plan.forward": "own-region",
    "plan.schedule": "own-region",
    "plan.send-back": "own-region",
    "plan.enact": "own-region",
    "part.verify": "own-region",
    "proposal.decide": "own-region",
    "note.accept": "own-region",
    "comment.resolve": "own-region",
    "note.accept-must": "own-region",
    "document.read": "own-region",
    "audit.read": "own-region",
    "rpkd.write": "own-region",
    "indicator.write": "everywhere",
  },
  "agency-operator": {
    ...READING,
    "plan.read": "own-region",
    "comment.write": "own-region",
    "plan.write": "own-agency",
    "comment.resolve": "own-agency",
    "document.read": "own-region",
  },
  "agency-head": {
    ...READING,
    "plan.read": "own-region",
    "comment.write": "own-region",
    "document.read": "own-region",
    "part.submit": "own-agency",
    "comment.resolve": "own-agency",
  },
  "group-coordinator": {
    ...READING,
    "plan.read": "own-region",
    "comment.write": "own-region",
    "document.read": "own-region",
    "plan.endorse": "own-region",
    "plan.send-back": "own-region",
  },
  leadership: {
    ...READING,
    "plan.read": "own-region",
    "comment.write": "own-region",
    "document.read": "own-region",
    "audit.read": "own-region",
    "plan.approve": "own-region",
    "plan.send-back": "own-region",
  },
  reader: {
    ...READING,
    "plan.read": "own-region",
    "comment.write": "own-region",
    "document.read": "own-region",
  },
  "team-secretary": {
    ...READING,
    "plan.read": "own-region",
    "plan.schedule": "own-region",
    "plan.send-back": "own-region",
    "comment.write": "own-region",
    "comment.resolve": "own-region",
    "document.read": "own-region",
    "audit.read": "own-region",
  },
  "regency-liaison": {
    ...READING,
    "plan.read": "own-line",
    "comment.write": "own-line",
    "document.read": "own-line",
  },
} as const satisfies Record<Role, Partial<Record<Permission, Reach>>>;

/** How far the actor's role lets it do this; null when it may not at all. */
export function reachOf(actor: Actor, permission: Permission): Reach | null {
  const rights: Partial<Record<Permission, Reach>> = ROLES[actor.role];
  return rights[permission] ?? null;
}

/** What an action concerns. Leave a member out where the action has no such side (a setting has no agency). */
export interface Subject {
  region?: RegionCode;
  agency?: string | null;
}

/** Whether the actor may do this to the subject; without a subject, whether to anything at all. Asked by server and client alike. */
export function can(actor: Actor, permission: Permission, subject?: Subject): boolean {
  const reach = reachOf(actor, permission);
  if (reach === null) return false;
  if (subject === undefined || reach === "everywhere") return true;
  if (subject.region !== undefined && !liesWithin(actor.region, reach, subject.region)) return false;
  if (reach !== "own-agency") return true;
  return actor.agency !== null && subject.agency === actor.agency;
}

function liesWithin(own: RegionCode, reach: Reach, region: RegionCode): boolean {
  return isWithin(region, own) || (reach === "own-line" && isWithin(own, region));
}

/** Whether the actor belongs to the agency, by the post held now or by the own one: nobody judges rows of an agency of theirs. */
export function belongsTo({ agency: held, acting }: Pick<Actor, "agency" | "acting">, agency: string | null): boolean {
  return agency !== null && (held === agency || acting?.ownAgency === agency);
}
