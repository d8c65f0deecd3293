import * as z from "zod";

/** A class of values, from light to dark; `from` belongs to it and `to` to the next one, but for the last. */
export const ValueClass = z.object({ label: z.string(), from: z.number(), to: z.number() });
export type ValueClass = z.infer<typeof ValueClass>;

const RegionValue = z.object({
  code: z.string(),
  label: z.string(),
  value: z.number().nullable(),
  text: z.string(),
  isUnsure: z.boolean(),
});

/** A map of equal squares, one for each region, that lie about as the regions do. */
export const Tiles = z.object({
  form: z.literal("tiles"),
  unit: z.string(),
  classes: z.array(ValueClass),
  tiles: z.array(
    RegionValue.extend({ short: z.string().max(4), row: z.int().min(0).max(99), column: z.int().min(0).max(99) }),
  ),
});
export type Tiles = z.infer<typeof Tiles>;

/** A ring of a region's boundary: points of a plane from 0 to 1000, y downwards. */
export const Ring = z.array(z.tuple([z.number(), z.number()]));
export type Ring = z.infer<typeof Ring>;

/** A map of boundaries, all in one plane. */
export const MapFigure = z.object({
  form: z.literal("map"),
  unit: z.string(),
  classes: z.array(ValueClass),
  shapes: z.array(RegionValue.extend({ rings: z.array(Ring) })),
});
export type MapFigure = z.infer<typeof MapFigure>;
