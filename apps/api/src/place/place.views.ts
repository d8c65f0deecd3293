import { Reason } from "@rata/domain/audit/Reason";
import { PlaceGrounds, PriorityPlace } from "@rata/domain/priority/PriorityPlace";
import { RegionCode } from "@rata/domain/region/Region";
import * as z from "zod";

export const PlaceYear = z.int().min(1990).max(2200);

/** A row of the plan, as much of it as one needs to know it by. */
export const ReachingRow = z.object({ key: z.string(), title: z.string().nullable(), location: z.string().nullable() });
export type ReachingRow = z.infer<typeof ReachingRow>;

/** A priority place with how many rows reach it, in which way. The first of those at or inside it stand there by name. */
export const PlaceItem = PriorityPlace.extend({
  name: z.string(),
  particular: z.int(),
  around: z.int(),
  general: z.int(),
  rows: z.array(ReachingRow),
});
export type PlaceItem = z.infer<typeof PlaceItem>;

export const PlaceList = z.object({
  year: z.int(),
  /** Null where the year has no plan: then nothing reaches anything. */
  planId: z.string().nullable(),
  places: z.array(PlaceItem),
  /** Places that no row reaches. */
  gaps: z.int(),
  outside: z.object({ count: z.int(), rows: z.array(ReachingRow) }),
  /** Rows of which nothing can be said: without a place, or with one that names no known region. */
  unplaced: z.int(),
  /** How many places last year's list has that this one does not. */
  fromLastYear: z.int(),
});
export type PlaceList = z.infer<typeof PlaceList>;

export const NamedPlace = z.object({ code: RegionCode, name: z.string() });
export type NamedPlace = z.infer<typeof NamedPlace>;

export const BlockPreview = z.object({
  places: z.array(NamedPlace.extend({ line: z.int(), basis: z.string().nullable() })),
  refused: z.array(
    z.object({
      line: z.int(),
      column: z.enum(["place", "basis"]),
      value: z.string(),
      code: z.string(),
      candidates: z.array(NamedPlace),
    }),
  ),
});
export type BlockPreview = z.infer<typeof BlockPreview>;

export const PlacesWish = z.object({ year: PlaceYear, places: z.array(PriorityPlace).min(1).max(10_000, "too-many") });
export type PlacesWish = z.infer<typeof PlacesWish>;

export const GroundsWish = z.object({
  year: PlaceYear,
  code: RegionCode,
  expected: PlaceGrounds,
  grounds: PlaceGrounds,
});
export type GroundsWish = z.infer<typeof GroundsWish>;

export const RemovalWish = z.object({ year: PlaceYear, code: RegionCode, reason: Reason });
export type RemovalWish = z.infer<typeof RemovalWish>;
