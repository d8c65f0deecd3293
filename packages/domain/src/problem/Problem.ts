import * as z from "zod";
import { Column } from "#plan/Column";

/** What a problem asks for: "refused" kept the row out, "question" needs a decision, "repaired" was mended and shown, "notice" only tells. */
export const ProblemKind = z.enum(["refused", "question", "repaired", "notice"]);
export type ProblemKind = z.infer<typeof ProblemKind>;

/**
 * Something expected that stands in the way, as a value: where, which value, which rule. The words come from `texts` by `code`,
 * so that the same problem reads in two languages on screen, in the command and in the error workbook.
 */
export const Problem = z.object({
  code: z.string(),
  kind: ProblemKind,
  line: z.int().nullable(),
  sheet: z.string().nullable(),
  column: Column.nullable(),
  value: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Problem = z.infer<typeof Problem>;
