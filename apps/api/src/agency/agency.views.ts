import { BriefReason } from "@rata/domain/audit/Reason";
import { Actor } from "@rata/domain/access/access";
import { Agency } from "@rata/domain/agency/Agency";
import { Instance } from "@rata/domain/agency/Instance";
import { Region } from "@rata/domain/region/Region";
import { Edition } from "@rata/editions/Edition";
import * as z from "zod";

/** Everything the client learns when it opens: who is signed in, and what kind of government this is. */
export const SessionView = z.object({
  actor: Actor.nullable(),
  mustChangePassword: z.boolean(),
  instance: Instance,
  edition: Edition,
  /** The own region and one level down. */
  regions: z.array(Region),
});
export type SessionView = z.infer<typeof SessionView>;

/** Instance settings with the digest that an update must name, so that two editors don't overwrite each other. */
export const InstanceView = z.object({ instance: Instance, digest: z.string() });
export type InstanceView = z.infer<typeof InstanceView>;

const Day = z.iso.date("not-a-day");

/** An agency as it is saved: without an id a new one, else with what its editor saw. */
export const AgencyFields = z.object({
  id: z.uuid().nullable(),
  name: z.string().trim().min(1, "empty").max(200, "too-long"),
  shortName: z.string().trim().min(1, "empty").max(60, "too-long"),
  sectors: z.array(z.string().trim().min(1, "empty").max(120, "too-long")).max(40, "too-many"),
  startsOn: Day.nullable().default(null),
  expected: Agency.nullable().default(null),
  /** First day of another name; null when the present one is corrected. */
  renamedFrom: Day.nullable().default(null),
});
export type AgencyFields = z.infer<typeof AgencyFields>;

/** The last day of an agency, and who took over. */
export const AgencyEnd = z.object({
  id: z.uuid(),
  expected: Agency,
  endsOn: Day,
  successor: z.uuid().nullable(),
  reason: BriefReason,
});
export type AgencyEnd = z.infer<typeof AgencyEnd>;

export const AgencyReopening = AgencyEnd.pick({ id: true, expected: true, reason: true });
export type AgencyReopening = z.infer<typeof AgencyReopening>;
