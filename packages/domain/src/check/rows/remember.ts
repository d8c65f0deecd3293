import type { PlanRow } from "#plan/matrix/planRows";

/**
 * Makes a view of the rows that is worked out once for all rules of a check: some twenty rules ask for the activities, and grouping
 * 10,000 rows anew for each was most of their time. The same rows give the same view, and it goes when they go.
 */
export function remember<V>(view: (rows: readonly PlanRow[]) => V): (rows: readonly PlanRow[]) => V {
  const known = new WeakMap<readonly PlanRow[], { value: V }>();
  return (rows) => {
    const found = known.get(rows) ?? { value: view(rows) };
    known.set(rows, found);
    return found.value;
  };
}
