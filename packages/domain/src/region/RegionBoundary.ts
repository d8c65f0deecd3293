import * as z from "zod";
import { RegionCode } from "./Region.ts";

/** A ring of a boundary: points of a plane from 0 to 1000, y downwards; the last point is joined to the first. */
export const BoundaryRing = z.array(z.tuple([z.number(), z.number()]));
export type BoundaryRing = z.infer<typeof BoundaryRing>;

/** The boundary of a region, in the one plane of all boundaries that came with it: outer rings and holes alike. */
export const RegionBoundary = z.object({ code: RegionCode, rings: z.array(BoundaryRing) });
export type RegionBoundary = z.infer<typeof RegionBoundary>;
