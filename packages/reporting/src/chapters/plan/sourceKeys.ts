import { Budget, Origin } from "@rata/domain/plan/Funding";
import * as z from "zod";

/** Where a ceiling falls on one axis of its source: a value, "unstated" by the words, "several" without amounts, or "none" given. */
export const BudgetKey = z.union([Budget, z.enum(["unstated", "several", "none"])]);
export type BudgetKey = z.infer<typeof BudgetKey>;
export const OriginKey = z.union([Origin, z.enum(["unstated", "several", "none"])]);
export type OriginKey = z.infer<typeof OriginKey>;
