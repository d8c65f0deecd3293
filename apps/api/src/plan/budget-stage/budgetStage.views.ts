import { BudgetStage, StageName } from "@rata/domain/plan/budget/BudgetStage";
import * as z from "zod";

/** A stage as it was recorded, and by whom. */
export const StageItem = BudgetStage.extend({ at: z.iso.datetime(), actorName: z.string() });
export type StageItem = z.infer<typeof StageItem>;

/** A stage as it is sent: a document without a date is refused with its reason, not as a malformed message. */
export const StageWish = BudgetStage.extend({ dated: StageName.shape.dated.nullable() });
export type StageWish = z.infer<typeof StageWish>;
