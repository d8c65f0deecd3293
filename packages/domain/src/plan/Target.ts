import * as z from "zod";
import { Measured } from "#number/Measured";
import { IndicatorLevel } from "./Level.ts";

/** One measure of a target as it was read; `text` is the words it was read from. */
export const TargetMeasure = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("count"), value: Measured, unit: z.string(), text: z.string() }),
  z.object({ kind: z.literal("percent"), value: Measured, text: z.string() }),
  z.object({ kind: z.literal("range"), from: Measured, to: Measured, unit: z.string(), text: z.string() }),
  z.object({ kind: z.literal("grade"), grade: z.string(), text: z.string() }),
  z.object({ kind: z.literal("rate"), value: Measured, per: z.string(), text: z.string() }),
  z.object({ kind: z.literal("text"), text: z.string() }),
]);
export type TargetMeasure = z.infer<typeof TargetMeasure>;

/**
 * The target of a line. `20,33% (21 kW)` holds two measures. `owner` says whose indicator it measures (sasaran, program or
 * kegiatan); null while nobody has said so, because it differs from row to row and is never guessed silently.
 */
export const Target = z.object({
  text: z.string(),
  measures: z.array(TargetMeasure),
  owner: IndicatorLevel.nullable(),
});
export type Target = z.infer<typeof Target>;
