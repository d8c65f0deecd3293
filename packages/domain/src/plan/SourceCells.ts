import * as z from "zod";

/** The cells that a line was read from, exactly as they stood, in the order of the thirteen columns. */
export const SourceCells = z.object({
  line: z.int(),
  sheet: z.string().nullable(),
  cells: z.array(z.string()),
  continuations: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
  extra: z.record(z.string(), z.string()),
});
export type SourceCells = z.infer<typeof SourceCells>;
