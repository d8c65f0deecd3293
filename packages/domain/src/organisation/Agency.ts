import * as z from "zod";

/** A perangkat daerah (OPD) of an instance. `sectors` are the words by which its rows are recognised; they only suggest, a person confirms. */
export const Agency = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  sectors: z.array(z.string()),
});
export type Agency = z.infer<typeof Agency>;
