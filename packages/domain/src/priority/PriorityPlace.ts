import * as z from "zod";
import { RegionCode } from "#region/Region";
import { Decree } from "./Decree.ts";

/** Why a place is a priority: what it rests on, and the decree that names it. */
export const PlaceGrounds = z.object({
  basis: z.string().trim().min(1, "empty").max(300, "too-long").nullable(),
  decree: Decree.nullable(),
});
export type PlaceGrounds = z.infer<typeof PlaceGrounds>;

/** A priority place of a year: a region by its Kemendagri code, from regency down to desa or kelurahan. Never free text. */
export const PriorityPlace = PlaceGrounds.extend({ code: RegionCode });
export type PriorityPlace = z.infer<typeof PriorityPlace>;
