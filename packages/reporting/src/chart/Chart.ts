import * as z from "zod";
import { Caption } from "#document/Caption";
import { Course, Panels } from "./Course.ts";
import { MapFigure, Tiles } from "./Regions.ts";

/** A horizontal bar: its length follows `value`, the figure written beside it is `text`. */
export const Bar = z.object({ label: z.string(), value: z.number().min(0), text: z.string() });
export type Bar = z.infer<typeof Bar>;

/** A line over the periods; null where no value was published, which leaves a gap and never a zero. */
export const Line = z.object({
  label: z.string(),
  role: z.enum(["own", "parent", "nation", "target"]),
  points: z.array(z.object({ value: z.number(), text: z.string() }).nullable()),
});
export type Line = z.infer<typeof Line>;

/** The region that a figure stands for, where a screen may open its page. */
const RegionLink = z.string().exactOptional();

/** Regions in the order of their rank, lines for what they are compared with, and those without a figure by name. */
export const Ranking = z.object({
  form: z.literal("ranking"),
  unit: z.string(),
  bars: z.array(
    z.object({
      label: z.string(),
      value: z.number(),
      text: z.string(),
      isOwn: z.boolean(),
      isUnsure: z.boolean(),
      code: RegionLink,
    }),
  ),
  references: z.array(
    z.object({
      label: z.string(),
      role: z.enum(["parent", "nation", "target", "other"]),
      value: z.number(),
      text: z.string(),
    }),
  ),
  missing: z.array(z.object({ label: z.string(), text: z.string() })),
});
export type Ranking = z.infer<typeof Ranking>;

/** An axis of quadrants and the value that parts it. */
const CutAxis = z.object({ label: z.string(), cut: z.number(), cutText: z.string() });

/** Regions as points between two axes, in the quadrants that the cuts make. */
export const Scatter = z.object({
  form: z.literal("scatter"),
  x: CutAxis,
  y: CutAxis,
  points: z.array(
    z.object({
      label: z.string(),
      x: z.number(),
      y: z.number(),
      text: z.string(),
      group: z.enum(["I", "II", "III", "IV"]),
      isOwn: z.boolean(),
      code: RegionLink,
    }),
  ),
});
export type Scatter = z.infer<typeof Scatter>;

/** A chart as its figures, without a picture. `alternative` says in words what the picture shows. */
export const Chart = z.object({
  kind: z.literal("chart"),
  caption: Caption.nullable(),
  alternative: z.string(),
  figure: z.discriminatedUnion("form", [
    z.object({ form: z.literal("bars"), bars: z.array(Bar) }),
    z.object({ form: z.literal("lines"), periods: z.array(z.string()), lines: z.array(Line) }),
    Course,
    Ranking,
    Scatter,
    Tiles,
    MapFigure,
    Panels,
  ]),
});
export type Chart = z.infer<typeof Chart>;
