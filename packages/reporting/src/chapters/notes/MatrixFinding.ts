import { Strength } from "@rata/domain/check/Rule";
import { Column } from "@rata/domain/plan/Column";
import * as z from "zod";

/** A finding as the internal sheet prints it; `place` is the path of words that leads to the row. */
export const MatrixFinding = z.object({
  code: z.string(),
  strength: Strength,
  place: z.array(z.string()),
  column: Column.nullable(),
  message: z.string(),
  fix: z.string(),
  basis: z.string(),
});
export type MatrixFinding = z.infer<typeof MatrixFinding>;
