/** What is compared, and whose records are told. */
export interface CompareWish {
  planId: string;
  from: number;
  to: number;
  agency: string | null;
}
