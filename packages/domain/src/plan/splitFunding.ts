import { type Rupiah, sumRupiah } from "#number/Rupiah";
import type { Funding, FundingSource } from "./Funding.ts";

/** A piece of a ceiling on one axis of its source. */
export interface FundingPiece<Key> {
  key: Key | "unstated" | "several" | "none";
  amount: Rupiah;
}

/**
 * Puts a ceiling on one axis (the budget it is booked in, or the origin). Several sources are divided only by the amounts written
 * beside them, and only when these add up to the ceiling; otherwise the whole stays "several" and nothing is guessed.
 */
export function splitFunding<Key>(
  ceiling: Rupiah,
  funding: Funding | null,
  axis: (source: FundingSource) => Key | null,
): FundingPiece<Key>[] {
  if (funding === null || funding.text.trim() === "") return [{ key: "none", amount: ceiling }];
  const keys = new Set(funding.sources.map((source) => axis(source)));
  if (keys.size <= 1) return [{ key: [...keys][0] ?? "unstated", amount: ceiling }];
  const amounts = funding.sources.flatMap((source) => (source.amount === null ? [] : [source.amount]));
  const isDivided = amounts.length === funding.sources.length && sumRupiah(amounts) === ceiling;
  if (!isDivided) return [{ key: "several", amount: ceiling }];
  return funding.sources.flatMap((source) =>
    source.amount === null ? [] : [{ key: axis(source) ?? "unstated", amount: source.amount }],
  );
}
