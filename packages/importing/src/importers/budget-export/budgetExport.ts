import { BUDGET_COLUMNS } from "@rata/domain/plan/budget/BudgetColumn";
import { defineImporter } from "#importer";
import { BudgetChoices } from "./BudgetChoices.ts";
import { readBudget } from "./readBudget.ts";

/** A budget exported from SIPD: Renja, RKA or DPA. */
export const budgetExport = defineImporter({
  key: "budget-export",
  columns: BUDGET_COLUMNS,
  Choices: BudgetChoices,
  read: readBudget,
});
