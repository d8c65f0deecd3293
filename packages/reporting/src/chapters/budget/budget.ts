import { defineChapter } from "../Chapter.ts";
import { defineFacts } from "../Facts.ts";
import { composeBudget } from "./composeBudget.ts";
import { findBudgetFacts } from "./findBudgetFacts.ts";

/** The plan's money beside the budget of its region. */
export const budget = defineChapter({
  key: "budget",
  orientation: "portrait",
  facts: defineFacts({ key: "budget", needs: ["plan", "planFigures"], find: findBudgetFacts }),
  compose: composeBudget,
});
