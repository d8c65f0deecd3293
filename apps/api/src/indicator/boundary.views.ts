import { BoundaryKey } from "@rata/domain/region/BoundaryReading";
import { RegionCode } from "@rata/domain/region/Region";
import * as z from "zod";

const Place = z.object({ code: RegionCode, name: z.string() });

/** What a file of boundaries would bring, and what it lacks. Nothing is stored. */
export const BoundaryPreview = z.object({
  property: z.string(),
  key: BoundaryKey,
  matched: z.array(Place),
  missing: z.array(Place),
  unmatched: z.array(z.string()),
  unmatchedCount: z.int(),
  withoutArea: z.int(),
  points: z.object({ read: z.int(), kept: z.int() }),
});
export type BoundaryPreview = z.infer<typeof BoundaryPreview>;

export const BoundaryCommit = z.object({ count: z.int() });
export type BoundaryCommit = z.infer<typeof BoundaryCommit>;

/** The boundaries that are held: of which file, and which regions have none. Null: maps are drawn as squares. */
export const BoundaryState = z
  .object({ fileName: z.string(), at: z.date(), count: z.int(), missing: z.array(Place) })
  .nullable();
export type BoundaryState = z.infer<typeof BoundaryState>;
