import { PlanOperation } from "@rata/domain/plan/PlanOperation";
import { SheetEdit, SheetRefusal } from "@rata/domain/plan/sheet/SheetEdit";
import * as z from "zod";

/** Edits as a sheet sends them, in the order in which they were made. */
export const EditWish = z.object({
  edits: z.array(SheetEdit).min(1).max(50),
  propose: z.boolean(),
  /** The account that made them: somebody else may have signed in since, in another tab of the same browser. */
  author: z.string().max(64).optional(),
});
export type EditWish = z.infer<typeof EditWish>;

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

/** A programme or activity with its code, to complete what is being typed. */
export const CodedName = z.object({ level: z.enum(["program", "activity"]), code: z.string(), text: z.string() });
export type CodedName = z.infer<typeof CodedName>;
