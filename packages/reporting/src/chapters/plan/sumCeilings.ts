import { sumRupiah } from "@rata/domain/number/Rupiah";
import type { PlanRow } from "@rata/domain/plan/planRows";
import type { CeilingSum } from "./CeilingSum.ts";

/** Sums the ceilings that rows print; an activity prints its own on its first row only. */
export function sumCeilings(rows: readonly PlanRow[]): CeilingSum {
  const amounts = rows.flatMap((row) => (row.ceiling === null ? [] : [row.ceiling]));
  return { amount: sumRupiah(amounts), stated: amounts.length };
}
