import * as z from "zod";

/** A name that an agency bore, with the last day on which it held. */
export const FormerName = z.object({ name: z.string(), shortName: z.string(), until: z.iso.date("not-a-day") });
export type FormerName = z.infer<typeof FormerName>;

/** A perangkat daerah (OPD) of an instance. `sectors` are the words by which its rows are recognised; they only suggest, a person confirms. */
export const Agency = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  sectors: z.array(z.string()),
  /** First and last day; null where nobody said so, or while it goes on. */
  startsOn: z.iso.date("not-a-day").nullable(),
  endsOn: z.iso.date("not-a-day").nullable(),
  /** The agency that took over its tasks when it ended. */
  successor: z.string().nullable(),
  /** Earliest first. */
  formerNames: z.array(FormerName),
});
export type Agency = z.infer<typeof Agency>;

/** An agency that goes on, under the name that it always had. */
export function newAgency(fields: Pick<Agency, "id" | "name" | "shortName" | "sectors">): Agency {
  return { ...fields, startsOn: null, endsOn: null, successor: null, formerNames: [] };
}
