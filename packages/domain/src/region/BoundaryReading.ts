import * as z from "zod";
import { RegionCode } from "./Region.ts";
import { RegionBoundary } from "./RegionBoundary.ts";

/** By what the features of a file name their region. */
export const BoundaryKey = z.enum(["kemendagri", "bps", "name"]);
export type BoundaryKey = z.infer<typeof BoundaryKey>;

/** Why a file gives no boundaries. */
export const BoundaryFault = z.enum([
  "boundary-not-json",
  "boundary-too-deep",
  "boundary-not-collection",
  "boundary-crs",
  "boundary-coordinates",
  "boundary-swapped",
  "boundary-too-many",
  "boundary-code-ambiguous",
  "boundary-no-region",
]);
export type BoundaryFault = z.infer<typeof BoundaryFault>;

/** What a GeoJSON gives: the boundaries of the regions asked for, how they were found, and what was not. */
export const BoundaryReading = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    /** The property that names the region, and how. */
    property: z.string(),
    key: BoundaryKey,
    boundaries: z.array(RegionBoundary),
    /** What stands in that property of features that name none of the regions: the first of them, and how many there are. */
    unmatched: z.array(z.string()),
    unmatchedCount: z.int(),
    /** Features without an area, which give nothing. */
    withoutArea: z.int(),
    /** Regions that no feature names. */
    missing: z.array(RegionCode),
    points: z.object({ read: z.int(), kept: z.int() }),
  }),
  z.object({
    ok: z.literal(false),
    code: BoundaryFault,
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
export type BoundaryReading = z.infer<typeof BoundaryReading>;
