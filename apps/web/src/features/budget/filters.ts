import type { BudgetPreview } from "#lib/views";

export type BudgetRow = BudgetPreview["rows"][number];

/** The ways to look at the differences, in the order of their buttons. */
export const FILTERS = ["all", "ceiling", "code", "unclear", "only-plan", "only-budget"] as const;
export type Filter = (typeof FILTERS)[number];

/** A row with the place by which it is ticked. */
export interface PlacedRow {
  row: BudgetRow;
  place: number;
}

/** The rows under each filter. A matched programme's ceilings are told with its activities. */
export function filterRows(rows: readonly BudgetRow[]): Record<Filter, PlacedRow[]> {
  const placed = rows.map((row, place) => ({ row, place }));
  const only = (is: (row: BudgetRow) => boolean) => placed.filter(({ row }) => is(row));
  return {
    all: placed,
    ceiling: only((row) => row.kind === "matched" && row.level !== "program" && row.plan !== row.budget),
    code: only(({ code }) => code !== null),
    unclear: only(({ kind }) => kind === "unclear"),
    "only-plan": only(({ kind }) => kind === "only-plan"),
    "only-budget": only(({ kind }) => kind === "only-budget"),
  };
}

/** Codes that the plan lacks are ticked from the start; one that it has otherwise, and every ceiling, a person ticks. */
export function suggestCodes(rows: readonly BudgetRow[]): Set<number> {
  return new Set(
    rows.flatMap(({ code, nodes }, at) => (code !== null && nodes.every((node) => node.code === null) ? [at] : [])),
  );
}
