import { type Rupiah, sumRupiah } from "#number/Rupiah";

/** A sum of ceilings in whole rupiah and how many were stated: a sum of none is absent, not zero. */
export interface CeilingSum {
  amount: Rupiah;
  stated: number;
}

/** Sums the ceilings of activities, or of the rows that print them: an activity prints its own on its first row only. */
export function sumCeilings(priced: readonly { ceiling: Rupiah | null }[]): CeilingSum {
  const amounts = priced.flatMap(({ ceiling }) => (ceiling === null ? [] : [ceiling]));
  return { amount: sumRupiah(amounts), stated: amounts.length };
}
