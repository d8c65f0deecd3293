import { BUDGET_COLUMNS } from "@rata/domain/plan/budget/BudgetColumn";
import * as z from "zod";
import { choicesOf } from "#Choices";

/** What a person decides about a budget: one table a source, and one rule for the amounts of all of them under "ceiling". */
export const BudgetChoices = choicesOf(z.enum(BUDGET_COLUMNS));
export type BudgetChoices = z.infer<typeof BudgetChoices>;
