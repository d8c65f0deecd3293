import type { BudgetPreview } from "#lib/views";

/** A sheet or table of the file, and one of its columns, as the server understood them. */
export type ReadTable = BudgetPreview["reading"]["tables"][number];
export type ReadColumn = BudgetPreview["reading"]["columns"][number];
