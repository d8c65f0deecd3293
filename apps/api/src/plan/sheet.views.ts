import { PlanOperation } from "@rata/domain/plan/PlanOperation";
import { SheetRefusal } from "@rata/domain/plan/sheet/SheetEdit";
import * as z from "zod";

/** What became of an edit. "proposed": all of it, or what of it was refused, waits for somebody who may do it. */
export const EditResult = z.object({
  id: z.string(),
  state: z.enum(["done", "nothing", "refused", "proposed"]),
  /** What was done, so that a screen can follow. */
  operations: z.array(PlanOperation),
  refused: z.array(SheetRefusal),
});
export type EditResult = z.infer<typeof EditResult>;

export const EditAnswer = z.object({ head: z.int(), results: z.array(EditResult) });
export type EditAnswer = z.infer<typeof EditAnswer>;

/** What was done since a head. Null: too much to follow step by step, the rows are to be fetched anew. */
export const PlanChanges = z.object({ head: z.int(), operations: z.array(PlanOperation).nullable() });
export type PlanChanges = z.infer<typeof PlanChanges>;

const Sentence = z.object({ id: z.string(), en: z.string() });

/** How words in a cell are read, or why they can't be. */
export const CellReadingView = z.object({
  reading: Sentence.nullable(),
  problem: SheetRefusal.pick({ code: true, params: true }).nullable(),
});
export type CellReadingView = z.infer<typeof CellReadingView>;
