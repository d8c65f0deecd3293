import * as z from "zod";
import { type Actor, Role } from "#access/access";
import { ProgramGroup } from "#plan/ProgramGroup";
import { RegionCode } from "#region/Region";

/** How somebody holds a post for a while: pelaksana tugas, pelaksana harian, penjabat. */
export const ActingKind = z.enum(["plt", "plh", "pj"]);
export type ActingKind = z.infer<typeof ActingKind>;

/** What stands before the post in letters; the same in every language. */
export const ACTING_SIGNS: Readonly<Record<ActingKind, string>> = { plt: "Plt.", plh: "Plh.", pj: "Pj." };

/** A post that a person holds beside the own one, from the first day to the last, by an order that names it. */
export const ActingPostFields = z
  .object({
    kind: ActingKind,
    role: Role.exclude(["administrator"], "role-not-acting"),
    region: RegionCode,
    agency: z.string().nullable(),
    group: ProgramGroup.nullable(),
    startsOn: z.iso.date("not-a-day"),
    endsOn: z.iso.date("not-a-day"),
    /** The order (surat perintah, keputusan) by which the post is held. */
    basis: z.string().trim().min(1, "empty").max(300, "too-long"),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { error: "ends-before-it-starts", path: ["endsOn"] });
export type ActingPostFields = z.infer<typeof ActingPostFields>;

/** Such a post as it was given. */
export const ActingPost = z.object({
  ...ActingPostFields.shape,
  id: z.string(),
  account: z.string(),
  /** When it was taken back before its last day; null while it was not. */
  endedAt: z.iso.datetime().nullable(),
});
export type ActingPost = z.infer<typeof ActingPost>;

/** Whether the post is held on a day (YYYY-MM-DD, as the clock of the instance shows it). */
export function isHeldOn({ startsOn, endsOn, endedAt }: ActingPost, day: string): boolean {
  return endedAt === null && startsOn <= day && day <= endsOn;
}

/**
 * The person as the holder of the post: its rights in place of the own ones, never both. The agency of the own post stays known,
 * since nobody judges rows of the agency that they belong to by holding another post for a while.
 */
export function actFor(actor: Actor, { kind, role, region, agency, group }: ActingPost): Actor {
  const { accountId, name } = actor;
  return { accountId, name, role, region, agency, group, acting: { kind, ownAgency: actor.agency } };
}
