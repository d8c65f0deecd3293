import type { Rupiah } from "@rata/domain/number/Rupiah";
import { useMemo } from "react";
import { usePlanRows } from "#lib/usePlanRows";

/** The ceiling of each node and the place of each row, read from the rows that the matrix shows too. */
export function useCeilings(planId: string) {
  const { rows } = usePlanRows(planId);
  return useMemo(() => {
    const ceilings = new Map<string, Rupiah>();
    const order = new Map<string, number>();
    for (const [index, { nodeId, lineId, ceiling }] of rows.entries()) {
      if (ceiling !== null) ceilings.set(nodeId, ceiling);
      order.set(lineId ?? nodeId, index + 1);
    }
    return { ceilings, orderOf: (key: string) => order.get(key) ?? null };
  }, [rows]);
}
