import * as z from "zod";
import { RegionCode, RegionLevel } from "./Region.ts";

/**
 * One place of a line. `every` says that all regions of a level below `code` are meant: "22 kab/kota" is
 * `{ code: "53", every: "regency" }` and its ceiling is not divisible by region. `code` is null when the words name no known region.
 */
export const Place = z.object({
  text: z.string(),
  code: RegionCode.nullable(),
  every: RegionLevel.optional(),
});
export type Place = z.infer<typeof Place>;

/** The places of a line: the words as written, and what they were read as. */
export const Location = z.object({ text: z.string(), places: z.array(Place) });
export type Location = z.infer<typeof Location>;
