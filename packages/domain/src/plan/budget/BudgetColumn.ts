/** What a column of a budget export holds. Codes and names may take several columns; an account makes its row a part of its sub-activity. */
export const BUDGET_COLUMNS = [
  "code",
  "name",
  "indicator",
  "target",
  "unit",
  "ceiling",
  "sources",
  "organisation",
  "account",
  "extra",
] as const;
export type BudgetColumn = (typeof BUDGET_COLUMNS)[number];
