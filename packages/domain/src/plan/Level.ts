import * as z from "zod";

/** The levels of the plan's tree from the top. A branch may leave any of them out. */
export const LEVELS = ["sector", "policy", "objective", "program", "activity"] as const;
export const Level = z.enum(LEVELS);
export type Level = z.infer<typeof Level>;

/** The levels whose indicators a printed row pairs: sasaran, program, kegiatan. */
export const INDICATOR_LEVELS = ["objective", "program", "activity"] as const;
export const IndicatorLevel = z.enum(INDICATOR_LEVELS);
export type IndicatorLevel = z.infer<typeof IndicatorLevel>;

/** Depth in the tree: sector 0 … activity 4. */
export function depthOf(level: Level): number {
  return LEVELS.indexOf(level);
}
