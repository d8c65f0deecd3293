import { type Rupiah, sumRupiah, toRupiah } from "#number/Rupiah";

/** What is known of an amount: nothing is set aside, this much, or something that can't be decided and enters no sum. */
export type BudgetAmount = { kind: "none" } | { kind: "known"; rupiah: Rupiah } | { kind: "undecided" };

export const NONE: BudgetAmount = { kind: "none" };
export const UNDECIDED: BudgetAmount = { kind: "undecided" };

/** The sum of parts: undecided as soon as one part is, none when no part has an amount, and never a rounded number. */
export function addAmounts(parts: readonly BudgetAmount[]): BudgetAmount {
  if (parts.some(({ kind }) => kind === "undecided")) return UNDECIDED;
  const known = parts.flatMap((part) => (part.kind === "known" ? [part.rupiah] : []));
  if (known.length === 0) return NONE;
  const rupiah = addUp(known);
  return rupiah === null ? UNDECIDED : { kind: "known", rupiah };
}

/** The amount where it is known. */
export function knownOf(amount: BudgetAmount): Rupiah | null {
  return amount.kind === "known" ? amount.rupiah : null;
}

/** The sum, or null beyond what a whole number holds exactly: a file may say anything. */
export function addUp(amounts: Iterable<Rupiah>): Rupiah | null {
  try {
    return sumRupiah(amounts);
  } catch {
    return null;
  }
}

/** The sum of the ceilings that are stated; null where none is, or beyond a whole number. */
export function sumStated(priced: readonly { ceiling: Rupiah | null }[]): Rupiah | null {
  const stated = priced.flatMap(({ ceiling }) => ceiling ?? []);
  return stated.length === 0 ? null : addUp(stated);
}

/** The difference, or null where a side is not known. */
export function subtract(amount: Rupiah | null, less: Rupiah | null): Rupiah | null {
  if (amount === null || less === null) return null;
  return addUp([amount, toRupiah(-less)]);
}
