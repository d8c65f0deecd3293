import * as z from "zod";
import { Caption } from "#document/Caption";

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

/** A chart as its figures, without a picture. `alternative` says in words what the picture shows. */
export const Chart = z.object({
  kind: z.literal("chart"),
  caption: Caption.nullable(),
  alternative: z.string(),
  figure: z.discriminatedUnion("form", [
    z.object({ form: z.literal("bars"), bars: z.array(Bar) }),
    z.object({ form: z.literal("lines"), periods: z.array(z.string()), lines: z.array(Line) }),
  ]),
});
export type Chart = z.infer<typeof Chart>;
