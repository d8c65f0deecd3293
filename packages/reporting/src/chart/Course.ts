import * as z from "zod";

/** What a line stands for; its colour follows from it, its mark tells the round. */
export const LineRole = z.enum(["own", "parent", "nation", "target", "other"]);
export type LineRole = z.infer<typeof LineRole>;

export const CourseMark = z.enum(["dot", "ring", "square", "diamond"]);
export type CourseMark = z.infer<typeof CourseMark>;

/**
 * A line of one round. `at` is an index of the course's periods. Breaks are such indices too: the line is cut before them, since a
 * round is missing there or the method changed.
 */
export const CourseLine = z.object({
  label: z.string(),
  role: LineRole,
  mark: CourseMark,
  points: z.array(z.object({ at: z.int().min(0), value: z.number(), text: z.string(), isUnsure: z.boolean() })),
  breaks: z.array(z.int().min(0)),
});
export type CourseLine = z.infer<typeof CourseLine>;

/** How figures went over time: a line for each round and region, and ranges that a target allows. */
export const Course = z.object({
  form: z.literal("course"),
  periods: z.array(z.string()),
  lines: z.array(CourseLine),
  ranges: z.array(
    z.object({ label: z.string(), at: z.int().min(0), from: z.number(), to: z.number(), text: z.string() }),
  ),
  unit: z.string(),
});
export type Course = z.infer<typeof Course>;

/** Small multiples: courses beside each other on one scale. */
export const Panels = z.object({
  form: z.literal("panels"),
  unit: z.string(),
  panels: z.array(z.object({ title: z.string(), course: Course })),
});
export type Panels = z.infer<typeof Panels>;
