import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { changeRows } from "@rata/domain/plan/sheet/changeRows";
import type { InfiniteData } from "@tanstack/react-query";
import { queryClient, trpc } from "#lib/api";

interface Slice {
  total: number;
  head: number;
  rows: RowView[];
}
type Slices = InfiniteData<Slice, number>;

/** Under which the rows of a plan are remembered, slice by slice. */
export function planRowsKey(planId: string) {
  return [...trpc.plan.rows.queryKey({ planId }), "slices"] as const;
}

/** Under which is asked what others did since. */
export function planChangesKey(planId: string) {
  return ["plan-changes", planId] as const;
}

/** The rows of a plan as they are known now. */
export function knownRows(planId: string): readonly RowView[] {
  return findSlices(planId)?.pages.flatMap(({ rows }) => rows) ?? [];
}

/** The oldest head that any of the known rows was read at; null before the first of them. */
export function knownHead(planId: string): number | null {
  const heads = findSlices(planId)?.pages.map(({ head }) => head) ?? [];
  return heads.length === 0 ? null : Math.min(...heads);
}

/**
 * Follows what was done to a plan: rows are changed where they stand, and fetched anew only when some came, went or moved. `head` is
 * where the rows stand after it; null leaves it, so that the steps of others between are still asked for.
 */
export async function followOperations(
  planId: string,
  operations: readonly PlanOperation[] | null,
  head: number | null,
): Promise<void> {
  const slices = findSlices(planId);
  if (slices === undefined) return;
  const rows = slices.pages.flatMap((page) => page.rows);
  const changed = operations === null ? null : operations.length === 0 ? rows : changeRows(rows, operations);
  if (changed === null) return queryClient.invalidateQueries({ queryKey: planRowsKey(planId) });
  let from = 0;
  const pages = slices.pages.map((page) => {
    const own = changed.slice(from, (from += page.rows.length));
    return { ...page, head: head ?? page.head, rows: own };
  });
  queryClient.setQueryData<Slices>(planRowsKey(planId), { ...slices, pages });
}

function findSlices(planId: string): Slices | undefined {
  return queryClient.getQueryData<Slices>(planRowsKey(planId));
}
