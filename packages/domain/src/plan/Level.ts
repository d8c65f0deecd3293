import * as z from "zod";

/** The levels of the plan's tree from the top. A branch may leave any of them out. */
export const LEVELS = ["sector", "policy", "objective", "program", "activity"] as const;
export const Level = z.enum(LEVELS);
export type Level = z.infer<typeof Level>;

/** The levels whose indicators a printed row pairs: sasaran, program, kegiatan. */
export const INDICATOR_LEVELS = ["objective", "program", "activity"] as const;
export const IndicatorLevel = z.enum(INDICATOR_LEVELS);
export type IndicatorLevel = z.infer<typeof IndicatorLevel>;

/** Whether a column shows the words of a level. */
export function isLevel(column: string): column is Level {
  return LEVELS.some((level) => level === column);
}

/** Depth in the tree: sector 0 … activity 4. */
export function depthOf(level: Level): number {
  return LEVELS.indexOf(level);
}

/** Levels that several agencies write under. Their words belong to the secretariat; from the programme down an agency writes itself. */
export function isSharedLevel(level: Level): boolean {
  return depthOf(level) < depthOf("program");
}
